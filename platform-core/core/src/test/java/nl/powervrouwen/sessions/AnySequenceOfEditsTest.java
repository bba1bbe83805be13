package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.internal.SomeCurriculum;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.testkit.AssessmentBuilder;
import nl.powervrouwen.testing.Drill;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people do to a series and its attendance, in whatever order: no part, no hour and no
 * history is lost. The seed is in the name of each test; it gives the same sequence again.
 */
@Tag("postgres")
class AnySequenceOfEditsTest {

  private static final Rooms rooms = Rooms.open();
  private static final int EDITS = 60;
  private static final int PARTS = 8;

  private final Municipality here = new Municipality(rooms);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final AttendanceOverview overview = rooms.get(AttendanceOverview.class);
  private final Series series = rooms.get(Series.class);
  private final GroupId group = here.group("Groep Neede", 15).id();
  private final List<ParticipantId> participants = new ArrayList<>();

  @AfterAll
  static void close() {
    rooms.close();
  }

  static LongStream seeds() {
    return Drill.seeds(20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void loseNoPartNoHourAndNoHistory(long seed) {
    Random random = new Random(seed);
    rooms.get(ModuleRegistry.class).add(SomeCurriculum.of("1", PARTS));
    for (String name : List.of("Amina", "Bahar", "Sara")) {
      participants.add(here.participant(name, "Voorbeeld", null).id());
      here.enrol(group, participants.getLast());
    }
    apply(curriculum(TODAY.minusWeeks(4)));

    int done = 0;
    for (int i = 0; i < EDITS; i++) {
      done += edit(random) ? 1 : 0;
    }

    assertThat(done).as("edits that were not refused").isGreaterThan(EDITS / 3);
    assertThat(planned())
        .extracting(SessionDetails::part)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    for (ParticipantId person : participants) {
      assertHours(person);
      planned().forEach(session -> assertHistory(session, person));
    }
  }

  /** The same hours by participant, by group and for other rooms; none of them invented. */
  private void assertHours(ParticipantId person) {
    int inTheirFile =
        as(() -> overview.of(person)).stream().mapToInt(visit -> visit.attended().minutes()).sum();
    int inTheGroup =
        as(() -> overview.of(group)).rows().stream()
            .filter(row -> row.participant().equals(person))
            .flatMap(row -> row.cells().stream())
            .mapToInt(GroupAttendance.Cell::minutes)
            .sum();
    List<SessionFact> facts =
        as(
            () ->
                rooms
                    .get(SessionQueries.class)
                    .factsOf(person, List.of(group), TODAY.minusYears(1), TODAY));
    AssessmentFacts curriculum = AssessmentBuilder.asOf(TODAY).sessions(facts).build();

    assertThat(inTheirFile).isEqualTo(inTheGroup).isEqualTo(curriculum.attended().minutes());
    Map<StatutoryHours, Integer> opened = new HashMap<>();
    for (SessionFact fact : facts) {
      assertThat(fact.attended().minutes()).isLessThanOrEqualTo(fact.planned().minutes());
      fact.countsFor().forEach(kind -> opened.merge(kind, fact.attended().minutes(), Integer::sum));
    }
    for (StatutoryHours kind : StatutoryHours.known()) {
      assertThat(curriculum.attended(kind).minutes())
          .isEqualTo(opened.getOrDefault(kind, 0))
          .isLessThanOrEqualTo(curriculum.attended().minutes());
    }
  }

  /** Each write begins with what the one before left, and the last one left what stands there. */
  private void assertHistory(SessionDetails session, ParticipantId person) {
    Attendance known = null;
    for (AttendanceChangeRow write : as(() -> overview.history(session.id(), person))) {
      assertThat(write.before()).isEqualTo(known);
      known = write.after();
    }
    Attendance replayed = known;
    assertThat(lines(session))
        .filteredOn(line -> line.participant().equals(person))
        .allSatisfy(line -> assertThat(line.attendance()).isEqualTo(replayed));
  }

  /** One edit; false when it was refused. */
  private boolean edit(Random random) {
    List<SessionDetails> all = planned();
    SessionDetails session = all.get(random.nextInt(all.size()));
    // Today's sessions are over at some hour of this day: what counts would depend on the clock.
    boolean past = dayOf(session).isBefore(TODAY);
    try {
      switch (past ? random.nextInt(12) : 7 + random.nextInt(5)) {
        case 0, 1, 2 -> record(session, random);
        case 3 -> clear(session, random);
        case 4 -> as(() -> recording.recordRestPresent(session.id()));
        case 5 -> as(() -> sessions.close(session.id(), session.version()));
        case 6 -> as(() -> sessions.reopen(session.id(), session.version()));
        case 7 -> cancelOrRestore(session);
        case 8 -> shorten(session, random);
        case 9 -> apply(shift(session, random));
        case 10 -> apply(reorder(all, random));
        default -> apply(elsewhere(session, random));
      }
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  private static LocalDate dayOf(SessionDetails session) {
    return session.start().atZone(DutchClock.ZONE).toLocalDate();
  }

  private void record(SessionDetails session, Random random) {
    List<AttendanceLine> lines = lines(session);
    AttendanceLine line = lines.get(random.nextInt(lines.size()));
    Attendance attendance =
        switch (random.nextInt(3)) {
          case 0 -> new Attendance(Presence.PRESENT, 1 + random.nextInt(150), null);
          case 1 -> Attendance.PRESENT;
          default ->
              new Attendance(
                  Presence.ABSENT_WITH_NOTICE, null, null, AbsenceReason.TRAVEL, "Notitie");
        };
    as(() -> recording.record(session.id(), line.participant(), line.version(), attendance));
  }

  private void clear(SessionDetails session, Random random) {
    List<AttendanceLine> lines = lines(session);
    AttendanceLine line = lines.get(random.nextInt(lines.size()));
    as(() -> recording.clear(session.id(), line.participant(), line.version()));
  }

  private void cancelOrRestore(SessionDetails session) {
    if (session.cancelled()) {
      as(() -> sessions.restore(session.id(), session.version()));
    } else {
      as(
          () ->
              sessions.cancel(session.id(), session.version(), CancelReason.BUILDING_CLOSED, null));
    }
  }

  /** Refused when that would change recorded minutes. */
  private void shorten(SessionDetails session, Random random) {
    Instant start = session.start();
    SessionInput input =
        new SessionInput(
            session.title(),
            session.theme(),
            start,
            start.plus(Duration.ofMinutes(30 + random.nextInt(120))),
            session.channel(),
            session.place(),
            session.meetingLink());
    as(() -> sessions.change(session.id(), session.version(), input));
  }

  private static SeriesChange shift(SessionDetails session, Random random) {
    LocalTime from = random.nextBoolean() ? LocalTime.of(8 + random.nextInt(4), 0) : null;
    LocalTime until = from == null ? null : from.plusMinutes(90);
    return new Shift(session.id(), dayOf(session).plusDays(random.nextInt(6) - 1), from, until);
  }

  private static SeriesChange reorder(List<SessionDetails> all, Random random) {
    List<SessionId> order = new ArrayList<>();
    all.stream()
        .filter(session -> session.state() == SessionState.PLANNED && session.recorded() == 0)
        .forEach(session -> order.add(session.id()));
    Collections.shuffle(order, random);
    return new Reorder(order);
  }

  private static SeriesChange elsewhere(SessionDetails session, Random random) {
    return random.nextBoolean()
        ? new GoOnline(session.id(), "https://video.voorbeeld.example/kamer")
        : new BackToRoom(session.id(), "Zaal");
  }

  private static PlanSeries curriculum(LocalDate start) {
    return new PlanSeries(
        "voorbeeldplan",
        "1",
        start,
        start.getDayOfWeek(),
        LocalTime.of(0, 0),
        LocalTime.of(2, 0),
        Channel.ROOM,
        "Zaal",
        null);
  }

  private void apply(SeriesChange change) {
    SeriesPreview preview = as(() -> series.preview(group, change));
    as(() -> series.apply(group, change, preview.fingerprint()));
  }

  private List<SessionDetails> planned() {
    return as(() -> sessions.of(group));
  }

  private List<AttendanceLine> lines(SessionDetails session) {
    return as(() -> recording.sheet(session.id())).lines();
  }

  private <T> T as(Callable<@Nullable T> work) {
    return Objects.requireNonNull(rooms.ask(here.trainer, () -> work.call()));
  }
}
