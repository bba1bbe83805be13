package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;

import java.sql.SQLException;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Plans;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many statements the screens of a session cost, as PostgreSQL itself counts them, in a
 * municipality with many groups of which the trainer leads all.
 */
@Tag("postgres")
class AttendanceTapTest {

  private static final Rooms rooms = Rooms.open();
  private static final String ANY = "query text:";

  private final Municipality here = new Municipality(rooms);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final AttendanceOverview overview = rooms.get(AttendanceOverview.class);
  private GroupDetails group;
  private SessionDetails today;
  private List<ParticipantId> enrolled;

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void holdEightSessionsAmongManyGroups() throws SQLException {
    for (int i = 0; i < 10; i++) {
      here.group("Andere groep " + i, 10);
    }
    group = here.group("Groep Vandaag", 20);
    enrolled =
        List.of("Amina", "Bahar", "Dina", "Eva", "Zahra").stream()
            .map(name -> here.participant(name, "Voorbeeld", null).id())
            .toList();
    enrolled.forEach(who -> here.enrol(group.id(), who));
    for (int day = -8; day < 0; day++) {
      here.session(group.id(), day);
    }
    today = here.session(group.id(), 0);
    Plans.watch(here.tenant);
    rooms.ask(here.trainer, () -> sessions.get(today.id())); // the login is open again
    Plans.forget(here.tenant);
  }

  private void tap(CurrentUser who, ParticipantId participant, long version) {
    rooms.ask(
        who,
        () ->
            recording.record(
                today.id(), participant, version, new Attendance(Presence.PRESENT, 45, null)));
  }

  @Test
  void holdsTheSessionAsksOnceWhoMayAndWritesTwice() {
    tap(here.trainer, enrolled.getFirst(), 0);
    Plans.forget(here.tenant);

    tap(here.trainer, enrolled.getFirst(), 1);

    Plans.since(here.tenant, ANY).hasSize(7);
    Plans.since(here.tenant, "group_trainer").hasSize(1);
    Plans.since(here.tenant, "update attendance").hasSize(1);
    Plans.since(here.tenant, "insert into change_log").hasSize(1);
  }

  @Test
  void asksNoMoreOfACoordinatorOfAllGroups() {
    tap(here.trainer, enrolled.getFirst(), 0);
    Plans.forget(here.tenant);

    tap(here.coordinator, enrolled.getFirst(), 1);

    Plans.since(here.tenant, ANY).hasSize(7);
  }

  @Test
  void readsTheSheetInSixQuestionsHoweverManyAreOnIt() {
    rooms.ask(here.trainer, () -> recording.sheet(today.id()));

    Plans.since(here.tenant, ANY).hasSize(6);
  }

  @Test
  void readsTheWholeGroupAtAGlanceInFourQuestions() {
    rooms.ask(here.trainer, () -> overview.of(group.id()));

    Plans.since(here.tenant, ANY).hasSize(4);
  }

  @Test
  void readsTheAgendaOfACoordinatorInThreeQuestions() {
    rooms.ask(here.coordinator, () -> sessions.between(TODAY.minusDays(10), TODAY));

    Plans.since(here.tenant, ANY).hasSize(3);
  }
}
