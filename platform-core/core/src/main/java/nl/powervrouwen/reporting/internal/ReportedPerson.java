package nl.powervrouwen.reporting.internal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.SessionFact;

/**
 * One participant in a report's period; what formats see of one.
 *
 * @param key id of the participant
 * @param name as it is written on lists
 * @param born as far as it is known; empty when nothing is
 * @param enrolments oldest first
 */
record ReportedPerson(
    String key, String name, Optional<BirthDate> born, List<EnrolmentFacts> enrolments)
    implements PersonFacts {

  /** The same without what a format doesn't need. */
  ReportedPerson with(Set<Need> needs) {
    return new ReportedPerson(
        key,
        needs.contains(Need.NAME) ? name : "",
        needs.contains(Need.BIRTH_DATE) ? born : Optional.empty(),
        needs.contains(Need.ATTENDANCE) ? enrolments : List.of());
  }

  @Override
  public Optional<LocalDate> birthDate() {
    return born.flatMap(BirthDate::fullDate);
  }

  @Override
  public Optional<YearMonth> birthMonth() {
    return born.filter(BirthDate::hasMonth).map(BirthDate::earliest).map(YearMonth::from);
  }

  @Override
  public Optional<Year> birthYear() {
    return born.map(BirthDate::earliest).map(Year::from);
  }

  /**
   * The time in one group.
   *
   * @param group its name
   * @param programme name of its programme
   * @param curriculum which it follows
   * @param from first day
   * @param until last day; empty while it goes on
   * @param sessions in the period, oldest first
   */
  record Enrolment(
      String group,
      String programme,
      Optional<CurriculumVersion> curriculum,
      LocalDate from,
      Optional<LocalDate> until,
      List<SessionFact> sessions)
      implements EnrolmentFacts {}
}
