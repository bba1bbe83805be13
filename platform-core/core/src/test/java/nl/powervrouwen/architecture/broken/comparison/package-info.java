/** Deliberate violations of the rules of the house. */
@NullMarked
package nl.powervrouwen.architecture.broken.comparison;

import org.jspecify.annotations.NullMarked;
