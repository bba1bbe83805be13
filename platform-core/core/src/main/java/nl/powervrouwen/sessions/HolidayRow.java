package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days on which no series is planned.
 *
 * @param id which
 * @param version goes up with every change
 * @param name such as {@code Herfstvakantie}
 * @param firstDay first free day
 * @param lastDay last free day, included
 */
public record HolidayRow(
    HolidayId id, long version, String name, LocalDate firstDay, LocalDate lastDay)
    implements Serializable {}
