package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an enrolment.
 *
 * @param stage where it went
 * @param day the day from which it holds
 * @param reason why it ended; null when it did not
 * @param at when somebody recorded it
 * @param by who did, as their name was then
 */
public record StageChange(
    Stage stage, LocalDate day, EnrolmentRow.@Nullable EndReason reason, Instant at, String by)
    implements Serializable {}
