package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.sessions.internal.HolidayDesk;
import org.jspecify.annotations.Nullable;

/** The municipality's free days, around which every series is planned. */
@ApplicationScoped
@Transactional
public class Holidays {

  @Inject private HolidayDesk desk;

  /** All of them, first one first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public List<HolidayRow> all() {
    return desk.all();
  }

  /**
   * Adds free days. Meetings that are planned already stay where they are.
   *
   * @param name at most 120 characters; needed
   * @param firstDay needed
   * @param lastDay included; at most 366 days after the first; null for one day
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public HolidayRow add(
      @Nullable String name, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
    return desk.add(name, firstDay, lastDay);
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
    return desk.change(id, version, name, firstDay, lastDay);
  }

  /**
   * Removes free days.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there are none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed them since
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public void remove(HolidayId id, long version) {
    desk.remove(id, version);
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
    return desk.addPublicHolidays(year);
  }
}
