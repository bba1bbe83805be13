/**
 * How a participant lives, as far as it matters for taking part: who is in the household, who else
 * is around, and what is arranged so that the participant can come.
 *
 * <p>For coordinators and the participant's own job coach alone. What is not known is left open and
 * never counted as something; nothing here is a score. What must stay out: sessions, attendance and
 * anything medical.
 */
@NullMarked
package nl.powervrouwen.circumstances;

import org.jspecify.annotations.NullMarked;
