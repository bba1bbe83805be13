package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.PersonFacts;

/**
 * Builds an invented participant, for the tests of a reporting format. What is not said is not
 * known: no date of birth and no group. Take names that are visibly invented.
 *
 * <p>A builder is changed by each call and is used in one thread. What it builds doesn't change.
 */
public final class PersonBuilder {

  private final String key;
  private final String name;
  private Optional<LocalDate> birthDate = Optional.empty();
  private Optional<YearMonth> birthMonth = Optional.empty();
  private Optional<Year> birthYear = Optional.empty();
  private final List<EnrolmentFacts> enrolments = new ArrayList<>();

  private PersonBuilder(String key, String name) {
    this.key = key;
    this.name = name;
  }

  /**
   * Somebody.
   *
   * @param key the platform's name for the record
   * @param name as it is written on lists, such as {@code Voorbeeld, Amina}
   */
  public static PersonBuilder named(String key, String name) {
    return new PersonBuilder(key, name);
  }

  /** Born on this day. */
  public PersonBuilder born(LocalDate day) {
    return born(YearMonth.from(day), Optional.of(day));
  }

  /** Born in this month, on a day that is not known. */
  public PersonBuilder born(YearMonth month) {
    return born(month, Optional.empty());
  }

  /** Born in this year, in a month that is not known. */
  public PersonBuilder born(Year year) {
    birthDate = Optional.empty();
    birthMonth = Optional.empty();
    birthYear = Optional.of(year);
    return this;
  }

  private PersonBuilder born(YearMonth month, Optional<LocalDate> day) {
    birthDate = day;
    birthMonth = Optional.of(month);
    birthYear = Optional.of(Year.of(month.getYear()));
    return this;
  }

  /** These groups more, the oldest first. */
  public PersonBuilder enrolments(EnrolmentFacts... more) {
    return enrolments(List.of(more));
  }

  /** These groups more, the oldest first. */
  public PersonBuilder enrolments(Collection<EnrolmentFacts> more) {
    enrolments.addAll(more);
    return this;
  }

  /** The facts. */
  public PersonFacts build() {
    return new Facts(key, name, birthDate, birthMonth, birthYear, List.copyOf(enrolments));
  }

  private record Facts(
      String key,
      String name,
      Optional<LocalDate> birthDate,
      Optional<YearMonth> birthMonth,
      Optional<Year> birthYear,
      List<EnrolmentFacts> enrolments)
      implements PersonFacts {}
}
