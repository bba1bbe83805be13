package nl.powervrouwen.ui.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import nl.powervrouwen.calendar.DutchClock;

/** Dates and times of the screens, in the notation of their language. */
public final class Moments {

  /** Where all municipalities are. */
  public static final ZoneId ZONE = DutchClock.ZONE;

  private Moments() {}

  /** Today in the Netherlands. */
  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** The local date and time of a moment. */
  public static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZONE);
  }

  /** A day of the week with its date, such as {@code dinsdag 24 november}. */
  public static String day(LocalDate day) {
    return Language.notation().day(day);
  }

  /** A date with its year, such as {@code 24 november 2026}. */
  public static String date(LocalDate day) {
    return Language.notation().dateInWords(day);
  }

  /** A day of the week with its date and year, such as {@code dinsdag 24 november 2026}. */
  public static String dayWithYear(LocalDate day) {
    return Language.notation().dayWithYear(day);
  }

  /** A short date, such as {@code 09-11-2026}. */
  public static String shortDate(LocalDate day) {
    return Language.notation().date(day);
  }

  /** A day with its date in few signs, such as {@code di 24 nov}. */
  public static String shortDay(LocalDate day) {
    return Language.notation().shortDay(day);
  }

  /** A day in its month in few signs, such as {@code 24-11}. */
  public static String dayAndMonth(LocalDate day) {
    return Language.notation().dayAndMonth(day);
  }

  /** The day of the week in few signs, such as {@code di}. */
  public static String weekday(LocalDate day) {
    return Language.notation().shortWeekday(day.getDayOfWeek());
  }

  /** The month in few signs, such as {@code nov}. */
  public static String month(LocalDate day) {
    return Language.notation().shortMonth(day.getMonth());
  }

  /** A month of a year, such as {@code november 2026}. */
  public static String monthAndYear(YearMonth month) {
    return Language.notation().month(month.getMonth()) + " " + month.getYear();
  }

  /** A time on the clock, such as {@code 9.30} in Dutch and {@code 9:30} in English. */
  public static String time(LocalTime time) {
    return Language.notation().time(time);
  }

  /** The time on the clock of a moment. */
  public static String time(Instant moment) {
    return time(local(moment).toLocalTime());
  }

  /** From when to when, such as {@code 9.30–11.30}. */
  public static String span(Instant start, Instant end) {
    return Language.notation().span(local(start).toLocalTime(), local(end).toLocalTime());
  }

  /** When something was done: the time today, else the date and the time. */
  public static String when(Instant moment) {
    LocalDate day = local(moment).toLocalDate();
    return day.equals(today()) ? time(moment) : shortDay(day) + ", " + time(moment);
  }

  /** The same with the word "today", for where nothing else says that it was today. */
  public static String whenInWords(Instant moment) {
    return local(moment).toLocalDate().equals(today())
        ? Texts.text("moment.today", time(moment))
        : when(moment);
  }
}
