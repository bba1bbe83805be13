package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of one participant who follows a curriculum, on a certain day: all that {@link
 * Curriculum#assess} may judge by. The platform implements it.
 *
 * @since 2.0
 */
public interface AssessmentFacts {

  /** The day for which the facts hold. */
  LocalDate asOf();

  /**
   * The sessions of this curriculum that the participant was expected at and that are over, oldest
   * first; also those that were missed, and those of a group that the participant moved from. Those
   * of another curriculum, and cancelled ones, are not among them. Of one that was planned by
   * another version of this curriculum the part is {@linkplain Curriculum#earlierParts() what it
   * has become}, or it has none. Empty while there was none; seldom more than a hundred.
   */
  List<SessionFact> sessions();

  /**
   * The day on which each milestone was reached, by its {@linkplain Milestone#id() id}. One that
   * was not reached is absent, and so is one of another curriculum; one that this version doesn't
   * know may be among them.
   */
  default Map<String, LocalDate> milestones() {
    return Map.of();
  }

  /** The time that was attended, over all sessions. */
  default Hours attended() {
    return sessions().stream().map(SessionFact::attended).reduce(Hours.NONE, Hours::plus);
  }

  /**
   * The time that was attended and counts for these statutory hours; of a session that counts in
   * part no more than its share, see {@link SessionFact#counted}.
   */
  default Hours attended(StatutoryHours kind) {
    return sessions().stream()
        .map(session -> session.counted(kind))
        .reduce(Hours.NONE, Hours::plus);
  }

  /**
   * Whether the part with this number was attended, however short, at least once.
   *
   * @param number of a part of the curriculum that is asked; of any other number the answer is no
   */
  default boolean attendedPart(int number) {
    return sessions().stream()
        .anyMatch(
            session ->
                session.part().isPresent()
                    && session.part().getAsInt() == number
                    && session.attended().minutes() > 0);
  }
}
