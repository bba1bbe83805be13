package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one coach takes over from another for some days, as it is typed.
 *
 * @param covered subject of the coach who is away; null for the caller
 * @param covering subject of who takes over; needed, and a job coach
 * @param firstDay included; null for today
 * @param lastDay included; needed, at most a year after the first
 * @param reason why, at most 200 characters; null when nobody needs to know
 */
public record CoverData(
    @Nullable String covered,
    @Nullable String covering,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable String reason)
    implements Serializable {}
