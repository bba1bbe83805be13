/** Deliberate violations of the rules of the house. */
@NullMarked
package nl.powervrouwen.architecture.broken.spi;

import org.jspecify.annotations.NullMarked;
