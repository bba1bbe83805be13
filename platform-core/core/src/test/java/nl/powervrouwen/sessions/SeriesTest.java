package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SeriesChange.Extra;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.internal.SomeCurriculum;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class SeriesTest {

  private static final Rooms rooms = Rooms.open();
  private static final String LINK = "https://video.voorbeeld.example/kamer";
  private static final Curriculum SECOND = SomeCurriculum.of("2", 6);

  private final Municipality here = new Municipality(rooms);
  private final Series series = rooms.get(Series.class);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final AttendanceOverview overview = rooms.get(AttendanceOverview.class);
  private final Holidays holidays = rooms.get(Holidays.class);
  private final YearlyHolidays yearlyHolidays = rooms.get(YearlyHolidays.class);
  private final VideoLists lists = rooms.get(VideoLists.class);
  private final SessionQueries sessionQueries = rooms.get(SessionQueries.class);
  private final GroupId group = here.group("Groep Neede", 15).id();

  @BeforeAll
  static void load() {
    rooms.get(ModuleRegistry.class).add(SomeCurriculum.of("1", 6));
    rooms.get(ModuleRegistry.class).add(SECOND);
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void plansASeriesPastFreeDaysAndTheGroupFollowsIt() {
    LocalDate start = Municipality.quietDay(TODAY.plusDays(1));
    LocalDate free = start.plusWeeks(1);
    rooms.ask(here.coordinator, () -> holidays.add("Vrij", free, null));

    SeriesPreview preview = preview(curriculum(start));
    List<SessionDetails> planned = apply(curriculum(start), preview.fingerprint());

    assertThat(preview.changes()).isEqualTo(6);
    assertThat(preview.missing()).isEmpty();
    assertThat(preview.skipped()).extracting(SeriesPreview.SkippedDay::day).containsExactly(free);
    assertThat(planned).extracting(SessionDetails::part).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(planned.get(2).countsFor().kinds()).containsExactly(StatutoryHours.MAP);
    assertThat(
            rooms
                .ask(here.trainer, () -> rooms.get(GroupQueries.class).curriculum(group))
                .orElseThrow())
        .matches(
            curriculum ->
                curriculum.id().equals("voorbeeldplan") && curriculum.version().equals("1"));
    assertConflict(() -> preview(curriculum(start)), "series.exists");
  }

  @Test
  void doesOnlyWhatWasShown() {
    List<SessionDetails> planned = planned();
    Shift shift = new Shift(planned.getFirst().id(), TODAY.plusDays(3), null, null);
    String seen = preview(shift).fingerprint();
    cancel(planned.get(3), CancelReason.WEATHER);

    assertConflict(() -> apply(shift, seen), "series.changed");
    assertThat(apply(shift, preview(shift).fingerprint()))
        .extracting(SessionDetails::state)
        .containsOnlyOnce(SessionState.CANCELLED);
  }

  @Test
  void goesOnlineFromHereAndBack() {
    List<SessionDetails> planned = planned();
    apply(new GoOnline(planned.get(2).id(), LINK));
    List<SessionDetails> back = apply(new BackToRoom(planned.get(4).id(), "Kulturhus"));
    List<LoggedChange> changes =
        rooms.ask(
            here.trainer,
            () ->
                rooms.get(ChangeLog.class).of(Subject.of("session", planned.get(4).id().value())));

    assertThat(back)
        .extracting(SessionDetails::channel)
        .containsExactly(
            Channel.ROOM, Channel.ROOM, Channel.VIDEO, Channel.VIDEO, Channel.ROOM, Channel.ROOM);
    assertThat(back.get(3).meetingLink()).isEqualTo(LINK);
    assertThat(back.get(4).place()).isEqualTo("Kulturhus");
    assertThat(changes)
        .extracting(LoggedChange::action)
        .containsExactly("plan-curriculum", "go-online", "back-to-room");
    assertThat(changes.get(2).before()).isEqualTo(changes.get(1).after());
    assertThat(changes.get(2).before().get("meetingLink")).isEqualTo(LINK);
    assertThat(changes.get(2).after().get("place")).isEqualTo("Kulturhus");
  }

  @Test
  void goesOnWithAnotherVersion() {
    planned();

    assertThat(apply(new ChangeVersion("2")))
        .extracting(SessionDetails::title)
        .allMatch(title -> title.endsWith("van 2"));
    assertThatThrownBy(() -> preview(new ChangeVersion("9")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("version curriculum.unknown");
  }

  @Test
  void cancelsWithAReasonAndPlansAgain() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    assertThatThrownBy(() -> cancel(session, CancelReason.OTHER))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("note needed");

    SessionDetails cancelled = cancel(session, CancelReason.BUILDING_CLOSED);

    assertThat(cancelled.state()).isEqualTo(SessionState.CANCELLED);
    assertThat(cancelled.cancelReason()).isEqualTo(CancelReason.BUILDING_CLOSED);
    assertConflict(() -> recordAll(cancelled), "session.cancelled");
    assertConflict(
        () -> rooms.ask(here.trainer, () -> sessions.close(session.id(), cancelled.version())),
        "session.cancelled");
    SessionDetails restored =
        rooms.ask(here.trainer, () -> sessions.restore(session.id(), cancelled.version()));
    assertThat(restored.state()).isEqualTo(SessionState.PLANNED);
    assertThat(restored.cancelReason()).isNull();
    recordAll(restored);
    assertConflict(() -> cancel(restored, CancelReason.WEATHER), "session.has-attendance");
    assertConflict(
        () -> rooms.ask(here.trainer, () -> sessions.restore(session.id(), restored.version())),
        "session.not-cancelled");
  }

  @Test
  void remembersWhyAndByWhomAndShowsItInTheParticipantsFile() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    ParticipantId amina = first(session).participant();
    Attendance ill =
        new Attendance(
            Presence.ABSENT_WITH_NOTICE, null, null, AbsenceReason.ILLNESS, "Volgende week weer");

    AttendanceLine line = record(session, first(session), ill);
    AttendanceLine present = record(session, line, Attendance.PRESENT);
    rooms.ask(here.trainer, () -> recording.clear(session.id(), amina, present.version()));
    List<AttendanceChangeRow> history =
        rooms.ask(here.coordinator, () -> overview.history(session.id(), amina));

    assertThat(line.attendance()).isEqualTo(ill);
    assertThat(history)
        .extracting(AttendanceChangeRow::after)
        .containsExactly(ill, Attendance.PRESENT, null);
    assertThat(history)
        .extracting(AttendanceChangeRow::before)
        .containsExactly(null, ill, Attendance.PRESENT);
    assertThat(history).extracting(AttendanceChangeRow::by).containsOnly("Tine Voorbeeld");
    assertThat(rooms.ask(here.trainer, () -> overview.of(amina)))
        .singleElement()
        .extracting(PersonAttendance::attendance)
        .isNull();
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> overview.of(amina)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> overview.history(session.id(), amina)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                record(
                    session,
                    first(session),
                    new Attendance(Presence.PRESENT, null, null, AbsenceReason.TRAVEL, null)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("reason present.has-none");
  }

  @Test
  void showsParticipantsLastFiveSessionsAndTheGroupAtAGlance() {
    here.enrol(group, here.participant("Amina", "Voorbeeld", null).id());
    for (int day = -7; day < 0; day++) {
      SessionDetails session = here.session(group, day);
      if (day == -2) {
        cancel(session, CancelReason.WEATHER);
      } else if (day == -1) {
        recordAll(session);
      }
    }
    SessionDetails today = here.session(group, 0);

    assertThat(first(today).recent())
        .extracting(RecentPresence::day, RecentPresence::presence)
        .containsExactly(
            tuple(TODAY.minusDays(6), null),
            tuple(TODAY.minusDays(5), null),
            tuple(TODAY.minusDays(4), null),
            tuple(TODAY.minusDays(3), null),
            tuple(TODAY.minusDays(1), Presence.PRESENT));
    GroupAttendance glance = rooms.ask(here.trainer, () -> overview.of(group));
    assertThat(glance.sessions()).hasSize(8);
    assertThat(glance.rows()).singleElement().matches(row -> row.cells().size() == 8);
    assertThat(glance.rows().getFirst().cells().get(6))
        .isEqualTo(new GroupAttendance.Cell(true, Presence.PRESENT, 120));
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> overview.of(group)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void readsAVideoListAndRecordsOnlyWhatAPersonConfirms() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina", "Sara"));
    VideoList list =
        rooms.ask(
            here.trainer,
            () ->
                lists.read(
                    session.id(),
                    "Name,Duration (Minutes)\nAmina & Sara,90\nTine Voorbeeld,120\n"));
    assertThat(list.entries()).hasSize(2);
    assertThat(list.entries().getFirst().suggestions()).hasSize(2);
    assertThat(list.entries().getLast().suggestions()).isEmpty();
    assertThat(sheet(session).session().recorded()).isZero();
    List<ConfirmedMatch> both =
        sheet(session).lines().stream()
            .map(line -> new ConfirmedMatch(line.participant(), line.version(), 90))
            .toList();

    AttendanceSheet after = rooms.ask(here.trainer, () -> lists.record(session.id(), both));

    assertThat(after.lines())
        .extracting(AttendanceLine::attendance)
        .containsOnly(new Attendance(Presence.PRESENT, 90, Channel.VIDEO));
    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> lists.record(session.id(), both)))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.whose()).isEqualTo("Amina Voorbeeld"));
    assertThatThrownBy(
            () ->
                rooms.ask(
                    here.trainer,
                    () -> lists.record(session.id(), List.of(both.get(0), both.get(0)))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("participant participant.twice");
  }

  @Test
  void recordsNobodyFromAVideoListOfWhomNobodySaidHowLong() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina", "Sara"));
    VideoList list =
        rooms.ask(
            here.trainer,
            () -> lists.read(session.id(), "Naam;Duur\nSara Voorbeeld;lang\nAmina;33 min\n"));
    assertThat(list.entries()).extracting(VideoList.Entry::minutes).containsExactly(null, 33);
    assertThat(list.entries()).extracting(VideoList.Entry::exact).containsExactly(true, false);

    List<AttendanceLine> lines = sheet(session).lines();
    assertThatThrownBy(() -> recordFor(session, lines, null, 33))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("minutes needed");
    assertThatThrownBy(() -> recordFor(session, lines, session.minutes() + 1, 33))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("minutes");
    assertThat(sheet(session).session().recorded()).isZero();

    assertThat(recordFor(session, lines, session.minutes(), 33).lines())
        .extracting(AttendanceLine::minutes)
        .containsExactly(session.minutes(), 33);
  }

  private AttendanceSheet recordFor(
      SessionDetails session, List<AttendanceLine> lines, @Nullable Integer one, int other) {
    List<ConfirmedMatch> matches =
        List.of(
            new ConfirmedMatch(lines.get(0).participant(), 0, one),
            new ConfirmedMatch(lines.get(1).participant(), 0, other));
    return rooms.ask(here.trainer, () -> lists.record(session.id(), matches));
  }

  @Test
  void keepsFreeDaysAndAddsThoseOfTheActOnce() {
    HolidayRow row = rooms.ask(here.coordinator, () -> holidays.add("Vakantie", TODAY, TODAY));
    HolidayRow changed =
        rooms.ask(
            here.coordinator,
            () -> holidays.change(row.id(), row.version(), "Herfst", TODAY, TODAY.plusDays(4)));
    assertThat(changed.version()).isGreaterThan(row.version());
    assertThatThrownBy(
            () -> rooms.as(here.coordinator, () -> holidays.remove(row.id(), row.version())))
        .isInstanceOf(StaleVersion.class);
    rooms.as(here.coordinator, () -> holidays.remove(row.id(), changed.version()));

    assertThat(rooms.ask(here.coordinator, () -> yearlyHolidays.add(2027))).hasSize(8);
    assertThat(rooms.ask(here.coordinator, () -> yearlyHolidays.add(2027))).isEmpty();
    assertThat(rooms.ask(here.trainer, holidays::all)).hasSize(8);
    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> yearlyHolidays.add(2028)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> rooms.ask(here.coordinator, () -> holidays.add(" ", TODAY, TODAY.minusDays(1))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("name needed, lastDay end.before-start");
  }

  @Test
  void tellsOtherRoomsWhatWasAttended() {
    ParticipantId amina = here.participant("Amina", "Voorbeeld", null).id();
    here.enrol(group, amina);
    SessionDetails before = here.session(group, -60);
    SessionDetails attended = here.session(group, -7);
    SessionDetails open = here.session(group, -6);
    cancel(here.session(group, -5), CancelReason.WEATHER);
    here.session(group, 1);
    record(attended, first(attended), new Attendance(Presence.PRESENT, 45, null));

    List<SessionFact> facts =
        rooms.ask(
            here.trainer,
            () ->
                sessionQueries.factsOf(
                    amina, List.of(group), TODAY.minusYears(1), TODAY.plusYears(1)));
    Map<ParticipantId, Map<GroupId, List<SessionFact>>> batch =
        rooms.ask(
            here.coordinator,
            () -> sessionQueries.facts(List.of(amina), LocalDate.MIN, LocalDate.MAX));

    assertThat(facts)
        .extracting(SessionFact::key, SessionFact::presence, SessionFact::attended)
        .containsExactly(
            tuple(attended.id().value().toString(), SessionFact.Presence.PRESENT, new Hours(45)),
            tuple(open.id().value().toString(), SessionFact.Presence.NOT_RECORDED, Hours.NONE));
    assertThat(facts).noneMatch(fact -> fact.key().equals(before.id().value().toString()));
    assertThat(batch).isEqualTo(Map.of(amina, Map.of(group, facts)));
    assertThat(
            rooms.ask(
                here.otherTrainer,
                () -> sessionQueries.facts(List.of(amina), TODAY.minusYears(1), TODAY)))
        .isEmpty();
  }

  @Test
  void beginsNothingOfACurriculumThatIsNotLoadedAndGoesOnWithTheRest() {
    List<SessionDetails> planned = planned();
    apply(new ChangeVersion("2"));
    rooms.get(ModuleRegistry.class).remove(SECOND);
    try {
      assertConflict(() -> preview(curriculum(TODAY.plusDays(1))), "curriculum.absent");
      assertConflict(() -> preview(new Lengthen(List.of(new Extra(1, null)))), "curriculum.absent");
      assertThat(preview(new GoOnline(planned.getFirst().id(), LINK)).changes()).isPositive();
      here.session(group, -1);
      assertThat(rooms.ask(here.trainer, () -> sessions.of(group))).hasSize(7);
    } finally {
      rooms.get(ModuleRegistry.class).add(SECOND);
    }
  }

  // ------------------------------------------------------------------ words of these tests

  private static PlanSeries curriculum(LocalDate start) {
    DayOfWeek weekday = start.getDayOfWeek();
    return new PlanSeries(
        "voorbeeldplan",
        "1",
        start,
        weekday,
        LocalTime.of(9, 30),
        LocalTime.of(12, 0),
        Channel.ROOM,
        "Zaal",
        null);
  }

  private List<SessionDetails> planned() {
    return apply(curriculum(TODAY.plusDays(1)));
  }

  private SeriesPreview preview(SeriesChange change) {
    return rooms.ask(here.trainer, () -> series.preview(group, change));
  }

  private List<SessionDetails> apply(SeriesChange change) {
    return apply(change, preview(change).fingerprint());
  }

  private List<SessionDetails> apply(SeriesChange change, String fingerprint) {
    return rooms.ask(here.trainer, () -> series.apply(group, change, fingerprint));
  }

  private SessionDetails cancel(SessionDetails session, CancelReason reason) {
    return rooms.ask(
        here.trainer, () -> sessions.cancel(session.id(), session.version(), reason, null));
  }

  private AttendanceSheet sheet(SessionDetails session) {
    return rooms.ask(here.trainer, () -> recording.sheet(session.id()));
  }

  private AttendanceLine first(SessionDetails session) {
    return Objects.requireNonNull(sheet(session).lines().getFirst());
  }

  private AttendanceLine record(SessionDetails session, AttendanceLine seen, Attendance what) {
    return rooms.ask(
        here.trainer,
        () -> recording.record(session.id(), seen.participant(), seen.version(), what));
  }

  private AttendanceSheet recordAll(SessionDetails session) {
    return rooms.ask(here.trainer, () -> recording.recordRestPresent(session.id()));
  }

  private static void assertConflict(ThrowingCallable work, String code) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.problem().code()).isEqualTo(code));
  }
}
