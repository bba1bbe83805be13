/** Tests of what a participant reached, and of their certificate. */
@NullMarked
package nl.powervrouwen.outcomes;

import org.jspecify.annotations.NullMarked;
