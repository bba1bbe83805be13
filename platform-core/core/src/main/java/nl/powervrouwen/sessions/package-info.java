/**
 * Group sessions and who was there.
 *
 * <p>Life of a session: planned, held, attendance recorded person by person, closed. What must stay
 * out: 1-on-1 contact, which is coaching, and the statutory meaning of hours, which a curriculum
 * module decides.
 */
@NullMarked
package nl.powervrouwen.sessions;

import org.jspecify.annotations.NullMarked;
