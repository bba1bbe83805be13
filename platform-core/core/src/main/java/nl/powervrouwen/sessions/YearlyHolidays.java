package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.powervrouwen.calendar.PublicHolidays;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.sessions.SeriesPreview.SkippedDay;
import nl.powervrouwen.sessions.internal.CheckedSession;
import nl.powervrouwen.sessions.internal.FreeDays;

/**
 * The public holidays of a year. No series is planned on them, whether somebody adds them or not.
 */
@ApplicationScoped
@Transactional
public class YearlyHolidays {

  @Inject private Holidays holidays;

  /** The public holidays of a year, first one first, which are free without anybody's doing. */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public List<SkippedDay> of(int year) {
    return PublicHolidays.of(year).entrySet().stream()
        .map(day -> new SkippedDay(day.getKey(), day.getValue()))
        .toList();
  }

  /**
   * Adds the days that the Algemene termijnenwet (artikel 3, eerste lid) names for a year; leaves
   * out a day that is free already.
   *
   * @param year 2000 to 2099
   * @return those that were added, first one first; empty when all were there
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public List<HolidayRow> add(int year) {
    Findings findings = new Findings();
    findings.range("year", year, CheckedSession.FIRST.getYear(), CheckedSession.LAST.getYear());
    findings.refuse();
    FreeDays known = new FreeDays(holidays.all());
    return PublicHolidays.of(year).entrySet().stream()
        .filter(day -> known.named(day.getKey()).isEmpty())
        .map(day -> holidays.add(day.getValue(), day.getKey(), day.getKey()))
        .toList();
  }
}
