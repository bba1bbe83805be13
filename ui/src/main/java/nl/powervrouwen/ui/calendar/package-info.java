/**
 * Calendars at a secret address, for calendar programs: no login, no session, no Vaadin.
 *
 * <p>What must stay out: everything about who comes to a meeting and what it is about.
 */
@NullMarked
package nl.powervrouwen.ui.calendar;

import org.jspecify.annotations.NullMarked;
