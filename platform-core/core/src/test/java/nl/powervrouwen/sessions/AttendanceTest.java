package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class AttendanceTest {

  private static final Rooms rooms = Rooms.open();
  private static final Attendance NOTICE = new Attendance(Presence.ABSENT_WITH_NOTICE, null, null);

  private final Municipality here = new Municipality(rooms);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void showsEverybodyWhoIsExpectedByName() {
    SessionDetails session = here.sessionTodayWith(List.of("Zahra", "Amina", "Bahar"));

    AttendanceSheet sheet = sheet(session);

    assertThat(sheet.lines())
        .extracting(line -> line.name().first())
        .containsExactly("Amina", "Bahar", "Zahra");
    assertThat(sheet.lines()).allSatisfy(line -> assertThat(line.version()).isZero());
    assertThat(sheet.session().expected()).isEqualTo(3);
  }

  @Test
  void recordsOneParticipantAtATime() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina", "Bahar", "Zahra"));
    List<AttendanceLine> lines = sheet(session).lines();

    AttendanceLine whole = record(session, lines.get(0), Attendance.PRESENT);
    AttendanceLine partly =
        record(session, lines.get(1), new Attendance(Presence.PRESENT, 45, Channel.WHATSAPP));
    AttendanceLine absent = record(session, lines.get(2), NOTICE);

    assertThat(whole.minutes()).isEqualTo(120);
    assertThat(partly.minutes()).isEqualTo(45);
    assertThat(absent.minutes()).isZero();
    assertThat(absent.recordedBy()).isEqualTo("Tine Voorbeeld");
    assertThat(sheet(session).lines()).containsExactly(whole, partly, absent);
    assertThat(sheet(session).session())
        .extracting(SessionDetails::recorded, SessionDetails::present)
        .containsExactly(3, 2);
  }

  @Test
  void refusesWhatDoesNotFit() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    AttendanceLine amina = sheet(session).lines().getFirst();

    assertThatThrownBy(() -> record(session, amina, new Attendance(Presence.PRESENT, 121, null)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(Problem.of("minutes", "number.range", 1, 120)));
    assertThatThrownBy(
            () ->
                record(
                    session,
                    amina,
                    new Attendance(Presence.ABSENT_WITHOUT_NOTICE, 10, Channel.PHONE)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("minutes absent.has-none, channel absent.has-none");
    assertThat(sheet(session).session().recorded()).isZero();
  }

  @Test
  void refusesAttendanceBeforeTheDay() {
    GroupDetails group = here.group("Groep Morgen", 5);
    here.enrol(group.id(), here.participant("Amina", "Voorbeeld", null).id());
    SessionDetails tomorrow = here.session(group.id(), 1);
    AttendanceLine amina = sheet(tomorrow).lines().getFirst();

    assertThatThrownBy(() -> record(tomorrow, amina, NOTICE))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.problem().code()).isEqualTo("session.not-begun"));
  }

  @Test
  void refusesAttendanceAfterSessionIsClosed() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    AttendanceLine amina = record(session, sheet(session).lines().getFirst(), Attendance.PRESENT);
    rooms.ask(here.trainer, () -> sessions.close(session.id(), 1));

    assertThatThrownBy(() -> record(session, amina, NOTICE))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.problem().code()).isEqualTo("session.closed"));
    assertThatThrownBy(() -> clear(session, amina)).isInstanceOf(Conflict.class);
  }

  @Test
  void refusesAttendanceOfParticipantWhoIsNotExpected() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    ParticipantId stranger = here.participant("Bahar", "Elders", null).id();

    assertThatThrownBy(
            () ->
                rooms.ask(
                    here.trainer,
                    () -> recording.record(session.id(), stranger, 0, Attendance.PRESENT)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesTrainerOfAnotherGroup() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    ParticipantId amina = sheet(session).lines().getFirst().participant();

    assertThatThrownBy(
            () ->
                rooms.ask(
                    here.otherTrainer,
                    () -> recording.record(session.id(), amina, 0, Attendance.PRESENT)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void keepsWhatWasRecordedAboutParticipantWhoLeft() {
    GroupDetails group = here.group("Groep Neede", 5);
    EnrolmentRow row = here.enrol(group.id(), here.participant("Amina", "Voorbeeld", null).id());
    SessionDetails today = here.session(group.id(), 0);
    record(today, sheet(today).lines().getFirst(), NOTICE);

    rooms.ask(
        here.coordinator,
        () -> rooms.get(Enrolments.class).end(row.id(), 1, TODAY.minusDays(1), EndReason.MOVED));

    assertThat(sheet(today).lines()).hasSize(1);
    assertThatThrownBy(() -> record(today, sheet(today).lines().getFirst(), Attendance.PRESENT))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.problem().code()).isEqualTo("present.not-enrolled"));
    assertThat(sheet(today).session().expected()).isEqualTo(1);
  }

  @Test
  void tellsWhoSawAnOldVersion() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    AttendanceLine empty = sheet(session).lines().getFirst();
    AttendanceLine first = record(session, empty, Attendance.PRESENT);
    AttendanceLine second = record(session, first, NOTICE);

    assertThatThrownBy(() -> record(session, first, Attendance.PRESENT))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(second.version()));
    assertThatThrownBy(() -> record(session, empty, Attendance.PRESENT))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> clear(session, first)).isInstanceOf(StaleVersion.class);
  }

  @Test
  void neverGivesClearedLineTheVersionOfAnOlderOne() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    AttendanceLine seenByA = record(session, sheet(session).lines().getFirst(), Attendance.PRESENT);
    AttendanceLine cleared = clear(session, seenByA);
    assertThat(cleared.version()).isZero();
    assertThat(cleared.attendance()).isNull();
    assertThat(cleared.recordedBy()).isNull();
    AttendanceLine again = record(session, cleared, NOTICE);

    assertThat(again.version()).isGreaterThan(seenByA.version());
    assertThatThrownBy(() -> record(session, seenByA, Attendance.PRESENT))
        .isInstanceOf(StaleVersion.class);
    assertThat(clear(session, clear(session, again)).version()).isZero();
  }

  @Test
  void keepsHistoryOfEveryWrite() throws SQLException {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    AttendanceLine first = record(session, sheet(session).lines().getFirst(), Attendance.PRESENT);
    clear(session, record(session, first, NOTICE));

    assertThat(history())
        .containsExactly(
            "null -> PRESENT", "PRESENT -> ABSENT_WITH_NOTICE", "ABSENT_WITH_NOTICE -> null");
  }

  private List<String> history() throws SQLException {
    List<String> history = new ArrayList<>();
    try (Connection admin = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = admin.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT coalesce(before_change::json ->> 'presence', 'null') || ' -> '"
                    + " || coalesce(after_change::json ->> 'presence', 'null') FROM change_log"
                    + " WHERE subject_kind = 'attendance' ORDER BY changed_at")) {
      while (rows.next()) {
        history.add(rows.getString(1));
      }
    }
    return history;
  }

  @Test
  void letsExactlyOneOfManyFirstWritersWin() throws Exception {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    AttendanceLine empty = sheet(session).lines().getFirst();

    List<String> outcomes = together(8, i -> attempt(session, empty, i));

    assertThat(outcomes).containsOnlyOnce("won").filteredOn("stale 1"::equals).hasSize(7);
    assertThat(history()).hasSize(1);
  }

  @Test
  void letsExactlyOneOfManyLaterWritersWin() throws Exception {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    AttendanceLine seen = record(session, sheet(session).lines().getFirst(), Attendance.PRESENT);

    List<String> outcomes = together(8, i -> attempt(session, seen, i));

    assertThat(outcomes).containsOnlyOnce("won").filteredOn("stale 2"::equals).hasSize(7);
    assertThat(history()).hasSize(2);
  }

  private String attempt(SessionDetails session, AttendanceLine seen, int writer) {
    Attendance mine = new Attendance(Presence.PRESENT, writer + 1, null);
    try {
      record(session, seen, mine);
      return "won";
    } catch (StaleVersion stale) {
      return "stale " + stale.current();
    }
  }

  @Test
  void recordsTheRestPresentWithoutTouchingWhatColleaguesRecord() throws Exception {
    List<String> names = IntStream.range(0, 12).mapToObj(i -> "Vrouw" + (char) ('A' + i)).toList();
    SessionDetails session = here.sessionTodayWith(names);
    List<AttendanceLine> empty = sheet(session).lines();

    List<String> outcomes =
        together(
            12,
            i -> {
              if (i % 4 == 3) {
                rooms.ask(here.coordinator, () -> recording.recordRestPresent(session.id()));
                return "rest";
              }
              try {
                record(session, empty.get(i), NOTICE);
                return "absent " + i;
              } catch (StaleVersion stale) {
                return "late";
              }
            });

    List<AttendanceLine> after = sheet(session).lines();
    for (int i = 0; i < 12; i++) {
      Attendance expected = outcomes.contains("absent " + i) ? NOTICE : Attendance.PRESENT;
      assertThat(after.get(i).attendance()).isEqualTo(expected);
      assertThat(after.get(i).version()).isEqualTo(1);
    }
    assertThat(history()).hasSize(12);
  }

  private static List<String> together(int many, IntFunction<String> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(many);
    List<Callable<String>> all =
        IntStream.range(0, many)
            .mapToObj(
                i ->
                    (Callable<String>)
                        () -> {
                          start.await();
                          return work.apply(i);
                        })
            .toList();
    List<String> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(many)) {
      for (Future<String> outcome : threads.invokeAll(all)) {
        outcomes.add(outcome.get());
      }
    }
    return outcomes;
  }

  private AttendanceSheet sheet(SessionDetails session) {
    return as(here.trainer, () -> recording.sheet(session.id()));
  }

  private AttendanceLine record(
      SessionDetails session, AttendanceLine seen, Attendance attendance) {
    return as(
        here.trainer,
        () -> recording.record(session.id(), seen.participant(), seen.version(), attendance));
  }

  private AttendanceLine clear(SessionDetails session, AttendanceLine seen) {
    return as(
        here.trainer, () -> recording.clear(session.id(), seen.participant(), seen.version()));
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
