/** Tests of what passes between a participant and who coaches them. */
@NullMarked
package nl.powervrouwen.circumstances;

import org.jspecify.annotations.NullMarked;
