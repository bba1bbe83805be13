package nl.powervrouwen.modules.internal;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.Extra;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without the module of its curriculum a group's daily work goes on. */
@Tag("postgres")
class WithoutModuleTest {

  private static final PlanSeries BEGIN =
      new PlanSeries(
          "fietsen",
          "1",
          Municipality.quietDay(TODAY.minusWeeks(4)),
          Municipality.quietDay(TODAY.minusWeeks(4)).getDayOfWeek(),
          LocalTime.of(9, 0),
          LocalTime.of(11, 0),
          Channel.ROOM,
          "Zaal",
          null);
  private static final Rooms rooms = Rooms.open();

  @TempDir private Path modules;
  @TempDir private Path copies;

  private final Municipality here = new Municipality(rooms);
  private final Series series = rooms.get(Series.class);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final Groups groups = rooms.get(Groups.class);
  private final Progress progress = rooms.get(Progress.class);
  private ModuleFolder folder;
  private Path jar;

  /** What happens to the jar, and whether its curriculum is away then. */
  enum Mishap {
    GONE(true) {
      @Override
      void happen(Path jar) throws IOException {
        Files.delete(jar);
      }
    },
    REFUSED(true) {
      @Override
      void happen(Path jar) throws IOException {
        Files.writeString(jar, "stuk");
      }
    },
    HALF(false) {
      @Override
      void happen(Path jar) throws IOException {
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
      }
    },
    REPLACED(true) {
      @Override
      void happen(Path jar) throws IOException {
        JarMaker.curriculum("lopen", "1").to(jar);
      }
    };

    final boolean away;

    Mishap(boolean away) {
      this.away = away;
    }

    abstract void happen(Path jar) throws IOException;
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void load() throws Exception {
    ModuleRegistry registry = rooms.get(ModuleRegistry.class);
    folder =
        new ModuleFolder(modules, () -> EveryModule.LIST, copies, registry, Duration.ofSeconds(20));
    jar = JarMaker.curriculum("fietsen", "1").to(modules.resolve("fietsen.jar"));
    lookTwice();
  }

  @AfterEach
  void takeOut() throws Exception {
    Files.deleteIfExists(jar);
    folder.look();
  }

  private void lookTwice() throws InterruptedException {
    folder.look();
    folder.look();
  }

  @ParameterizedTest
  @EnumSource(Mishap.class)
  void goesOnWithAttendanceClosingEnrollingAndPlanning(Mishap mishap) throws Exception {
    GroupDetails group = here.group("Groep Neede", 10);
    SessionDetails session = apply(group.id(), BEGIN).getFirst();
    ParticipantId amina = here.participant("Amina", "Voorbeeld", null).id();
    EnrolmentRow row = here.enrol(group.id(), amina);

    mishap.happen(jar);
    lookTwice();

    assertThat(Objects.requireNonNull(ask(() -> groups.get(group.id())).curriculum()).loaded())
        .isEqualTo(!mishap.away);
    ask(() -> recording.recordRestPresent(session.id()));
    SessionDetails now = ask(() -> sessions.get(session.id()));
    assertThat(ask(() -> sessions.close(now.id(), now.version())).state())
        .isEqualTo(SessionState.HELD);
    assertThat(ask(() -> progress.hoursOf(amina, null, null)).attended()).isEqualTo(Hours.of(2));

    plans(group.id());
    enrols(group, row);
    waitsWithJudging(row, group.id(), mishap.away);
  }

  private void plans(GroupId group) {
    SessionDetails extra = here.session(group, 3);
    assertThat(extra.part()).isNull();
    SeriesChange later = new Shift(extra.id(), TODAY.plusDays(10), null, null);
    assertThat(apply(group, later)).hasSize(2);
    assertThat(apply(group, new Lengthen(List.of(new Extra(null, "Terugkomdag"))))).hasSize(3);
  }

  private void enrols(GroupDetails group, EnrolmentRow row) {
    ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();
    EnrolmentRow waiting = ask(() -> enrolments.register(group.id(), bahar, null));
    assertThat(ask(() -> enrolments.admit(waiting.id(), waiting.version(), null)).stage())
        .isEqualTo(Stage.ENROLLED);
    GroupInput input = new GroupInput("Groep Twee", null, null, null, 9, Set.of());
    GroupDetails other = ask(() -> groups.form(group.programmeId(), input));
    EnrolmentRow there = ask(() -> groups.enrolmentsOf(bahar)).getFirst();
    EnrolmentRow moved =
        ask(() -> enrolments.move(there.id(), there.version(), other.id(), TODAY.plusDays(1)));
    assertThat(
            ask(() ->
                    enrolments.end(moved.id(), moved.version(), TODAY.plusDays(2), EndReason.OTHER))
                .stage())
        .isEqualTo(Stage.STOPPED);
    assertThat(ask(() -> groups.enrolment(row.id())).stage()).isEqualTo(Stage.ACTIVE);
  }

  private void waitsWithJudging(EnrolmentRow row, GroupId group, boolean away) {
    EnrolmentProgress told = ask(() -> progress.of(row.id()));
    assertThat(told.loaded()).isEqualTo(!away);
    assertThat(told.complete()).isFalse();
    assertThat(told.attended()).as("hours are no module's").isEqualTo(Hours.of(2));
    if (away) {
      assertAbsent(() -> progress.complete(row.id(), told.version(), TODAY));
      assertAbsent(() -> series.preview(group, BEGIN));
      assertAbsent(() -> series.preview(group, new Lengthen(List.of(new Extra(1, null)))));
    }
  }

  private void assertAbsent(Callable<?> work) {
    assertThatThrownBy(() -> ask(work))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.problem().code()).isEqualTo("curriculum.absent"));
  }

  private List<SessionDetails> apply(GroupId group, SeriesChange change) {
    String seen = ask(() -> series.preview(group, change)).fingerprint();
    return ask(() -> series.apply(group, change, seen));
  }

  private <T> T ask(Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(here.coordinator, work));
  }
}
