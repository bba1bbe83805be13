package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceReason;
import org.jspecify.annotations.Nullable;

/**
 * That a participant let us know beforehand that they will not come. The names are those of the
 * JSON.
 */
public record AbsenceNoticeJson(
    UUID id,
    long versie,
    LocalDate eersteDag,
    LocalDate laatsteDag,
    @Nullable AbsenceReason reden) {

  /** A form. */
  public record Input(
      @Means("group") GroupId groepId,
      @Means("participant") ParticipantId deelnemerId,
      @Means(value = "firstDay", needed = true) @Nullable LocalDate eersteDag,
      @Means("lastDay") @Nullable LocalDate laatsteDag,
      @Means("reason") @Nullable AbsenceReason reden) {}

  static AbsenceNoticeJson of(AbsenceNoticeRow notice) {
    return new AbsenceNoticeJson(
        notice.id().value(),
        notice.version(),
        notice.firstDay(),
        notice.lastDay(),
        notice.reason());
  }
}
