/** Tests of what participants want to reach. */
@NullMarked
package nl.powervrouwen.goals;

import org.jspecify.annotations.NullMarked;
