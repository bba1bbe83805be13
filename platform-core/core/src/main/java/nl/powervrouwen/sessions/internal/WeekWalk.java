package nl.powervrouwen.sessions.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.sessions.SeriesPreview.SkippedDay;

/** Walks through the weeks, one session a week, past the free days. */
final class WeekWalk {

  private final FreeDays free;
  private final String field;
  private final List<SkippedDay> skipped = new ArrayList<>();
  private LocalDate next;

  /**
   * Begins on this day.
   *
   * @param field the input that is to blame when the walk leaves the calendar
   */
  WeekWalk(LocalDate first, FreeDays free, String field) {
    this.next = first;
    this.free = free;
    this.field = field;
  }

  /**
   * The first day, and then each time the next.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput when it lies outside of the years we plan in
   */
  LocalDate next() {
    Optional<String> holiday = free.on(inCalendar(next));
    while (holiday.isPresent()) {
      skipped.add(new SkippedDay(next, holiday.get()));
      next = next.plusWeeks(1);
      holiday = free.on(inCalendar(next));
    }
    LocalDate day = next;
    next = next.plusWeeks(1);
    return day;
  }

  private LocalDate inCalendar(LocalDate day) {
    Findings findings = new Findings();
    findings.range(field, day, CheckedSession.FIRST, CheckedSession.LAST);
    findings.refuse();
    return day;
  }

  List<SkippedDay> skipped() {
    return List.copyOf(skipped);
  }
}
