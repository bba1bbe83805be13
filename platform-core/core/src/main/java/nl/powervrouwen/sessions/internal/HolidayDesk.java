package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;
import org.jspecify.annotations.Nullable;

/** Keeps the free days. */
@ApplicationScoped
public class HolidayDesk {

  private static final int LONGEST_NAME = 120;
  private static final int MOST_DAYS = 366;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /** All of them, first one first. */
  public List<HolidayRow> all() {
    return entityManager
        .createQuery("SELECT h FROM Holiday h ORDER BY h.firstDay, h.lastDay, h.id", Holiday.class)
        .getResultStream()
        .map(Holiday::row)
        .toList();
  }

  /** All of them, to plan around. */
  FreeDays free() {
    return new FreeDays(all());
  }

  /** Adds free days. */
  public HolidayRow add(
      @Nullable String name, @Nullable LocalDate first, @Nullable LocalDate last) {
    return save(Checked.of(name, first, last));
  }

  private HolidayRow save(Checked checked) {
    Holiday holiday =
        new Holiday(checked.name(), checked.first(), checked.last(), caller.user(), clock.stamp());
    entityManager.persist(holiday);
    entityManager.flush();
    return holiday.row();
  }

  /** Changes free days. */
  public HolidayRow change(
      HolidayId id,
      long version,
      @Nullable String name,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    Holiday holiday = held(id, version);
    Checked checked = Checked.of(name, first, last);
    holiday.fill(checked.name(), checked.first(), checked.last(), caller.user(), clock.stamp());
    entityManager.flush();
    return holiday.row();
  }

  /** Removes free days. */
  public void remove(HolidayId id, long version) {
    entityManager.remove(held(id, version));
    entityManager.flush();
  }

  private Holiday held(HolidayId id, long version) {
    Holiday holiday = entityManager.find(Holiday.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (holiday == null) {
      throw new NotFound("holiday");
    }
    if (holiday.version() != version) {
      throw new StaleVersion("holiday", holiday.version());
    }
    return holiday;
  }

  /** Adds the public holidays of a year on days that are not free yet. */
  public List<HolidayRow> addPublicHolidays(int year) {
    Findings findings = new Findings();
    findings.range("year", year, CheckedSession.FIRST.getYear(), CheckedSession.LAST.getYear());
    findings.refuse();
    FreeDays known = free();
    List<HolidayRow> added = new ArrayList<>();
    PublicHolidays.of(year)
        .forEach(
            (day, name) -> {
              if (known.on(day).isEmpty()) {
                added.add(save(new Checked(name, day, day)));
              }
            });
    return added;
  }

  /** An input about free days that has been checked. */
  private record Checked(String name, LocalDate first, LocalDate last) {

    static Checked of(
        @Nullable String typed, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
      Findings findings = new Findings();
      String name = findings.neededText("name", typed, LONGEST_NAME);
      LocalDate first = findings.needed("firstDay", firstDay, CheckedSession.FIRST);
      LocalDate last = lastDay == null ? first : lastDay;
      findings.range("firstDay", first, CheckedSession.FIRST, CheckedSession.LAST);
      findings.range("lastDay", last, CheckedSession.FIRST, CheckedSession.LAST);
      if (last.isBefore(first)) {
        findings.add("lastDay", Code.END_BEFORE_START);
      } else if (first.plusDays(MOST_DAYS).isBefore(last)) {
        findings.add("lastDay", Code.PERIOD_TOO_LONG, MOST_DAYS);
      }
      findings.refuse();
      return new Checked(name, first, last);
    }
  }
}
