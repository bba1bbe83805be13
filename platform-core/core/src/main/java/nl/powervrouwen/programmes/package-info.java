/**
 * Programmes, their groups, and who is enrolled in which group.
 *
 * <p>A programme runs for a year or so and has one or more groups; a group has trainers and
 * enrolments. What must stay out: sessions and attendance, which are the sessions room's.
 */
@NullMarked
package nl.powervrouwen.programmes;

import org.jspecify.annotations.NullMarked;
