/**
 * Figures about the running platform for a program that watches it, in Prometheus' format.
 *
 * <p>What must stay out: anything about a person, also a count so small that it is one; a session
 * or request is counted per municipality, never per user.
 */
@NullMarked
package nl.powervrouwen.ui.metrics;

import org.jspecify.annotations.NullMarked;
