package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One participant in a report's period. The platform implements it.
 *
 * @since 1.0, as an interface since 2.0
 */
public interface PersonFacts {

  /** The platform's name for the record, for problems to point at; means nothing else. */
  String key();

  /**
   * The name as it is written on lists, in any script; it may hold every character that a name can
   * hold, so write it as text and never as a piece of HTML or of a formula.
   */
  String name();

  /** Empty when it is not known. */
  default Optional<LocalDate> birthDate() {
    return Optional.empty();
  }

  /** The participant's time in each group during the period, oldest first; possibly none. */
  default List<EnrolmentFacts> enrolments() {
    return List.of();
  }
}
