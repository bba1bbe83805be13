/** Tests of work in the background. */
@NullMarked
package nl.powervrouwen.jobs;

import org.jspecify.annotations.NullMarked;
