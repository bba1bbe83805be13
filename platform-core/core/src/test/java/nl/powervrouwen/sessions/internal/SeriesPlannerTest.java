package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SeriesChange.Extra;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SeriesPreview.SkippedDay;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.internal.Plan.Step;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPlannerTest {

  /** Three parts, of which the second may last less; asks for all the time that they last. */
  private static final Curriculum UNEVEN =
      SomeCurriculum.lasting(
          List.of(150, 90, 150),
          facts ->
              new Assessment(
                  List.of(
                      new Requirement(
                          new Words("Alles", "Everything"),
                          facts.attended().minutes() >= 390,
                          new Words(facts.attended().minutes() + " van 390 minuten", "English"),
                          null))));

  private static final FreeDays NONE = new FreeDays(List.of());
  private static final Curriculum CURRICULUM = SomeCurriculum.of("1", 24);
  private static final String LINK = "https://video.voorbeeld.example/kamer";
  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-29",
    "2026-10-05, 2026-10-25",
    "2027-03-01, 2027-03-28",
    "2027-10-04, 2027-10-31"
  })
  void keepsTheTimeOnTheClockWhenTheClockChanges(LocalDate start, LocalDate change) {
    List<PlannedSession> sessions = after(plan(List.of(), NONE, curriculum(start)));

    assertThat(sessions).hasSize(24);
    assertThat(sessions).allMatch(m -> m.wallStart().equals(m.day().atTime(9, 30)));
    assertThat(sessions).allMatch(m -> m.wallEnd().equals(m.day().atTime(12, 0)));
    assertThat(sessions).allMatch(m -> m.day().getDayOfWeek() == DayOfWeek.TUESDAY);
    assertThat(sessions.getFirst().day()).isBefore(change);
    assertThat(sessions.getLast().day()).isAfter(change);
    assertThat(
            sessions.stream()
                .map(m -> m.slot().start().atZone(DutchClock.ZONE).getOffset())
                .distinct())
        .hasSize(2);
  }

  @Test
  void plansOnePartAWeekOverTheTurnOfTheYearPastHolidaysOfWeeks() {
    FreeDays free =
        free("Herfstvakantie", "2026-10-17/2026-10-25", "Kerstvakantie", "2026-12-19/2027-01-03");

    Plan plan = plan(List.of(), free, curriculum(START));

    List<PlannedSession> sessions = after(plan);
    assertThat(sessions.getFirst().day()).isEqualTo("2026-09-01");
    assertThat(sessions.getLast().day()).isEqualTo("2027-03-02");
    assertThat(sessions).extracting(m -> m.slot().part()).isEqualTo(numbers(1, 24));
    assertThat(plan.skipped())
        .containsExactly(
            new SkippedDay(LocalDate.of(2026, 10, 20), "Herfstvakantie"),
            new SkippedDay(LocalDate.of(2026, 12, 22), "Kerstvakantie"),
            new SkippedDay(LocalDate.of(2026, 12, 29), "Kerstvakantie"));
    assertThat(sessions.get(2).slot())
        .extracting(Slot::title, Slot::theme, Slot::countsFor, Slot::channel, Slot::place)
        .containsExactly(
            "Deel 3 van 1",
            "Thema 1",
            CountsFor.whole(Set.of(StatutoryHours.MAP)),
            Channel.ROOM,
            "Zaal");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-18, 2027-01-08, 2027-01-15", // a Friday: both Christmas Day and New Year's Day
    "2027-04-20, 2027-05-04, 2027-05-11", // a Tuesday: the King's birthday
    "2030-04-15, 2030-04-29, 2030-05-06", // a Monday: Easter Monday of a year that nobody added
    "2027-04-29, 2027-05-13, 2027-05-20", // a Thursday: Ascension Day
    "2028-05-29, 2028-06-12, 2028-06-19" // a Monday: Whit Monday
  })
  void plansNothingOnAPublicHolidayThatNobodyAdded(
      LocalDate first, LocalDate second, LocalDate third) {
    List<PlannedSession> series = series(START, 3);
    Plan plan = plan(series, NONE, new Shift(id(series.getFirst()), first, null, null));

    assertThat(byId(plan, series))
        .extracting(PlannedSession::day)
        .containsExactly(first, second, third);
    assertThat(plan.skipped()).isNotEmpty();
  }

  @Test
  void makesNoSessionLongerThanItsPartAndLeavesTheOthersAsLongAsAsked() {
    LocalTime end = LocalTime.of(13, 0);

    assertThat(after(plan(List.of(), NONE, curriculum(START, end))))
        .allSatisfy(
            session ->
                assertThat(Duration.between(session.wallStart(), session.wallEnd()))
                    .isEqualTo(Duration.ofHours(3)));
    assertThat(after(plan(List.of(), NONE, curriculum(START, LocalTime.of(11, 10)))))
        .allSatisfy(
            session -> assertThat(session.wallEnd()).isEqualTo(session.day().atTime(11, 10)));
  }

  @Test
  void endsAPartThatMayLastLessEarlierThanTheOthers() {
    assertThat(after(uneven(LocalTime.of(12, 0))))
        .extracting(session -> session.wallEnd().toLocalTime())
        .containsExactly(LocalTime.of(12, 0), LocalTime.of(11, 0), LocalTime.of(12, 0));
  }

  @Test
  void lastsAsLongAsEachPartIsPlannedAndCountsItsShare() {
    Curriculum shared = SomeCurriculum.counting(Duration.ofMinutes(150), Hours.of(1), 3);
    Plan plan =
        new SeriesPlanner(List.of(), NONE, shared).plan(curriculum(START, LocalTime.of(13, 0)));

    assertThat(after(plan))
        .hasSize(2)
        .allMatch(session -> session.wallEnd().equals(session.day().atTime(12, 0)))
        .allMatch(
            session ->
                session
                    .slot()
                    .countsFor()
                    .shares()
                    .equals(Map.of(StatutoryHours.MAP, Hours.of(1))));
    assertThat(FullAttendance.missing(shared, plan))
        .singleElement()
        .extracting(one -> one.standing().dutch())
        .isEqualTo("2 van 3 uur");
  }

  @Test
  void saysWhatNobodyCanHaveWhoFollowsThePlan() {
    assertThat(FullAttendance.missing(UNEVEN, uneven(LocalTime.of(12, 0)))).isEmpty();
    assertThat(FullAttendance.missing(UNEVEN, uneven(LocalTime.of(11, 10))))
        .singleElement()
        .extracting(one -> one.standing().dutch())
        .isEqualTo("290 van 390 minuten");
    assertThat(FullAttendance.missing(UNEVEN, new Plan(List.of(), List.of()))).isNull();
  }

  @Test
  void saysEverythingThatIsWrongWithASeries() {
    PlanSeries asked =
        new PlanSeries(
            null, "1", null, null, LocalTime.of(12, 0), LocalTime.of(9, 0), null, null, "ftp://x");

    assertProblems(
        () -> new SeriesPlanner(List.of(), NONE, null).plan(asked),
        Problem.of("curriculum", "needed"),
        Problem.of("start", "needed"),
        Problem.of("weekday", "needed"),
        Problem.of("channel", "needed"),
        Problem.of("meetingLink", "link.https"),
        Problem.of("until", "end.before-start"));
    assertProblems(
        () -> new SeriesPlanner(List.of(), NONE, null).plan(curriculum(START)),
        Problem.of("curriculum", "curriculum.unknown"));
    assertProblems(
        () -> plan(List.of(), NONE, curriculum(LocalDate.of(2025, 12, 1))),
        Problem.of("start", "curriculum.not-valid", LocalDate.of(2025, 12, 2)));
  }

  @Test
  void refusesASecondSeriesOfPlannedSessions() {
    List<PlannedSession> series = series(START, 3);

    assertConflict(
        () -> plan(series, NONE, curriculum(START.plusYears(1))),
        Problem.of("series", "series.exists", 3L));
    assertThat(
            after(
                plan(
                    List.of(as(SessionState.HELD, series.getFirst())),
                    NONE,
                    curriculum(START.plusWeeks(1)))))
        .hasSize(25);
  }

  @Test
  void shiftsASessionAndThoseAfterItButNothingThatWasHeldOrCancelled() {
    List<PlannedSession> series = new ArrayList<>(series(START, 5));
    series.set(0, as(SessionState.HELD, series.get(0)));
    series.set(3, as(SessionState.CANCELLED, series.get(3)));
    FreeDays free = free("Open dag", "2026-09-16/2026-09-16");

    Plan plan = plan(series, free, new Shift(id(series.get(1)), day("2026-09-09"), null, null));

    assertThat(byId(plan, series))
        .extracting(PlannedSession::wallStart)
        .containsExactly(
            at("2026-09-01T09:30"),
            at("2026-09-09T09:30"),
            at("2026-09-23T09:30"),
            at("2026-09-22T09:30"),
            at("2026-09-30T09:30"));
    assertThat(plan.skipped()).containsExactly(new SkippedDay(day("2026-09-16"), "Open dag"));
    assertThat(plan.changes()).hasSize(3);
    assertConflict(
        () -> plan(series, NONE, new Shift(id(series.get(0)), day("2026-09-09"), null, null)),
        Problem.of("first", "series.fixed"));
  }

  @Test
  void shiftsToOtherTimesAndKeepsALateSessionPastMidnight() {
    List<PlannedSession> series = series(START, 2);
    Shift shift =
        new Shift(
            id(series.getFirst()), day("2026-10-20"), LocalTime.of(13, 0), LocalTime.of(15, 0));

    assertThat(after(plan(series, NONE, shift)))
        .extracting(PlannedSession::wallStart, PlannedSession::wallEnd)
        .containsExactly(
            tuple(at("2026-10-20T13:00"), at("2026-10-20T15:00")),
            tuple(at("2026-10-27T13:00"), at("2026-10-27T15:00")));

    PlannedSession late = series.getFirst().at(at("2026-09-01T22:00"), at("2026-09-02T00:30"));
    assertThat(
            after(plan(List.of(late), NONE, new Shift(id(late), day("2026-09-03"), null, null)))
                .getFirst()
                .wallEnd())
        .isEqualTo(at("2026-09-04T00:30"));
  }

  @Test
  void endsASessionAfterItBeginsAlsoInTheHourThatSpringSkips() {
    PlannedSession night =
        series(START, 1).getFirst().at(at("2027-03-21T02:50"), at("2027-03-21T03:10"));

    PlannedSession shifted =
        after(plan(List.of(night), NONE, new Shift(id(night), day("2027-03-28"), null, null)))
            .getFirst();

    assertThat(shifted.slot().end()).isAfter(shifted.slot().start());
  }

  @Test
  void refusesAShiftThatIsNotFilledInOrLandsOnAnotherSession() {
    List<PlannedSession> series = new ArrayList<>(series(START, 3));
    SessionId second = id(series.get(1));

    assertProblems(
        () -> plan(series, NONE, new Shift(second, null, LocalTime.of(9, 0), null)),
        Problem.of("day", "needed"),
        Problem.of("until", "needed"));
    assertProblems(
        () -> plan(series, NONE, new Shift(second, LocalDate.MAX, null, null)),
        Problem.of("day", "date.range", LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31)));
    assertConflict(
        () -> plan(series, NONE, new Shift(second, START, null, null)),
        Problem.of("series", "series.overlap", LocalDate.of(2026, 9, 1)));
    assertThatThrownBy(() -> plan(series, NONE, new Shift(SessionId.random(), START, null, null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesToWalkOutOfTheCalendarWhenEverythingIsFree() {
    FreeDays always = free("Altijd", "2000-01-01/2099-12-31");

    assertThatThrownBy(() -> plan(List.of(), always, curriculum(START)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("start date.range");
  }

  @Test
  void lengthensAtTheEndWithPartsAndTitles() {
    List<PlannedSession> series = series(START, 2);

    Plan plan =
        plan(
            series,
            free("Vrij", "2026-09-15/2026-09-15"),
            new Lengthen(List.of(new Extra(2, null), new Extra(null, "Feest"))));

    assertThat(after(plan).subList(2, 4))
        .extracting(PlannedSession::wallStart, m -> m.slot().part(), m -> m.slot().title())
        .containsExactly(
            tuple(at("2026-09-22T09:30"), 2, "Deel 2 van 1"),
            tuple(at("2026-09-29T09:30"), null, "Feest"));
    assertThat(plan.preview("", null).lines())
        .extracting(SeriesPreview.Line::number)
        .containsExactly(1, 2, 3, 4);
    assertConflict(
        () -> plan(List.of(), NONE, new Lengthen(List.of(new Extra(1, null)))),
        Problem.of("series", "series.empty"));
    assertProblems(
        () -> plan(series, NONE, new Lengthen(List.of(new Extra(25, null), new Extra(null, " ")))),
        Problem.of("part", "curriculum.part", 24),
        Problem.of("title", "needed"));
    assertProblems(
        () -> plan(series, NONE, new Lengthen(List.of())),
        Problem.of("extra", "number.range", 1, 60));
  }

  @Test
  void movesWhatSessionsAreAboutOverTheirDays() {
    List<PlannedSession> series = new ArrayList<>(series(START, 4));
    series.set(1, as(SessionState.HELD, series.get(1)));
    List<SessionId> order = List.of(id(series.get(3)), id(series.get(0)), id(series.get(2)));

    Plan plan = plan(series, NONE, new Reorder(order));

    assertThat(after(plan)).extracting(m -> m.slot().part()).containsExactly(4, 2, 1, 3);
    assertThat(after(plan)).extracting(PlannedSession::day).isEqualTo(days(series));
    assertThat(after(plan).get(3).slot().countsFor().kinds()).containsExactly(StatutoryHours.MAP);
    assertThat(after(plan).get(3).slot().title()).isEqualTo("Deel 3 van 1");
    for (List<SessionId> wrong :
        List.of(
            order.subList(0, 2),
            Collections.nCopies(3, order.getFirst()),
            List.of(order.get(0), order.get(1), id(series.get(1))))) {
      assertProblems(
          () -> plan(series, NONE, new Reorder(wrong)), Problem.of("order", "series.order", 3));
    }
  }

  @Test
  void goesOnlineFromHereAndBackToARoom() {
    List<PlannedSession> series = new ArrayList<>(series(START, 4));
    series.set(2, as(SessionState.HELD, series.get(2)));

    List<PlannedSession> online = after(plan(series, NONE, new GoOnline(id(series.get(1)), LINK)));
    List<PlannedSession> back =
        after(plan(online, NONE, new BackToRoom(id(series.get(3)), "Kulturhus")));

    assertThat(online)
        .extracting(m -> m.slot().channel())
        .containsExactly(Channel.ROOM, Channel.VIDEO, Channel.ROOM, Channel.VIDEO);
    assertThat(online.get(1).slot())
        .extracting(Slot::place, Slot::meetingLink)
        .containsExactly(null, LINK);
    assertThat(back.get(3).slot())
        .extracting(Slot::channel, Slot::place, Slot::meetingLink)
        .containsExactly(Channel.ROOM, "Kulturhus", null);
    assertThat(back.get(1).slot().channel()).isEqualTo(Channel.VIDEO);
    assertProblems(
        () -> plan(series, NONE, new GoOnline(id(series.get(1)), null)),
        Problem.of("meetingLink", "needed"));
    assertProblems(
        () -> plan(series, NONE, new BackToRoom(id(series.get(1)), " ")),
        Problem.of("place", "needed"));
  }

  @Test
  void takesOverTheOtherVersionByNumbers() {
    List<PlannedSession> series = new ArrayList<>(series(START, 4));
    series.set(0, as(SessionState.HELD, series.get(0)));

    Plan plan =
        new SeriesPlanner(series, NONE, SomeCurriculum.of("2", 3)).plan(new ChangeVersion("2"));

    assertThat(after(plan))
        .extracting(m -> m.slot().title(), m -> m.slot().part())
        .containsExactly(
            tuple("Deel 1 van 1", 1),
            tuple("Deel 2 van 2", 2),
            tuple("Deel 3 van 2", 3),
            tuple("Deel 4 van 1", null));
  }

  @Test
  void givesEachPlanItsOwnFingerprint() {
    List<PlannedSession> series = series(START, 3);
    Shift shift = new Shift(id(series.getFirst()), START.plusDays(1), null, null);
    String print = plan(series, NONE, shift).fingerprint("plan 1");

    assertThat(plan(series, NONE, shift).fingerprint("plan 1")).isEqualTo(print);
    assertThat(plan(series, NONE, shift).fingerprint("plan 2")).isNotEqualTo(print);
    List<PlannedSession> recorded = new ArrayList<>(series);
    PlannedSession last = series.getLast();
    recorded.set(
        2, new PlannedSession(last.id(), last.version(), last.state(), false, last.slot()));
    assertThat(plan(recorded, NONE, shift).fingerprint("plan 1")).isNotEqualTo(print);
    List<PlannedSession> newer = new ArrayList<>(series);
    newer.set(2, new PlannedSession(last.id(), 2, last.state(), true, last.slot()));
    assertThat(plan(newer, NONE, shift).fingerprint("plan 1")).isNotEqualTo(print);
  }

  // ------------------------------------------------------------------ words of these tests

  private static Plan plan(List<PlannedSession> series, FreeDays free, SeriesChange change) {
    return new SeriesPlanner(series, free, CURRICULUM).plan(change);
  }

  private static Plan uneven(LocalTime until) {
    return new SeriesPlanner(List.of(), NONE, UNEVEN).plan(curriculum(START, until));
  }

  private static PlanSeries curriculum(LocalDate start) {
    return curriculum(start, LocalTime.of(12, 0));
  }

  private static PlanSeries curriculum(LocalDate start, LocalTime until) {
    return new PlanSeries(
        "voorbeeldplan",
        "1",
        start,
        DayOfWeek.TUESDAY,
        LocalTime.of(9, 30),
        until,
        Channel.ROOM,
        "Zaal",
        null);
  }

  private static List<PlannedSession> series(LocalDate start, int size) {
    return after(plan(List.of(), NONE, curriculum(start))).subList(0, size).stream()
        .map(m -> new PlannedSession(SessionId.random(), 1, SessionState.PLANNED, true, m.slot()))
        .toList();
  }

  private static PlannedSession as(SessionState state, PlannedSession session) {
    return new PlannedSession(session.id(), session.version(), state, false, session.slot());
  }

  private static List<PlannedSession> after(Plan plan) {
    return plan.steps().stream().map(Step::after).toList();
  }

  private static List<PlannedSession> byId(Plan plan, List<PlannedSession> series) {
    return series.stream()
        .map(
            wanted ->
                after(plan).stream()
                    .filter(m -> Objects.equals(m.id(), wanted.id()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static SessionId id(PlannedSession session) {
    return Objects.requireNonNull(session.id());
  }

  private static List<LocalDate> days(List<PlannedSession> series) {
    return series.stream().map(PlannedSession::day).toList();
  }

  private static List<@Nullable Integer> numbers(int first, int last) {
    return new ArrayList<>(IntStream.rangeClosed(first, last).boxed().toList());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static LocalDateTime at(String iso) {
    return LocalDateTime.parse(iso);
  }

  /** Names and periods by turns. */
  private static FreeDays free(String... namesAndPeriods) {
    List<HolidayRow> rows = new ArrayList<>();
    for (int i = 0; i < namesAndPeriods.length; i += 2) {
      String[] days = namesAndPeriods[i + 1].split("/", -1);
      rows.add(
          new HolidayRow(HolidayId.random(), 1, namesAndPeriods[i], day(days[0]), day(days[1])));
    }
    return new FreeDays(rows);
  }

  private static void assertProblems(ThrowingCallable work, Problem... problems) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.problems()).containsExactly(problems));
  }

  private static void assertConflict(ThrowingCallable work, Problem problem) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.problem()).isEqualTo(problem));
  }
}
