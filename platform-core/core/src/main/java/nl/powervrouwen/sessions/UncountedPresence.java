package nl.powervrouwen.sessions;

import java.time.LocalDate;
import nl.powervrouwen.programmes.GroupId;

/**
 * A presence that is recorded and counts for nothing, or not for all its minutes.
 *
 * @param session at which session
 * @param group of which group
 * @param day the day on which it began (Europe/Amsterdam)
 * @param minutes how many of its minutes don't count
 * @param inGroup whether they were in the group on its day: then the minutes count at another
 *     session at the same time; when not, they count nowhere
 */
public record UncountedPresence(
    SessionId session, GroupId group, LocalDate day, int minutes, boolean inGroup) {}
