/** Deliberate violations of the rules of the house. */
@NullMarked
package nl.powervrouwen.architecture.broken.modules;

import org.jspecify.annotations.NullMarked;
