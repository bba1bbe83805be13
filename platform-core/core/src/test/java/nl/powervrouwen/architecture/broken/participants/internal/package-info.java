/** Deliberate violations of the rules of the house. */
@NullMarked
package nl.powervrouwen.architecture.broken.participants.internal;

import org.jspecify.annotations.NullMarked;
