package nl.powervrouwen.ui.groups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.GroupAttendance.Cell;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What one should notice about who takes part: several absences in a row, or nobody seen yet.
 *
 * @param begun whether the group has come together
 * @param absences how often in a row each was absent up to now; empty for who may not know it
 */
record EnrolmentNotices(boolean begun, Map<ParticipantId, Integer> absences) {

  /** Once may happen to anybody. */
  private static final int NOTICED = 2;

  /**
   * Of a group.
   *
   * @param attendance null when the reader may not know it
   */
  static EnrolmentNotices of(List<SessionDetails> series, @Nullable GroupAttendance attendance) {
    boolean begun =
        series.stream()
            .anyMatch(session -> !session.cancelled() && session.day().isBefore(Moments.today()));
    Map<ParticipantId, Integer> absences = new HashMap<>();
    if (attendance != null) {
      attendance.rows().forEach(row -> absences.put(row.participant(), inARow(row.cells())));
    }
    return new EnrolmentNotices(begun, Map.copyOf(absences));
  }

  /** Up to the last session of which it is known; where nothing is recorded, nothing is known. */
  private static int inARow(List<Cell> cells) {
    int absences = 0;
    for (Cell cell : cells.reversed()) {
      if (cell.presence() == Presence.PRESENT) {
        return absences;
      }
      if (cell.presence() != null) {
        absences++;
      }
    }
    return absences;
  }

  /** What should be noticed; empty for most. */
  Optional<Chip> of(EnrolmentRow row) {
    int absent = absences.getOrDefault(row.participant(), 0);
    if (absent >= NOTICED) {
      return Optional.of(
          new Chip(Symbol.WARNING, Tone.CARE, Texts.text("enrolment.absent", absent)));
    }
    return begun && row.stage() == Stage.ENROLLED
        ? Optional.of(new Chip(Symbol.INFO, Tone.CALM, Texts.text("enrolment.new")))
        : Optional.empty();
  }
}
