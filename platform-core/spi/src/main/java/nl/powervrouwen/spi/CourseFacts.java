package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of one woman's course, at a certain day.
 *
 * @param asOf the day for which the facts hold
 * @param sessions the meetings of her groups that were hers to attend and are over, oldest first;
 *     cancelled meetings are not among them
 * @param milestones the day on which she reached each milestone, by its id; absent when she has not
 */
public record CourseFacts(
    LocalDate asOf, List<SessionFact> sessions, Map<String, LocalDate> milestones) {

  /** Copies both. */
  public CourseFacts {
    Objects.requireNonNull(asOf, "asOf");
    sessions = List.copyOf(sessions);
    milestones = Map.copyOf(milestones);
  }

  /** The time she attended, over all meetings. */
  public Hours attended() {
    return sessions.stream().map(SessionFact::attended).reduce(Hours.NONE, Hours::plus);
  }

  /** The time she attended that counts for these statutory hours. */
  public Hours attended(StatutoryHours kind) {
    return sessions.stream()
        .filter(session -> session.countsFor().contains(kind))
        .map(SessionFact::attended)
        .reduce(Hours.NONE, Hours::plus);
  }

  /** Whether she attended this part at least once. */
  public boolean attendedPart(int number) {
    return sessions.stream()
        .anyMatch(session -> session.part() == number && session.attended().minutes() > 0);
  }
}
