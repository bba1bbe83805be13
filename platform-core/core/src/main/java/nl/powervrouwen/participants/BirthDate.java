package nl.powervrouwen.participants;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody was born, as far as it is known: a day, a month or a year, as the BRP has it. What
 * is not known stays so, and is never taken for the first of January. When nothing is known there
 * is no such date, but null.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; 0 when it is not known
 * @param day 1 to 31; 0 when it is not known, as it is when the month isn't
 */
public record BirthDate(int year, int month, int day)
    implements Comparable<BirthDate>, Serializable {

  private static final Pattern SHAPE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final int LAST_YEAR = 9999;

  private static final Comparator<BirthDate> ORDER =
      Comparator.comparingInt(BirthDate::year)
          .thenComparingInt(BirthDate::month)
          .thenComparingInt(BirthDate::day);

  /**
   * Refuses what no calendar has.
   *
   * @throws IllegalArgumentException when there is no such day, month or year
   */
  public BirthDate {
    boolean inYear = year >= 1 && year <= LAST_YEAR && month >= 0 && month <= 12;
    if (!inYear || day < 0 || day > longest(year, month)) {
      throw new IllegalArgumentException("No such date of birth");
    }
  }

  private static int longest(int year, int month) {
    return month == 0 ? 0 : YearMonth.of(year, month).lengthOfMonth();
  }

  /** A day that is known. */
  public static BirthDate of(LocalDate day) {
    return new BirthDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code 1985-03-07}, and in the notation of the BRP {@code 1985-03-00} when the day is not
   * known and {@code 1985-00-00} when the month isn't either; empty when it is none of these.
   */
  public static Optional<BirthDate> parse(String text) {
    Matcher parts = SHAPE.matcher(text);
    return parts.matches()
        ? of(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)))
        : Optional.empty();
  }

  /** These numbers, with 0 for what is not known; empty when there is no such date. */
  public static Optional<BirthDate> of(int year, int month, int day) {
    try {
      return Optional.of(new BirthDate(year, month, day));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Whether the month is known. */
  public boolean hasMonth() {
    return month != 0;
  }

  /** The day; empty when it is not known. */
  public Optional<LocalDate> fullDate() {
    return day == 0 ? Optional.empty() : Optional.of(earliest());
  }

  /** The first day that it can have been. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that it can have been. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** Whether this can be the same day as another, as far as both are known. */
  public boolean mayBe(BirthDate other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  /** The notation of the BRP: {@code 1985-03-07}, {@code 1985-03-00} or {@code 1985-00-00}. */
  @Override
  public String toString() {
    return "%04d-%02d-%02d".formatted(year, month, day);
  }

  /** By year, month and day; what is not known comes before what is. */
  @Override
  public int compareTo(BirthDate other) {
    return ORDER.compare(this, other);
  }
}
