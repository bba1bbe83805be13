package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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
   * hold, so write it as text and never as a piece of HTML or of a formula. Blank for a format that
   * doesn't {@linkplain ReportFormat#needs need} names.
   */
  String name();

  /**
   * Empty when the day is not known. Of somebody whose month or year of birth alone is known,
   * {@link #birthMonth} and {@link #birthYear} tell it. Empty, like these, for a format that
   * doesn't {@linkplain ReportFormat#needs need} it.
   */
  default Optional<LocalDate> birthDate() {
    return Optional.empty();
  }

  /**
   * The month in which the participant was born; empty when it is not known.
   *
   * @since 2.2
   */
  default Optional<YearMonth> birthMonth() {
    return birthDate().map(YearMonth::from);
  }

  /**
   * The year in which the participant was born; empty when nothing of the date is known.
   *
   * @since 2.2
   */
  default Optional<Year> birthYear() {
    return birthMonth().map(month -> Year.of(month.getYear()));
  }

  /**
   * The participant's time in each group during the period, oldest first; possibly none, and none
   * for a format that doesn't {@linkplain ReportFormat#needs need} attendance.
   */
  default List<EnrolmentFacts> enrolments() {
    return List.of();
  }
}
