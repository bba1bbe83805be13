package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SeriesChange.Extra;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.internal.Plan.Step;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.EarlierPart;
import org.jspecify.annotations.Nullable;

/**
 * Thinks out what a change would do to a group's series. Pure: the same series, free days and
 * curriculum always give the same plan, and nothing is saved.
 */
public final class SeriesPlanner {

  private static final int MOST_EXTRA = 60;

  private final List<PlannedSession> series;
  private final FreeDays free;
  private final @Nullable Curriculum curriculum;

  /**
   * Plans for one series.
   *
   * @param series all sessions of the group
   * @param curriculum the one that the change asks for, or else the group's own; null when there is
   *     none or it is not loaded
   */
  public SeriesPlanner(
      List<PlannedSession> series, FreeDays free, @Nullable Curriculum curriculum) {
    this.series = series.stream().sorted(PlannedSession.BY_TIME).toList();
    this.free = free;
    this.curriculum = curriculum;
  }

  /**
   * What a change would do.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong with it
   * @throws Conflict when it doesn't fit the series
   * @throws NotFound when it names a session of another group
   */
  public Plan plan(SeriesChange change) {
    Plan plan =
        switch (change) {
          case PlanSeries asked -> NewSeriesPlanner.plan(series, free, curriculum, asked);
          case Shift shift -> shift(shift);
          case Lengthen lengthen -> lengthen(lengthen);
          case Reorder reorder -> reorder(reorder);
          case GoOnline online -> goOnline(online);
          case BackToRoom back -> backToRoom(back);
          case ChangeVersion version -> changeVersion();
        };
    mustNotOverlap(plan);
    return plan;
  }

  private Plan shift(Shift shift) {
    PlannedSession first = find(shift.first());
    mustMove(first);
    LocalDate day = checked(shift);
    WeekWalk walk = new WeekWalk(day, free, "day");
    Map<PlannedSession, PlannedSession> moved = new HashMap<>();
    for (PlannedSession session : from(first)) {
      moved.put(session, moved(session, walk.next(), shift));
    }
    return new Plan(steps(session -> moved.getOrDefault(session, session)), walk.skipped());
  }

  private static LocalDate checked(Shift shift) {
    Findings findings = new Findings();
    LocalDate day = findings.needed("day", shift.day(), CheckedSession.FIRST);
    findings.range("day", day, CheckedSession.FIRST, CheckedSession.LAST);
    LocalTime from = shift.from();
    LocalTime until = shift.until();
    if (from != null || until != null) {
      findings.needed("from", from, LocalTime.MIN);
      findings.needed("until", until, LocalTime.MAX);
    }
    if (from != null && until != null) {
      NewSeriesPlanner.Times.check(findings, from, until);
    }
    findings.refuse();
    return day;
  }

  /** The same time on the clock, or the new one; a session past midnight still ends a day later. */
  private static PlannedSession moved(PlannedSession session, LocalDate day, Shift shift) {
    if (shift.from() != null && shift.until() != null) {
      return session.at(day.atTime(shift.from()), day.atTime(shift.until()));
    }
    long nights = ChronoUnit.DAYS.between(session.day(), session.wallEnd().toLocalDate());
    return session.at(
        day.atTime(session.wallStart().toLocalTime()),
        day.plusDays(nights).atTime(session.wallEnd().toLocalTime()));
  }

  private Plan lengthen(Lengthen lengthen) {
    if (series.isEmpty()) {
      throw new Conflict(Problem.of("series", Code.SERIES_EMPTY));
    }
    PlannedSession last = series.getLast();
    List<SessionContent> contents = contents(lengthen);
    WeekWalk walk = new WeekWalk(last.day().plusWeeks(1), free, "extra");
    List<Step> steps = new ArrayList<>(steps(session -> session));
    for (SessionContent content : contents) {
      LocalDate day = walk.next();
      PlannedSession extra =
          moved(last.copy(), day, new Shift(SessionId.random(), day, null, null));
      steps.add(new Step(null, extra.about(content).atMost(lasting(content))));
    }
    return new Plan(steps, walk.skipped());
  }

  private List<SessionContent> contents(Lengthen lengthen) {
    Findings findings = new Findings();
    List<SessionContent> contents = new ArrayList<>();
    findings.range("extra", lengthen.extra().size(), 1, MOST_EXTRA);
    for (Extra extra : lengthen.extra()) {
      Integer number = extra.part();
      if (number == null) {
        contents.add(SessionContent.of(findings.neededText("title", extra.title(), 200)));
      } else {
        CurriculumPart part = part(findings, number);
        if (part != null) {
          contents.add(SessionContent.of(Objects.requireNonNull(curriculum), part));
        }
      }
    }
    findings.refuse();
    return contents;
  }

  /** How long a session about this lasts at most: a part as long as its curriculum plans. */
  private Duration lasting(SessionContent content) {
    Integer part = content.part();
    return part == null || curriculum == null
        ? PlannedSession.LONGEST
        : curriculum.parts().get(part - 1).lasting();
  }

  private @Nullable CurriculumPart part(Findings findings, int number) {
    if (curriculum == null) {
      throw new Conflict(Problem.of("part", Code.CURRICULUM_NONE));
    }
    List<CurriculumPart> parts = curriculum.parts();
    if (number < 1 || number > parts.size()) {
      findings.add("part", Code.CURRICULUM_PART, parts.size());
      return null;
    }
    return parts.get(number - 1);
  }

  private Plan reorder(Reorder reorder) {
    List<PlannedSession> movable = series.stream().filter(PlannedSession::movable).toList();
    List<SessionId> order = reorder.order();
    Map<SessionId, PlannedSession> byId = new HashMap<>();
    movable.forEach(session -> byId.put(idOf(session), session));
    if (order.size() != movable.size() || !new HashSet<>(order).equals(byId.keySet())) {
      Findings findings = new Findings();
      findings.add("order", Code.SERIES_ORDER, movable.size());
      findings.refuse();
    }
    Map<PlannedSession, PlannedSession> reordered = new HashMap<>();
    for (int i = 0; i < movable.size(); i++) {
      PlannedSession source = byId.get(order.get(i));
      PlannedSession place = movable.get(i);
      reordered.put(place, source == null ? place : place.about(SessionContent.of(source.slot())));
    }
    return new Plan(steps(session -> reordered.getOrDefault(session, session)), List.of());
  }

  private static SessionId idOf(PlannedSession session) {
    SessionId id = session.id();
    if (id == null) {
      throw new IllegalStateException("A meeting of a series has an id");
    }
    return id;
  }

  private Plan goOnline(GoOnline online) {
    PlannedSession first = find(online.first());
    Findings findings = new Findings();
    String link = findings.neededLink("meetingLink", online.meetingLink(), 500);
    findings.refuse();
    return fromOn(first, session -> session.in(Channel.VIDEO, null, link));
  }

  private Plan backToRoom(BackToRoom back) {
    PlannedSession first = find(back.first());
    Findings findings = new Findings();
    String place = findings.neededText("place", back.place(), 200);
    findings.refuse();
    return fromOn(first, session -> session.in(Channel.ROOM, place, null));
  }

  private Plan changeVersion() {
    if (curriculum == null) {
      throw new Conflict(Problem.of("curriculum", Code.CURRICULUM_NONE));
    }
    Curriculum next = curriculum;
    return new Plan(
        steps(session -> session.movable() ? renewed(session, next) : session), List.of());
  }

  private static PlannedSession renewed(PlannedSession session, Curriculum curriculum) {
    Integer number = session.slot().part();
    if (number == null) {
      return session;
    }
    List<CurriculumPart> parts = curriculum.parts();
    int becomes = becomes(session.slot().curriculum(), number, curriculum.earlierParts());
    return becomes <= parts.size()
        ? session.about(SessionContent.of(curriculum, parts.get(becomes - 1)))
        : session.about(SessionContent.of(session.slot()).detached());
  }

  /** Of a version about whose parts nothing is said, a part keeps its number. */
  private static int becomes(
      @Nullable CurriculumKey planned, int number, List<EarlierPart> earlier) {
    return earlier.stream()
        .filter(one -> planned != null && one.version().equals(planned.version()))
        .filter(one -> one.number() == number)
        .findFirst()
        .map(EarlierPart::becomes)
        .orElse(number);
  }

  private Plan fromOn(PlannedSession first, UnaryOperator<PlannedSession> change) {
    List<PlannedSession> concerned = from(first);
    return new Plan(
        steps(session -> concerned.contains(session) ? change.apply(session) : session), List.of());
  }

  /** This session and those after it, as far as they may move. */
  private List<PlannedSession> from(PlannedSession first) {
    return series.subList(series.indexOf(first), series.size()).stream()
        .filter(PlannedSession::movable)
        .toList();
  }

  private List<Step> steps(Function<PlannedSession, PlannedSession> change) {
    return series.stream().map(session -> new Step(session, change.apply(session))).toList();
  }

  private PlannedSession find(SessionId id) {
    return series.stream()
        .filter(session -> id.equals(session.id()))
        .findFirst()
        .orElseThrow(() -> new NotFound("session"));
  }

  private static void mustMove(PlannedSession session) {
    if (!session.movable()) {
      throw new Conflict(Problem.of("first", Code.SERIES_FIXED));
    }
  }

  /** A group is in one place at a time; what was planned double by hand stays as it is. */
  private static void mustNotOverlap(Plan plan) {
    List<Step> held =
        plan.steps().stream().filter(s -> s.after().state() != SessionState.CANCELLED).toList();
    Step latest = null;
    for (Step step : held) {
      if (latest != null
          && step.after().slot().start().isBefore(latest.after().slot().end())
          && (moves(step) || moves(latest))) {
        throw new Conflict(Problem.of("series", Code.SERIES_OVERLAP, step.after().day()));
      }
      if (latest == null || step.after().slot().end().isAfter(latest.after().slot().end())) {
        latest = step;
      }
    }
  }

  private static boolean moves(Step step) {
    PlannedSession before = step.before();
    return before == null
        || !before.slot().start().equals(step.after().slot().start())
        || !before.slot().end().equals(step.after().slot().end());
  }
}
