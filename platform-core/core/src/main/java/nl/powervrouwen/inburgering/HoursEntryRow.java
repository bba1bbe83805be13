package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;

/**
 * Hours that were recorded.
 *
 * @param data its kind, first day and source are never null
 */
public record HoursEntryRow(
    HoursEntryId id, long version, ParticipantId participant, HoursEntryData data)
    implements Serializable {

  /** On what. */
  public HoursKind kind() {
    return Objects.requireNonNull(data.hoursKind());
  }

  /** The first day. */
  public LocalDate firstDay() {
    return Objects.requireNonNull(data.firstDay());
  }

  /** The last day; the first one when it is one day. */
  public LocalDate lastDay() {
    return Objects.requireNonNullElse(data.lastDay(), firstDay());
  }

  /** From whom the number comes. */
  public HoursSource source() {
    return Objects.requireNonNull(data.hoursSource());
  }
}
