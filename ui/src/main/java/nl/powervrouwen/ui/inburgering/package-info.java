/**
 * The inburgering of a participant on screen: the file in DUO's words, the PIP with its revisions,
 * exams, progress interviews and hours, and until when what must be done, with the sentence that
 * says why.
 */
@NullMarked
package nl.powervrouwen.ui.inburgering;

import org.jspecify.annotations.NullMarked;
