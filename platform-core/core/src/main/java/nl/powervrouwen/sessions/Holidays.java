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
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.internal.CheckedSession;
import nl.powervrouwen.sessions.internal.Holiday;
import org.jspecify.annotations.Nullable;

/** The municipality's free days, around which every series is planned. */
@ApplicationScoped
@Transactional
public class Holidays {

  private static final int LONGEST_NAME = 120;
  private static final int MOST_DAYS = 366;

  @Inject private EntityManager entityManager;
  @Inject private LoggedRecords records;

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
   * Those with this id.
   *
   * @throws NotFound when there are none
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public HolidayRow get(HolidayId id) {
    return Optional.ofNullable(entityManager.find(Holiday.class, id.value()))
        .map(Holiday::row)
        .orElseThrow(() -> new NotFound("holiday"));
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
    Checked checked = Checked.of(name, firstDay, lastDay);
    return records.add(new Holiday(checked.name(), checked.first(), checked.last())).row();
  }

  /**
   * Changes free days.
   *
   * @throws NotFound when there are none with this id
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
    return records
        .change(
            Holiday.class,
            id.value(),
            version,
            holiday -> {
              Checked checked = Checked.of(name, firstDay, lastDay);
              holiday.fill(checked.name(), checked.first(), checked.last());
            })
        .row();
  }

  /**
   * Removes free days.
   *
   * @throws NotFound when there are none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed them since
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public void remove(HolidayId id, long version) {
    records.remove(Holiday.class, id.value(), version);
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
