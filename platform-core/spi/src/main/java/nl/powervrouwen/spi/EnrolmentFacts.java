package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The time of one participant in one group, in a report's period. The platform implements it.
 *
 * @since 2.0
 */
public interface EnrolmentFacts {

  /** Name of the group. */
  String group();

  /** Name of the programme that the group belongs to. */
  String programme();

  /** The curriculum that the group follows now; empty when it follows none. */
  default Optional<CurriculumVersion> curriculum() {
    return Optional.empty();
  }

  /** First day in the group; it may lie before the period. */
  LocalDate from();

  /** Last day; empty while it goes on. It may lie after the period. */
  default Optional<LocalDate> until() {
    return Optional.empty();
  }

  /**
   * The group's sessions in the period that the participant was expected at and that are over,
   * oldest first; also those that were missed. Cancelled sessions are not among them. Seldom more
   * than a hundred.
   */
  default List<SessionFact> sessions() {
    return List.of();
  }
}
