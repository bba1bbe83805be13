/** Deliberate violations of the rules of the house. */
@NullMarked
package nl.powervrouwen.architecture.broken.sessions;

import org.jspecify.annotations.NullMarked;
