package nl.powervrouwen.inburgering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.powervrouwen.calendar.PublicHolidays;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;

/**
 * The Algemene termijnenwet (BWBR0002448): on which day a term ends that an act or an algemene
 * maatregel van bestuur sets. Its holidays are those of the act, never a municipality's own free
 * days.
 */
public final class TermsAct {

  private static final Period LONGEST = Period.of(0, 3, 90);
  private static final int SHORTEST_WITH_WORKING_DAYS = 3;
  private static final int WORKING_DAYS = 2;
  private static final Words GOOD_FRIDAY = new Words("Goede Vrijdag", "Goede Vrijdag");

  private TermsAct() {}

  /**
   * Where a term ends.
   *
   * @param counted the day on which it ends by counting alone
   * @param last the last day on which something can be done in time; the same, or later
   */
  public record End(LocalDate counted, LocalDate last) {

    /** Whether the act moved the end. */
    public boolean moved() {
      return !counted.equals(last);
    }
  }

  /**
   * The end of a term that begins with something that happened; the day of that is not counted.
   *
   * @param event on which day it happened
   * @param term in days or weeks, in months, or in years; not a mixture of them
   */
  public static End end(LocalDate event, Period term) {
    LocalDate counted = event.plus(term);
    return new End(counted, moves(term) ? moved(event, counted, term) : counted);
  }

  /** Whether the act holds for a term as long as this (article 4). */
  public static boolean moves(Period term) {
    return term.getYears() == 0
        && term.getMonths() <= LONGEST.getMonths()
        && term.getDays() <= LONGEST.getDays();
  }

  private static LocalDate moved(LocalDate event, LocalDate counted, Period term) {
    LocalDate last = counted;
    if (term.getMonths() > 0 || term.getDays() >= SHORTEST_WITH_WORKING_DAYS) {
      while (workingDays(event, last) < WORKING_DAYS) {
        last = last.plusDays(1);
      }
    }
    while (free(last).isPresent()) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static long workingDays(LocalDate event, LocalDate last) {
    return event
        .plusDays(1)
        .datesUntil(last.plusDays(1))
        .filter(day -> free(day).isEmpty())
        .limit(WORKING_DAYS)
        .count();
  }

  /** Why a term can't end on a day: what the day is called; empty when it can. */
  public static Optional<Words> free(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of(
          new Words(
              Notation.DUTCH.weekday(day.getDayOfWeek()),
              Notation.ENGLISH.weekday(day.getDayOfWeek())));
    }
    if (day.equals(PublicHolidays.goodFriday(day.getYear()))) {
      return Optional.of(GOOD_FRIDAY);
    }
    return Optional.ofNullable(PublicHolidays.of(day.getYear()).get(day))
        .map(name -> new Words(name, name));
  }
}
