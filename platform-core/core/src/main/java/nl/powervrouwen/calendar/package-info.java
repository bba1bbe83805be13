/**
 * What time it is, and what day, for people in the Netherlands. Every room asks here, so that a
 * test can choose the day. What must stay out: anything about a session or a person.
 */
@NullMarked
package nl.powervrouwen.calendar;

import org.jspecify.annotations.NullMarked;
