package nl.powervrouwen.ui.participants;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.spi.Notation;

/**
 * Reads a date of birth as people type it: a day, a month with its year, or a year. What is not
 * known is left out, or is 0 as in the BRP. A year has four digits, for of 05 nobody can tell in
 * which century it is.
 */
final class TypedBirthDate {

  private static final String YEAR = "([12][0-9]{3})";
  private static final String NUMBER = "([0-9]{1,2})";
  private static final String BETWEEN = "[-/. ]+";

  private static final Pattern YEAR_ALONE = Pattern.compile(YEAR);
  private static final Pattern MONTH_FIRST = Pattern.compile(NUMBER + BETWEEN + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(NUMBER + BETWEEN + NUMBER + BETWEEN + YEAR);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(YEAR + BETWEEN + NUMBER + "(?:" + BETWEEN + NUMBER + ")?");
  private static final Pattern DAY_FIRST_DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})" + YEAR);
  private static final Pattern YEAR_FIRST_DIGITS = Pattern.compile(YEAR + "([0-9]{2})([0-9]{2})");

  /** What the screen adds in words, when somebody copies it. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}\\.?");
  private static final List<Notation> LANGUAGES = List.of(Notation.DUTCH, Notation.ENGLISH);

  private TypedBirthDate() {}

  /** What was typed; empty when it is no date of birth. */
  static Optional<BirthDate> read(String typed) {
    String text = IN_BRACKETS.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    String numbers = LETTERS.matcher(text).replaceFirst(found -> month(found.group()));
    return read(DAY_FIRST, numbers, 3, 2, 1)
        .or(() -> read(YEAR_FIRST, numbers, 1, 2, 3))
        .or(() -> read(MONTH_FIRST, numbers, 2, 1, 0))
        .or(() -> read(YEAR_ALONE, numbers, 1, 0, 0))
        .or(() -> read(DAY_FIRST_DIGITS, numbers, 3, 2, 1))
        .or(() -> read(YEAR_FIRST_DIGITS, numbers, 1, 2, 3));
  }

  /** Of each part the group in which it stands; 0 when it is not there. */
  private static Optional<BirthDate> read(
      Pattern shape, String text, int year, int month, int day) {
    Matcher parts = shape.matcher(text);
    return parts.matches()
        ? BirthDate.of(number(parts, year), number(parts, month), number(parts, day))
        : Optional.empty();
  }

  private static int number(Matcher parts, int group) {
    String digits = group == 0 ? null : parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The number of a month whose name begins so, in Dutch or English; else the text as it is. */
  private static String month(String letters) {
    String begin = letters.replace(".", "");
    return Arrays.stream(Month.values())
        .filter(month -> LANGUAGES.stream().anyMatch(one -> isCalled(month, one, begin)))
        .map(month -> Integer.toString(month.getValue()))
        .findFirst()
        .orElse("?");
  }

  private static boolean isCalled(Month month, Notation language, String begin) {
    return language.month(month).toLowerCase(Locale.ROOT).startsWith(begin)
        || language.shortMonth(month).equalsIgnoreCase(begin);
  }
}
