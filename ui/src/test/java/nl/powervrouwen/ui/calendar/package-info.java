/** Tests of the calendars. */
@NullMarked
package nl.powervrouwen.ui.calendar;

import org.jspecify.annotations.NullMarked;
