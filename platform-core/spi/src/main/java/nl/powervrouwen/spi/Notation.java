package nl.powervrouwen.spi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * How days, times, amounts of time and numbers are written for people: on screens, in documents, in
 * reports and in what a module says. What a machine reads (ISO 8601, iCalendar) is not written so.
 *
 * @since 2.1
 */
public enum Notation {

  /** As it is written in the Netherlands: {@code 12-10-2026}, {@code 9.30}, {@code 2,50}. */
  DUTCH(Locale.of("nl", "NL"), "H.mm"),

  /** English with the day before the month: {@code 12-10-2026}, {@code 9:30}, {@code 2.50}. */
  ENGLISH(Locale.UK, "H:mm");

  private static final Words ONE_HOUR = new Words("uur", "hour");
  private static final Words HOURS = new Words("uur", "hours");
  private static final Words ONE_MINUTE = new Words("minuut", "minute");
  private static final Words MINUTES = new Words("minuten", "minutes");
  private static final Words AND = new Words(" en ", " and ");
  private static final Words UNTIL = new Words(" tot en met ", " to ");

  private static final int HOUR = 60;

  /** Below this a number has no sign between its digits: 2026 is a year as often as an amount. */
  private static final int GROUPED_FROM = 10_000;

  private final Locale locale;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dateInWords;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayWithYear;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter time;

  Notation(Locale locale, String time) {
    this.locale = locale;
    this.date = DateTimeFormatter.ofPattern("dd-MM-uuuu", locale);
    this.dateInWords = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.day = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
    this.dayWithYear = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
    this.shortDay = DateTimeFormatter.ofPattern("EEE d MMM", locale);
    this.time = DateTimeFormatter.ofPattern(time, locale);
  }

  /** English for a language that is English, Dutch for every other one. */
  public static Notation of(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
  }

  /** The language and the country of which this is the notation. */
  public Locale locale() {
    return locale;
  }

  /** A date in digits, such as {@code 02-11-2026}; the same in both languages. */
  public String date(LocalDate day) {
    return date.format(day);
  }

  /** A date with its month in words, such as {@code 2 november 2026}. */
  public String dateInWords(LocalDate day) {
    return dateInWords.format(day);
  }

  /** A day of the week with its date, such as {@code maandag 2 november}. */
  public String day(LocalDate day) {
    return this.day.format(day);
  }

  /** A day of the week with its date and year, such as {@code maandag 2 november 2026}. */
  public String dayWithYear(LocalDate day) {
    return dayWithYear.format(day);
  }

  /** A day with its date in few signs, such as {@code ma 2 nov}. */
  public String shortDay(LocalDate day) {
    return shortDay.format(day).replace(".", "");
  }

  /** A day in its month in few signs, such as {@code 2-11}. */
  public String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + "-" + day.getMonthValue();
  }

  /** A day of the week, such as {@code maandag}. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** A day of the week in few signs, such as {@code ma}. */
  public String shortWeekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
  }

  /** A month, such as {@code november}. */
  public String month(Month month) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** A month in few signs, such as {@code nov}. */
  public String shortMonth(Month month) {
    return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
  }

  /** From the first day to the last, both included: {@code 02-11-2026 tot en met 30-11-2026}. */
  public String period(LocalDate first, LocalDate last) {
    return date(first) + UNTIL.in(locale) + date(last);
  }

  /** A time on the clock, such as {@code 9.30} in Dutch and {@code 9:30} in English. */
  public String time(LocalTime time) {
    return this.time.format(time);
  }

  /** From when to when on one day, such as {@code 9.30–11.30}. */
  public String span(LocalTime start, LocalTime end) {
    return time(start) + "–" + time(end);
  }

  /** A moment in words, such as {@code 2 november 2026, 9.30 uur}. */
  public String moment(LocalDateTime moment) {
    String written = dateInWords(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    return this == DUTCH ? written + " uur" : written;
  }

  /** An amount of time to the minute, such as {@code 1 uur en 55 minuten}. */
  public String hours(Hours time) {
    String hours = amount(time.whole(), ONE_HOUR, HOURS);
    int rest = time.minutes() % HOUR;
    if (rest == 0 && time.whole() > 0) {
      return hours;
    }
    String minutes = amount(rest, ONE_MINUTE, MINUTES);
    return time.whole() == 0 ? minutes : hours + AND.in(locale) + minutes;
  }

  /** An amount of time in whole hours, rounded down, such as {@code 12 uur}. */
  public String wholeHours(Hours time) {
    return amount(time.whole(), ONE_HOUR, HOURS);
  }

  private String amount(int number, Words one, Words more) {
    return number(number) + " " + (number == 1 ? one : more).in(locale);
  }

  /** An amount of time to the minute in few signs, such as {@code 2:05}. */
  public String shortHours(Hours time) {
    int rest = time.minutes() % HOUR;
    return time.whole() + (rest < 10 ? ":0" : ":") + rest;
  }

  /**
   * An amount of time in hours with two decimals, such as {@code 2,50}; without a thousands sign.
   */
  public String decimalHours(Hours time) {
    String hours =
        BigDecimal.valueOf(time.minutes())
            .divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP)
            .toPlainString();
    return this == DUTCH ? hours.replace('.', ',') : hours;
  }

  /** A whole number, such as {@code 2026} and {@code 12.345}. */
  public String number(long number) {
    return Math.abs(number) < GROUPED_FROM
        ? Long.toString(number)
        : NumberFormat.getIntegerInstance(locale).format(number);
  }
}
