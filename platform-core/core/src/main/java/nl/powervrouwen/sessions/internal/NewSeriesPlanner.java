package nl.powervrouwen.sessions.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.internal.Plan.Step;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import org.jspecify.annotations.Nullable;

/** Thinks out how a group follows a whole curriculum, one part a week. Knows no database. */
public final class NewSeriesPlanner {

  private NewSeriesPlanner() {}

  /**
   * Adds a curriculum to a series without planned sessions.
   *
   * @param curriculum the one that is asked for; null when it is not loaded
   */
  static Plan plan(
      List<PlannedSession> series,
      FreeDays free,
      @Nullable Curriculum curriculum,
      PlanSeries asked) {
    long planned = series.stream().filter(m -> m.state() == SessionState.PLANNED).count();
    if (planned > 0) {
      throw new Conflict(Problem.of("series", Code.SERIES_EXISTS, planned));
    }
    Checked checked = Checked.of(asked, curriculum);
    WeekWalk walk = new WeekWalk(checked.first(), free, "start");
    List<Step> steps = new ArrayList<>();
    series.forEach(session -> steps.add(new Step(session, session)));
    for (CurriculumPart part : checked.curriculum().parts()) {
      steps.add(new Step(null, checked.session(part, walk.next())));
    }
    mustBeValid(checked.curriculum(), steps.get(series.size()).after().day());
    return new Plan(steps, walk.skipped());
  }

  /** A group begins on the day of its first session. */
  private static void mustBeValid(Curriculum curriculum, LocalDate first) {
    Findings findings = new Findings();
    if (!curriculum.validity().covers(first)) {
      findings.add("start", Code.CURRICULUM_NOT_VALID, first);
    }
    findings.refuse();
  }

  /** What somebody asked for, checked. */
  private record Checked(
      Curriculum curriculum,
      LocalDate first,
      LocalTime from,
      LocalTime until,
      Channel channel,
      @Nullable String place,
      @Nullable String link) {

    static Checked of(PlanSeries asked, @Nullable Curriculum curriculum) {
      Findings findings = new Findings();
      String id = findings.neededText("curriculum", asked.curriculum(), 100);
      String version = findings.neededText("version", asked.version(), 100);
      LocalDate start = findings.needed("start", asked.start(), CheckedSession.FIRST);
      findings.range("start", start, CheckedSession.FIRST, CheckedSession.LAST);
      DayOfWeek weekday = findings.needed("weekday", asked.weekday(), DayOfWeek.MONDAY);
      LocalTime from = findings.needed("from", asked.from(), LocalTime.MIN);
      LocalTime until = findings.needed("until", asked.until(), LocalTime.MAX);
      Channel channel = findings.needed("channel", asked.channel(), Channel.ROOM);
      String place = findings.text("place", asked.place(), 200);
      String link = findings.link("meetingLink", asked.meetingLink(), 500);
      if (asked.from() != null && asked.until() != null) {
        Times.check(findings, from, until);
      }
      if (curriculum == null && !id.isEmpty() && !version.isEmpty()) {
        findings.add("curriculum", Code.CURRICULUM_UNKNOWN);
      }
      findings.refuse();
      if (curriculum == null) {
        throw new IllegalStateException("A curriculum that is not there was not refused");
      }
      LocalDate first = start.with(TemporalAdjusters.nextOrSame(weekday));
      return new Checked(curriculum, first, from, until, channel, place, link);
    }

    PlannedSession session(CurriculumPart part, LocalDate day) {
      Slot anywhen =
          new Slot(
              DutchClock.startOf(day).toInstant(),
              DutchClock.startOf(day).toInstant(),
              null,
              null,
              null,
              "",
              null,
              CountsFor.NONE,
              channel,
              place,
              link);
      return PlannedSession.planned(anywhen)
          .about(SessionContent.of(curriculum, part))
          .at(day.atTime(from), day.atTime(until))
          .atMost(part.lasting());
    }
  }

  /** Times of day, from which a session's length follows. */
  static final class Times {

    private static final Duration LONGEST = Duration.ofHours(12);

    private Times() {}

    /** Refuses an end before the beginning, and a session longer than one may be. */
    static void check(Findings findings, LocalTime from, LocalTime until) {
      Duration length = Duration.between(from, until);
      if (length.toMinutes() < 1) {
        findings.add("until", Code.END_BEFORE_START);
      } else if (length.compareTo(LONGEST) > 0) {
        findings.add("until", Code.SESSION_TOO_LONG, LONGEST.toHours());
      }
    }
  }
}
