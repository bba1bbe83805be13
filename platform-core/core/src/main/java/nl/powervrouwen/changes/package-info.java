/**
 * Who changed what, when, from what to what: one log for everything in a municipality.
 *
 * <p>A room says what it changed in the transaction in which it changes it, and reads back what it
 * shows as a history. Nothing in it is ever changed or removed by the application. What must stay
 * out: values that are kept sealed, such as a BSN.
 */
@NullMarked
package nl.powervrouwen.changes;

import org.jspecify.annotations.NullMarked;
