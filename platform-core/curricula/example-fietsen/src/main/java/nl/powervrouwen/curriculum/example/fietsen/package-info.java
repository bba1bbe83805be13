/**
 * An example: the curriculum "Fietsen leren", four meetings, with a rule of its own. The guide
 * docs/guides/write-a-curriculum.md walks through it. It is built and tested with everything else
 * and is not put into the modules folder.
 */
package nl.powervrouwen.curriculum.example.fietsen;
