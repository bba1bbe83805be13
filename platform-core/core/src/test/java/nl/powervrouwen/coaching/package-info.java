/** Tests of what passes between a participant and who coaches them. */
@NullMarked
package nl.powervrouwen.coaching;

import org.jspecify.annotations.NullMarked;
