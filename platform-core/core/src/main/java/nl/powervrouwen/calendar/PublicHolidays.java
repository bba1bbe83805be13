package nl.powervrouwen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days that the Algemene termijnenwet names in artikel 3, eerste lid: Nieuwjaarsdag, de
 * christelijke tweede Paas- en Pinksterdag, de beide Kerstdagen, de Hemelvaartsdag, de dag waarop
 * de verjaardag van de Koning wordt gevierd en de vijfde mei. For a term that an act sets Goede
 * Vrijdag, which the second paragraph names, counts with them.
 */
public final class PublicHolidays {

  private PublicHolidays() {}

  /** The names by day. Two of them can fall on one day; then it has both names. */
  public static Map<LocalDate, String> of(int year) {
    LocalDate easter = easter(year);
    Map<LocalDate, String> days = new TreeMap<>();
    add(days, LocalDate.of(year, 1, 1), "Nieuwjaarsdag");
    add(days, easter.plusDays(1), "Tweede Paasdag");
    add(days, kingsDay(year), "Koningsdag");
    add(days, LocalDate.of(year, 5, 5), "Bevrijdingsdag");
    add(days, easter.plusDays(39), "Hemelvaartsdag");
    add(days, easter.plusDays(50), "Tweede Pinksterdag");
    add(days, LocalDate.of(year, 12, 25), "Eerste Kerstdag");
    add(days, LocalDate.of(year, 12, 26), "Tweede Kerstdag");
    return days;
  }

  /** The Friday before Easter. */
  public static LocalDate goodFriday(int year) {
    return easter(year).minusDays(2);
  }

  private static void add(Map<LocalDate, String> days, LocalDate day, String name) {
    days.merge(day, name, (one, other) -> one + ", " + other);
  }

  /** 27 April, and the day before when that is a Sunday; until 2013 it was Koninginnedag. */
  private static LocalDate kingsDay(int year) {
    LocalDate birthday = year >= 2014 ? LocalDate.of(year, 4, 27) : LocalDate.of(year, 4, 30);
    if (birthday.getDayOfWeek() != DayOfWeek.SUNDAY) {
      return birthday;
    }
    return birthday.minusDays(1);
  }

  /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int moon = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int solar = (8 * century + 13) / 25;
    int epact = (19 * moon + century - century / 4 - solar + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (moon + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
