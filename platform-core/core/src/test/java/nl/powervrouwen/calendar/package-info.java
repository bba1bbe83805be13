/** Tests of the calendar. */
@NullMarked
package nl.powervrouwen.calendar;

import org.jspecify.annotations.NullMarked;
