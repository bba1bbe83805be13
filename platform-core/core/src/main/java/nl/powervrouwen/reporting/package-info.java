/**
 * Accounting for a period: gathers the facts, hands them to a reporting format as a stream, shows
 * what is wrong with them, and makes the file in the background.
 *
 * <p>What must stay out: the layout of a report, and what it asks for (the format's module).
 */
@NullMarked
package nl.powervrouwen.reporting;

import org.jspecify.annotations.NullMarked;
