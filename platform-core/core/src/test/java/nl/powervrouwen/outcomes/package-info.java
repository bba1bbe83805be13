/** Tests of what a woman reached, and of her certificate. */
@NullMarked
package nl.powervrouwen.outcomes;

import org.jspecify.annotations.NullMarked;
