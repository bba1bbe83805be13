package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours that a participant followed, on a day or in a period.
 *
 * @param hoursKind on what; needed
 * @param firstDay the day, or the first one of the period; needed
 * @param lastDay the last day of the period, that day included; null for one day
 * @param hours whole hours, 1 to 9999; null when how many is not known, which never counts
 * @param hoursSource from whom the number comes; needed
 * @param note what else there is to know; null for nothing
 */
public record HoursEntryData(
    @Nullable HoursKind hoursKind,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Integer hours,
    @Nullable HoursSource hoursSource,
    @Nullable String note)
    implements Serializable {}
