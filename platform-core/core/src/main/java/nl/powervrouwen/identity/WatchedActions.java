package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How often in some days something was done, or refused, over which a privacy officer watches.
 *
 * @param since the first of those days
 * @param numbersShown how often a BSN or V-nummer was shown in full
 * @param filesFetched how often a file with persons in it was fetched
 * @param refused how often somebody wanted what their role or their login does not allow
 */
public record WatchedActions(LocalDate since, int numbersShown, int filesFetched, int refused)
    implements Serializable {}
