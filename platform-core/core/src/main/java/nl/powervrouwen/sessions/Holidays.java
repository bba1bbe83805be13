package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.internal.CheckedSession;
import nl.powervrouwen.sessions.internal.FreeDays;
import nl.powervrouwen.sessions.internal.Holiday;
import nl.powervrouwen.sessions.internal.PublicHolidays;
import org.jspecify.annotations.Nullable;

/** The municipality's free days, around which every series is planned. */
@ApplicationScoped
@Transactional
public class Holidays {

  private static final int LONGEST_NAME = 120;
  private static final int MOST_DAYS = 366;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /** All of them, first one first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public List<HolidayRow> all() {
    return entityManager
        .createQuery("SELECT h FROM Holiday h ORDER BY h.firstDay, h.lastDay, h.id", Holiday.class)
        .getResultStream()
        .map(Holiday::row)
        .toList();
  }

  /**
   * Adds free days. Sessions that are planned already stay where they are.
   *
   * @param name at most 120 characters; needed
   * @param firstDay needed
   * @param lastDay included; at most 366 days after the first; null for one day
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public HolidayRow add(
      @Nullable String name, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
    return save(Checked.of(name, firstDay, lastDay));
  }

  /**
   * Changes free days.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there are none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed them since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public HolidayRow change(
      HolidayId id,
      long version,
      @Nullable String name,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay) {
    Holiday holiday = held(id, version);
    Checked checked = Checked.of(name, firstDay, lastDay);
    holiday.fill(checked.name(), checked.first(), checked.last(), caller.user(), clock.stamp());
    entityManager.flush();
    return holiday.row();
  }

  /**
   * Removes free days.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there are none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed them since
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public void remove(HolidayId id, long version) {
    entityManager.remove(held(id, version));
    entityManager.flush();
  }

  /**
   * Adds the days that the Algemene termijnenwet (artikel 3, eerste lid) names for a year; leaves
   * out a day that is free already.
   *
   * @param year 2000 to 2099
   * @return those that were added, first one first; empty when all were there
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public List<HolidayRow> addPublicHolidays(int year) {
    Findings findings = new Findings();
    findings.range("year", year, CheckedSession.FIRST.getYear(), CheckedSession.LAST.getYear());
    findings.refuse();
    FreeDays known = new FreeDays(all());
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

  private HolidayRow save(Checked checked) {
    Holiday holiday =
        new Holiday(checked.name(), checked.first(), checked.last(), caller.user(), clock.stamp());
    entityManager.persist(holiday);
    entityManager.flush();
    return holiday.row();
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
