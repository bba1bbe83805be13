package nl.powervrouwen.results;

import java.io.Serializable;

/**
 * Of how many results it is known by now whether they last.
 *
 * @param results of how many the day came on which somebody asks that for the first time
 * @param unasked of how many of those somebody must ask it now
 */
public record CheckCount(int results, int unasked) implements Serializable {}
