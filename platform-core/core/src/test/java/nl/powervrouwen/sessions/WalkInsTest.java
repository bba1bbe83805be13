package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class WalkInsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final WalkIns walkIns = rooms.get(WalkIns.class);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final GroupDetails group = here.group("Groep Neede", 3);
  private final SessionDetails session = here.session(group.id(), -2);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void countsForNobodyUntilSomebodyIsEnrolled() {
    WalkInRow noted = note(here.trainer, session, "  Fatma uit de straat ");

    assertThat(noted.name()).isEqualTo("Fatma uit de straat");
    assertThat(noted.groupName()).isEqualTo("Groep Neede");
    assertThat(noted.day()).isEqualTo(TODAY.minusDays(2));
    assertThat(as(here.trainer, () -> walkIns.at(session.id()))).containsExactly(noted);
    assertThat(as(here.coordinator, () -> walkIns.all())).containsExactly(noted);
    assertThat(as(here.trainer, () -> sessions.get(session.id())))
        .extracting(SessionDetails::expected, SessionDetails::recorded, SessionDetails::present)
        .containsExactly(0, 0, 0);
  }

  @Test
  void isEnrolledFromTheDayOfTheSessionAndPresentAtIt() {
    WalkInRow noted = note(here.trainer, session, "Fatma");
    ParticipantId fatma = here.participant("Fatma", "Voorbeeld", null).id();

    AttendanceLine line = enrol(noted, fatma);

    assertThat(line.attendance()).isEqualTo(Attendance.PRESENT);
    assertThat(line.minutes()).isEqualTo(120);
    assertThat(enrolments())
        .singleElement()
        .extracting(EnrolmentRow::participant, EnrolmentRow::since)
        .containsExactly(fatma, TODAY.minusDays(2));
    assertThat(as(here.coordinator, () -> walkIns.all())).isEmpty();
  }

  @Test
  void isRecordedAtAClosedSessionWhichStaysClosed() {
    ParticipantId amina = here.participant("Amina", "Voorbeeld", null).id();
    here.enrol(group.id(), amina);
    as(here.trainer, () -> recording.recordRestPresent(session.id()));
    as(here.trainer, () -> sessions.close(session.id(), session.version()));
    WalkInRow noted = note(here.trainer, session, "Fatma");

    enrol(noted, here.participant("Fatma", "Voorbeeld", null).id());

    assertThat(as(here.coordinator, () -> sessions.get(session.id())))
        .extracting(SessionDetails::state, SessionDetails::expected, SessionDetails::present)
        .containsExactly(SessionState.HELD, 2, 2);
  }

  @Test
  void isNotEnrolledTwiceWhenSheHadAPlaceAllAlong() {
    ParticipantId amina = here.participant("Amina", "Voorbeeld", null).id();
    EnrolmentRow known = here.enrol(group.id(), amina);

    enrol(note(here.trainer, session, "Amina"), amina);

    assertThat(enrolments())
        .singleElement()
        .extracting(EnrolmentRow::id, EnrolmentRow::since)
        .containsExactly(known.id(), known.since());
    assertThat(as(here.trainer, () -> sessions.get(session.id())).present()).isEqualTo(1);
  }

  @Test
  void staysWhenEnrollingIsRefused() {
    for (String first : List.of("Amina", "Bahar", "Chaima")) {
      here.enrol(group.id(), here.participant(first, "Voorbeeld", null).id());
    }
    ParticipantId fatma = here.participant("Fatma", "Voorbeeld", null).id();
    WalkInRow noted = note(here.trainer, session, "Fatma");

    assertThatThrownBy(() -> enrol(noted, fatma))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.problem().code()).isEqualTo("group.full"));
    assertThat(as(here.coordinator, () -> walkIns.all())).containsExactly(noted);
    assertThat(as(here.trainer, () -> sessions.get(session.id())).present()).isZero();
  }

  @Test
  void overwritesNothingThatWasRecordedAboutHer() {
    ParticipantId amina = here.participant("Amina", "Voorbeeld", null).id();
    here.enrol(group.id(), amina);
    Attendance absent = new Attendance(Presence.ABSENT_WITHOUT_NOTICE, null, null);
    as(here.trainer, () -> recording.record(session.id(), amina, 0, absent));
    WalkInRow noted = note(here.trainer, session, "Amina");

    assertThatThrownBy(() -> enrol(noted, amina)).isInstanceOf(StaleVersion.class);
    assertThat(as(here.trainer, () -> sessions.get(session.id())).present()).isZero();
  }

  @Test
  void isRemovedWithItsNameAlsoFromTheLog() {
    WalkInRow noted = note(here.trainer, session, "Fatma");

    remove(here.coordinator, noted);

    assertThat(as(here.trainer, () -> walkIns.at(session.id()))).isEmpty();
    assertThat(enrolments()).isEmpty();
    Subject subject = Subject.of("walk-in", noted.id().value());
    assertThat(as(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject)))
        .hasSize(2)
        .noneMatch(change -> change.toString().contains("Fatma"));
  }

  @Test
  void isForWhoLeadsTheGroupAndDecidedByTheCoordinator() {
    WalkInRow noted = note(here.trainer, session, "Fatma");
    ParticipantId fatma = here.participant("Fatma", "Voorbeeld", null).id();

    assertThatThrownBy(() -> note(here.otherTrainer, session, "Fatma"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(here.otherTrainer, () -> walkIns.at(session.id())))
        .isInstanceOf(NotFound.class);
    assertThat(as(here.otherTrainer, () -> walkIns.all())).isEmpty();
    assertThatThrownBy(() -> remove(here.otherTrainer, noted)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> note(here.coach, session, "Fatma")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> as(here.trainer, () -> walkIns.enrol(noted.id(), noted.version(), fatma)))
        .isInstanceOf(NotAllowed.class);
    remove(here.trainer, noted);
    assertThat(as(here.coordinator, () -> walkIns.all())).isEmpty();
  }

  @Test
  void refusesASessionToComeOrCancelledAndNoName() {
    SessionDetails tomorrow = here.session(group.id(), 1);
    SessionDetails cancelled = here.session(group.id(), -9);
    as(
        here.trainer,
        () -> sessions.cancel(cancelled.id(), cancelled.version(), CancelReason.WEATHER, null));

    assertThatThrownBy(() -> note(here.trainer, tomorrow, "Fatma")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> note(here.trainer, cancelled, "Fatma")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> note(here.trainer, session, " ")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> note(here.trainer, session, "a".repeat(201)))
        .isInstanceOf(InvalidInput.class);
    assertThat(note(here.trainer, session, "a".repeat(200)).name()).hasSize(200);
  }

  private WalkInRow note(CurrentUser user, SessionDetails at, @Nullable String name) {
    return as(user, () -> walkIns.note(at.id(), name));
  }

  private AttendanceLine enrol(WalkInRow noted, ParticipantId participant) {
    return as(here.coordinator, () -> walkIns.enrol(noted.id(), noted.version(), participant));
  }

  private void remove(CurrentUser user, WalkInRow noted) {
    as(
        user,
        () -> {
          walkIns.remove(noted.id(), noted.version());
          return noted;
        });
  }

  private List<EnrolmentRow> enrolments() {
    return as(here.coordinator, () -> rooms.get(Groups.class).enrolments(group.id()));
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
