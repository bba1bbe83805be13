package nl.powervrouwen.outcomes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.programmes.StageChange;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recorded hours change only by an act that named them. */
@Tag("postgres")
class KeptHoursTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final AttendanceOverview overview = rooms.get(AttendanceOverview.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final Groups groups = rooms.get(Groups.class);
  private final Progress progress = rooms.get(Progress.class);
  private final GroupDetails lochem = here.group("Groep Lochem", 4);
  private final ParticipantId hanna = here.participant("Hanna", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void refusesAnEndBeforeSessionsAtWhichTheyWerePresentAndNamesThem() {
    EnrolmentRow row = here.enrol(lochem.id(), hanna);
    for (int days : new int[] {20, 15, 12, 8, 4}) {
      present(session(lochem, -days, 9, 75), hanna);
    }

    Problem refused =
        refusal(() -> enrolments.end(row.id(), now(row).version(), day(-18), EndReason.OTHER));

    assertThat(refused.field()).isEqualTo("until");
    assertThat(refused.code()).isEqualTo("enrolment.has-attendance");
    assertThat(refused.values())
        .containsExactly(
            three(Notation.DUTCH) + " en nog 1, samen 5 uur",
            three(Notation.ENGLISH) + " and 1 more, together 5 hours");
    assertThat(minutes()).isEqualTo(375);
    assertThat(now(row).stage().open()).isTrue();
  }

  @Test
  void endsOnTheDayOfTheLastPresenceThoughTheyWereAbsentAfterIt() {
    EnrolmentRow row = here.enrol(lochem.id(), hanna);
    present(session(lochem, -9, 9, 75), hanna);
    record(session(lochem, -2, 9, 75), hanna, absent());

    ask(() -> enrolments.end(row.id(), now(row).version(), day(-9), EndReason.MOVED));

    assertThat(minutes()).isEqualTo(75);
  }

  @Test
  void refusesAMoveBeforeASessionAtWhichTheyWerePresent() {
    EnrolmentRow row = here.enrol(lochem.id(), hanna);
    present(session(lochem, -6, 9, 65), hanna);
    GroupDetails other = beside("Groep Vorden", 4);

    for (int days : new int[] {-6, -10, -60}) {
      Problem refused =
          refusal(() -> enrolments.move(row.id(), now(row).version(), other.id(), day(days)));
      assertThat(refused)
          .isEqualTo(
              Problem.of(
                  "since",
                  "enrolment.has-attendance",
                  named(-6) + ", samen 1 uur en 5 minuten",
                  named(Notation.ENGLISH, -6) + ", together 1 hour and 5 minutes"));
    }
    ask(() -> enrolments.move(row.id(), now(row).version(), other.id(), day(-5)));

    assertThat(minutes()).isEqualTo(65);
  }

  @Test
  void refusesASecondSessionOfAGroupAtTheSameTime() {
    SessionDetails first = session(lochem, 3, 9, 90);
    Problem overlap = Problem.of("start", "series.overlap", day(3));

    assertThat(refusal(() -> sessions.plan(lochem.id(), input(3, 10, 60)))).isEqualTo(overlap);
    assertThat(refusal(() -> sessions.plan(lochem.id(), input(3, 8, 300)))).isEqualTo(overlap);
    SessionDetails other = session(lochem, 4, 9, 90);
    assertThat(refusal(() -> sessions.change(other.id(), other.version(), input(3, 8, 61))))
        .isEqualTo(overlap);
    SessionDetails moved = ask(() -> sessions.change(other.id(), other.version(), input(3, 8, 60)));
    session(beside("Groep Ruurlo", 3), 3, 9, 90);

    SessionDetails cancelled =
        ask(() -> sessions.cancel(moved.id(), moved.version(), CancelReason.WEATHER, null));
    SessionDetails instead = session(lochem, 3, 8, 30);
    assertThat(refusal(() -> sessions.restore(cancelled.id(), cancelled.version())))
        .isEqualTo(overlap);
    ask(() -> sessions.cancel(instead.id(), instead.version(), CancelReason.WEATHER, null));
    assertThat(ask(() -> sessions.restore(cancelled.id(), cancelled.version())).cancelled())
        .isFalse();
    assertThat(ask(() -> sessions.get(first.id())).version()).isEqualTo(first.version());
  }

  @Test
  void countsNoMinuteTwiceOfWhoIsSaidToBeInTwoGroupsAtOnce() {
    GroupDetails ruurlo = beside("Groep Ruurlo", 3);
    here.enrol(lochem.id(), hanna);
    here.enrol(ruurlo.id(), hanna);
    present(session(lochem, -3, 9, 100), hanna);
    present(session(ruurlo, -3, 10, 100), hanna);

    assertThat(minutes()).isEqualTo(160);
    assertThat(
            ask(() -> overview.of(hanna)).stream().mapToInt(one -> one.attended().minutes()).sum())
        .isEqualTo(160);
    assertThat(inGroup(lochem) + inGroup(ruurlo)).isEqualTo(160);
  }

  @Test
  void letsWhoComesBackGoOnWhereTheyWere() {
    EnrolmentRow first = here.enrol(lochem.id(), hanna);
    present(session(lochem, -25, 9, 80), hanna);
    end(first, day(-24));
    EnrolmentRow second = ask(() -> enrolments.enrol(lochem.id(), hanna, day(-12)));
    present(session(lochem, -10, 9, 50), hanna);

    assertThat(ask(() -> progress.of(second.id())).attended().minutes()).isEqualTo(130);
    assertThat(ask(() -> progress.of(first.id())).attended().minutes()).isEqualTo(80);
    assertThat(ask(() -> progress.ofGroup(lochem.id())))
        .filteredOn(one -> one.enrolment().equals(second.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.attended().minutes()).isEqualTo(130));
    assertThat(minutes()).isEqualTo(130);
  }

  @Test
  void letsWhoStoppedAfterAMoveGoOnInTheGroupTheyBeganIn() {
    EnrolmentRow first = here.enrol(lochem.id(), hanna);
    present(session(lochem, -25, 9, 30), hanna);
    GroupDetails vorden = beside("Groep Vorden", 4);
    EnrolmentRow moved =
        ask(() -> enrolments.move(first.id(), now(first).version(), vorden.id(), day(-20)));
    present(session(vorden, -18, 9, 40), hanna);
    end(moved, day(-15));

    EnrolmentRow back = ask(() -> enrolments.enrol(lochem.id(), hanna, day(-9)));

    assertThat(ask(() -> progress.of(back.id())).attended().minutes()).isEqualTo(70);
  }

  @Test
  void beginsAnewAfterTheCurriculumWasCompleted() {
    EnrolmentRow first = here.enrol(lochem.id(), hanna);
    present(session(lochem, -25, 9, 80), hanna);
    ask(() -> enrolments.complete(first.id(), now(first).version(), day(-24)));

    EnrolmentRow again = ask(() -> enrolments.enrol(lochem.id(), hanna, day(-12)));

    assertThat(ask(() -> progress.of(again.id())).attended().minutes()).isZero();
  }

  @Test
  void takesBackThatSomebodyStopped() {
    EnrolmentRow row = here.enrol(lochem.id(), hanna);
    EnrolmentRow without =
        here.enrol(lochem.id(), here.participant("Ilse", "Proef", here.coach).id());
    present(session(lochem, -25, 9, 80), hanna);
    EnrolmentRow waiting = waiting(here.participant("Joke", "Proef", null).id());
    end(row, day(-3));
    end(without, day(-3));
    end(waiting, TODAY);

    assertThat(rooms.ask(here.coach, () -> stageAfterUndo(without))).isEqualTo(Stage.ENROLLED);
    assertThat(ask(() -> stageAfterUndo(waiting))).isEqualTo(Stage.WAITING);
    assertThat(ask(() -> stageAfterUndo(row))).isEqualTo(Stage.ACTIVE);
    assertThat(now(row).until()).isNull();
    assertThat(now(row).reason()).isNull();
    assertThat(ask(() -> groups.history(row.id())))
        .extracting(StageChange::stage)
        .containsExactly(Stage.ENROLLED, Stage.ACTIVE, Stage.STOPPED, Stage.ACTIVE);
    assertThat(refusal(() -> stageAfterUndo(row)).code()).isEqualTo("enrolment.stage");
  }

  @Test
  void takesBackNoEndOfWhoWentOnOrWhosePlaceWasGiven() {
    GroupDetails small = beside("Groep Borculo", 1);
    EnrolmentRow place = here.enrol(small.id(), hanna);
    end(place, day(-8));
    EnrolmentRow given =
        ask(
            () ->
                enrolments.enrol(
                    small.id(), here.participant("Kaatje", "Proef", null).id(), day(-5)));
    assertThat(refusal(() -> stageAfterUndo(place)))
        .isEqualTo(Problem.of("group", "group.full", 1));
    end(given, day(-4));
    assertThat(refusal(() -> stageAfterUndo(place)).code()).isEqualTo("group.full");

    EnrolmentRow moved = here.enrol(lochem.id(), hanna);
    GroupDetails vorden = beside("Groep Vorden", 4);
    ask(() -> enrolments.move(moved.id(), now(moved).version(), vorden.id(), day(-1)));
    assertThat(refusal(() -> stageAfterUndo(moved)))
        .isEqualTo(Problem.of("enrolment", "enrolment.gone-on", "Groep Vorden"));

    EnrolmentRow completed = here.enrol(lochem.id(), here.participant("Lies", "Proef", null).id());
    ask(() -> enrolments.complete(completed.id(), completed.version(), day(-1)));
    assertThat(refusal(() -> stageAfterUndo(completed)).code()).isEqualTo("enrolment.stage");
    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> enrolments.undoEnd(completed.id(), 2)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void takesTheStageBackWithTheOnlyPresence() {
    EnrolmentRow row = here.enrol(lochem.id(), hanna);
    SessionDetails first = session(lochem, -9, 9, 60);
    SessionDetails second = session(lochem, -2, 9, 60);
    present(first, hanna);
    present(second, hanna);
    clear(second);
    assertThat(now(row).stage()).isEqualTo(Stage.ACTIVE);

    record(first, hanna, absent());

    assertThat(now(row).stage()).isEqualTo(Stage.ENROLLED);
    assertThat(now(row).version()).isEqualTo(row.version());
    assertThat(ask(() -> groups.history(row.id())))
        .extracting(StageChange::stage)
        .containsExactly(Stage.ENROLLED, Stage.ACTIVE, Stage.ENROLLED);
    present(second, hanna);
    assertThat(now(row).stage()).isEqualTo(Stage.ACTIVE);
    clear(second);
    assertThat(now(row).stage()).isEqualTo(Stage.ENROLLED);
  }

  @Test
  void leavesTheStageOfAnEarlierEnrolmentToItsOwnSessions() {
    EnrolmentRow first = here.enrol(lochem.id(), hanna);
    SessionDetails before = session(lochem, -20, 9, 60);
    SessionDetails after = session(lochem, -5, 9, 60);
    end(first, day(-15));
    EnrolmentRow second = ask(() -> enrolments.enrol(lochem.id(), hanna, day(-8)));

    present(before, hanna);
    assertThat(now(second).stage()).isEqualTo(Stage.ENROLLED);
    present(after, hanna);
    clear(before);
    assertThat(now(second).stage()).isEqualTo(Stage.ACTIVE);
    assertThat(now(first).stage()).isEqualTo(Stage.STOPPED);
  }

  @Test
  void refusesOtherTimesOfASessionThatWouldChangeItsHours() {
    here.enrol(lochem.id(), hanna);
    ParticipantId ilse = here.participant("Ilse", "Proef", null).id();
    ask(() -> enrolments.enrol(lochem.id(), ilse, day(-7)));
    SessionDetails session = session(lochem, -5, 9, 100);
    present(session, hanna);
    record(session, ilse, new Attendance(Presence.PRESENT, 45, null));
    Problem changes =
        Problem.of(
            "start",
            "session.changes-hours",
            named(-5) + ", samen 2 uur en 25 minuten",
            named(Notation.ENGLISH, -5) + ", together 2 hours and 25 minutes");

    for (SessionInput other :
        List.of(input(-5, 9, 99), input(-5, 9, 101), input(-8, 9, 100), input(2, 9, 100))) {
      assertThat(refusal(() -> sessions.change(session.id(), session.version(), other)))
          .isEqualTo(changes);
    }
    SessionDetails later =
        ask(() -> sessions.change(session.id(), session.version(), input(-4, 13, 100)));

    assertThat(minutes()).isEqualTo(100);
    clear(later);
    ask(() -> sessions.change(later.id(), later.version(), input(-4, 13, 50)));
    assertThat(ask(() -> progress.hoursOf(ilse, null, null)).attended().minutes()).isEqualTo(45);
  }

  @Test
  void settlesWithClosingWhoWasExpected() {
    here.enrol(lochem.id(), hanna);
    SessionDetails session = session(lochem, -6, 9, 100);
    present(session, hanna);
    ask(() -> sessions.close(session.id(), session.version()));
    ParticipantId late = here.participant("Ilse", "Proef", null).id();
    here.enrol(lochem.id(), late);

    assertThat(counts(session, late)).isEqualTo("1 of 1, 1 line, 1 cell, 0 in their file, 0 facts");
    SessionDetails closed = ask(() -> sessions.get(session.id()));
    ask(() -> sessions.close(session.id(), closed.version()));
    ask(() -> sessions.reopen(session.id(), closed.version()));
    assertThat(counts(session, late)).isEqualTo("1 of 2, 2 line, 2 cell, 1 in their file, 1 facts");
    assertThat(minutes()).isEqualTo(100);
  }

  private String counts(SessionDetails session, ParticipantId who) {
    SessionDetails details = ask(() -> sessions.get(session.id()));
    AttendanceSheet sheet = ask(() -> recording.sheet(session.id()));
    assertThat(sheet.session()).isEqualTo(details);
    assertThat(ask(() -> sessions.of(lochem.id()))).containsExactly(details);
    GroupAttendance group = ask(() -> overview.of(lochem.id()));
    assertThat(group.sessions()).containsExactly(details);
    return details.recorded()
        + (" of " + details.expected())
        + (", " + sheet.lines().size() + " line")
        + (", "
            + group.rows().stream().filter(row -> row.cells().getFirst().inGroup()).count()
            + " cell")
        + (", " + ask(() -> overview.of(who)).size() + " in their file")
        + (", " + ask(() -> progress.hoursOf(who, null, null)).sessions().size() + " facts");
  }

  @Test
  void refusesToMoveASessionOverAnotherAtWhichTheSameParticipantWasPresent() {
    GroupDetails ruurlo = beside("Groep Ruurlo", 3);
    here.enrol(lochem.id(), hanna);
    here.enrol(ruurlo.id(), hanna);
    present(session(ruurlo, -4, 13, 60), hanna);
    SessionDetails session = session(lochem, -5, 13, 90);
    present(session, hanna);

    assertThat(
            refusal(() -> sessions.change(session.id(), session.version(), input(-4, 12, 90)))
                .code())
        .isEqualTo("session.changes-hours");
    ask(() -> sessions.change(session.id(), session.version(), input(-4, 14, 90)));

    assertThat(minutes()).isEqualTo(150);
  }

  private void clear(SessionDetails session) {
    ask(() -> recording.clear(session.id(), hanna, version(session, hanna)));
  }

  private void end(EnrolmentRow row, LocalDate until) {
    ask(() -> enrolments.end(row.id(), now(row).version(), until, EndReason.ILLNESS_OR_CARE));
  }

  private Stage stageAfterUndo(EnrolmentRow row) {
    long version = groups.enrolment(row.id()).version();
    return enrolments.undoEnd(row.id(), version).stage();
  }

  private EnrolmentRow waiting(ParticipantId who) {
    EnrolmentRow row = ask(() -> enrolments.register(lochem.id(), who, day(-9)));
    return ask(() -> enrolments.putOnWaitingList(row.id(), row.version()));
  }

  private int inGroup(GroupDetails group) {
    return rooms.ask(here.trainer, () -> overview.of(group.id())).rows().stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(GroupAttendance.Cell::minutes)
        .sum();
  }

  private static LocalDate day(int fromToday) {
    return TODAY.plusDays(fromToday);
  }

  private static String three(Notation notation) {
    return named(notation, -15) + ", " + named(notation, -12) + ", " + named(notation, -8);
  }

  private static String named(int fromToday) {
    return named(Notation.DUTCH, fromToday);
  }

  private static String named(Notation notation, int fromToday) {
    return notation.dateInWords(day(fromToday)) + " Rekenen";
  }

  private static Attendance absent() {
    return new Attendance(Presence.ABSENT_WITH_NOTICE, null, null, AbsenceReason.TRAVEL, null);
  }

  private static Instant moment(LocalDateTime onTheWall) {
    return DutchClock.momentOf(onTheWall).toInstant();
  }

  private static SessionInput input(int days, int hour, int minutes) {
    LocalDateTime start = day(days).atTime(hour, 0);
    return new SessionInput(
        "Rekenen",
        null,
        moment(start),
        moment(start.plusMinutes(minutes)),
        Channel.ROOM,
        "Zaal",
        null);
  }

  private SessionDetails session(GroupDetails group, int days, int hour, int minutes) {
    return ask(() -> sessions.plan(group.id(), input(days, hour, minutes)));
  }

  private void present(SessionDetails session, ParticipantId who) {
    record(session, who, Attendance.PRESENT);
  }

  private void record(SessionDetails session, ParticipantId who, Attendance attendance) {
    ask(() -> recording.record(session.id(), who, version(session, who), attendance));
  }

  private long version(SessionDetails session, ParticipantId who) {
    return recording.sheet(session.id()).lines().stream()
        .filter(line -> line.participant().equals(who))
        .findFirst()
        .orElseThrow()
        .version();
  }

  private GroupDetails beside(String name, int capacity) {
    GroupInput input =
        new GroupInput(name, "Zaal", null, null, capacity, Set.of(here.trainer.subject()));
    return ask(() -> groups.form(lochem.programmeId(), input));
  }

  private EnrolmentRow now(EnrolmentRow row) {
    return ask(() -> groups.enrolment(row.id()));
  }

  private int minutes() {
    return ask(() -> progress.hoursOf(hanna, null, null)).attended().minutes();
  }

  private <T> T ask(Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(here.coordinator, work));
  }

  private Problem refusal(Callable<?> step) {
    try {
      rooms.ask(here.coordinator, step);
    } catch (Conflict conflict) {
      return conflict.problem();
    }
    throw new AssertionError("It was done");
  }
}
