package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class SessionsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void numbersSessionsByTimeWhateverTheirOrderOfPlanning() {
    GroupDetails group = here.group("Groep Neede", 15);
    here.session(group.id(), 7);
    here.session(group.id(), -7);
    here.session(group.id(), 0);

    assertThat(rooms.ask(here.trainer, () -> sessions.of(group.id())))
        .extracting(SessionDetails::number)
        .containsExactly(1, 2, 3);
    assertThat(rooms.ask(here.trainer, () -> sessions.between(TODAY, TODAY)))
        .extracting(SessionDetails::number)
        .containsExactly(2);
  }

  @Test
  void keepsDutchTimeInSummerAndWinter() {
    GroupDetails group = here.group("Groep Neede", 15);

    assertThat(plan(group, "2026-07-01T09:30", "2026-07-01T11:30").start())
        .isEqualTo(Instant.parse("2026-07-01T07:30:00Z"));
    assertThat(plan(group, "2026-12-01T09:30", "2026-12-01T11:30").start())
        .isEqualTo(Instant.parse("2026-12-01T08:30:00Z"));
    // The night in which the clock goes back lasts an hour longer.
    SessionDetails night = plan(group, "2026-10-25T00:30", "2026-10-25T04:30");
    assertThat(Duration.between(night.start(), night.end())).hasHours(5);
  }

  @Test
  void countsSessionLateInTheEveningOnItsOwnDay() {
    GroupDetails group = here.group("Groep Neede", 15);
    plan(group, "2026-07-01T23:30", "2026-07-02T00:30");

    assertThat(
            rooms.ask(
                here.trainer,
                () -> sessions.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1))))
        .hasSize(1);
  }

  private SessionDetails plan(GroupDetails group, String start, String end) {
    SessionInput input =
        new SessionInput(
            "Onderwerp",
            null,
            DutchClock.momentOf(LocalDateTime.parse(start)).toInstant(),
            DutchClock.momentOf(LocalDateTime.parse(end)).toInstant(),
            Channel.VIDEO,
            null,
            "https://video.voorbeeld.example/kamer");
    return rooms.ask(here.trainer, () -> sessions.plan(group.id(), input));
  }

  @Test
  void listsEverythingThatIsWrong() {
    GroupDetails group = here.group("Groep Neede", 15);
    Instant start = DutchClock.momentOf(TODAY.atTime(9, 0)).toInstant();
    SessionInput input =
        new SessionInput(
            null,
            "t".repeat(121),
            start,
            start.plus(Duration.ofHours(13)),
            null,
            null,
            "javascript:alert(1)");

    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> sessions.plan(group.id(), input)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of("title", "needed"),
                        Problem.of("theme", "text.too-long", 120, 121),
                        Problem.of("end", "session.too-long", 12),
                        Problem.of("channel", "needed"),
                        Problem.of("meetingLink", "link.https")));
  }

  @Test
  void hidesSessionsFromTrainersOfOtherGroups() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));

    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> sessions.get(session.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> sessions.of(session.group())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> sessions.close(session.id(), 1)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> recording.sheet(session.id())))
        .isInstanceOf(NotFound.class);
    assertThat(rooms.ask(here.otherTrainer, () -> sessions.between(TODAY, TODAY))).isEmpty();
    assertThat(rooms.ask(here.otherTrainer, sessions::toFinish)).isEmpty();
  }

  @Test
  void showsJobCoachSessionsButNotAttendance() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));

    assertThat(rooms.ask(here.coach, () -> sessions.get(session.id())).expected()).isEqualTo(1);
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> recording.sheet(session.id())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void remindsOfSessionsThatAreOverAndNotClosed() {
    GroupDetails group = here.group("Groep Neede", 15);
    SessionDetails older = here.session(group.id(), -8);
    SessionDetails newer = here.session(group.id(), -1);
    here.session(group.id(), 1);
    assertThat(rooms.ask(here.trainer, sessions::toFinish))
        .extracting(SessionDetails::id)
        .containsExactly(older.id(), newer.id());

    rooms.ask(here.trainer, () -> sessions.close(older.id(), 1));

    assertThat(rooms.ask(here.trainer, sessions::toFinish))
        .extracting(SessionDetails::id)
        .containsExactly(newer.id());
  }

  @Test
  void isCompleteOnceSomethingIsRecordedAboutEverybodyWhoIsExpected() {
    SessionDetails empty = here.session(here.group("Groep Leeg", 5).id(), 0);
    assertThat(empty.complete()).isFalse();

    SessionDetails session = here.sessionTodayWith(List.of("Amina", "Bahar"));
    ParticipantId first =
        rooms
            .ask(here.trainer, () -> recording.sheet(session.id()))
            .lines()
            .getFirst()
            .participant();
    rooms.ask(here.trainer, () -> recording.record(session.id(), first, 0, Attendance.PRESENT));
    assertThat(rooms.ask(here.trainer, () -> sessions.get(session.id())).complete()).isFalse();

    rooms.ask(here.trainer, () -> recording.recordRestPresent(session.id()));
    assertThat(rooms.ask(here.trainer, () -> sessions.get(session.id())).complete()).isTrue();
  }

  @Test
  void closesCompleteSessionAndOpensItAgain() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina", "Bahar"));
    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> sessions.close(session.id(), 1)))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict ->
                assertThat(conflict.problem())
                    .isEqualTo(Problem.of("session", "session.unmarked", 2)));

    rooms.ask(here.trainer, () -> recording.recordRestPresent(session.id()));
    SessionDetails closed = rooms.ask(here.trainer, () -> sessions.close(session.id(), 1));
    assertThat(closed.closed()).isTrue();
    assertThat(closed.version()).isEqualTo(2);
    assertThatThrownBy(
            () -> rooms.ask(here.trainer, () -> recording.recordRestPresent(session.id())))
        .isInstanceOf(Conflict.class);

    SessionDetails open = rooms.ask(here.trainer, () -> sessions.reopen(session.id(), 2));
    assertThat(open.closed()).isFalse();
    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> sessions.reopen(session.id(), 2)))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void refusesChangeOfClosedSession() {
    GroupDetails group = here.group("Groep Neede", 15);
    SessionDetails session = here.session(group.id(), -1);
    rooms.ask(here.trainer, () -> sessions.close(session.id(), 1));
    Instant start = DutchClock.momentOf(TODAY.atTime(9, 0)).toInstant();
    SessionInput input =
        new SessionInput(
            "Anders", null, start, start.plus(Duration.ofHours(1)), Channel.ROOM, null, null);

    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> sessions.change(session.id(), 2, input)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> sessions.change(session.id(), 1, input)))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void refusesDaysThatNoCalendarHas() {
    assertThatThrownBy(
            () -> rooms.ask(here.trainer, () -> sessions.between(LocalDate.MIN, LocalDate.MAX)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("from date.range, until date.range");
  }

  @Test
  void refusesPeriodThatIsTooLongOrBackwards() {
    assertThatThrownBy(
            () -> rooms.ask(here.trainer, () -> sessions.between(TODAY, TODAY.plusDays(367))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("until period.too-long");
    assertThatThrownBy(
            () -> rooms.ask(here.trainer, () -> sessions.between(TODAY, TODAY.minusDays(1))))
        .isInstanceOf(InvalidInput.class);
  }
}
