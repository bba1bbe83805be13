package nl.powervrouwen.outcomes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.export.ExportProgress;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.reporting.ReportRequest;
import nl.powervrouwen.reporting.internal.PeopleReader;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.tenancy.TenantExport;
import nl.powervrouwen.testing.Drill;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done in whatever order, only recording attendance changes the hours of anybody. */
@Tag("postgres")
class KeptHoursWalkTest {

  private static final int STEPS = 120;
  private static final int DAYS = 30;
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Pattern TABLE = Pattern.compile("tabellen/(.*)[.]csv");
  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final AttendanceOverview overview = rooms.get(AttendanceOverview.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final Groups groups = rooms.get(Groups.class);
  private final Progress progress = rooms.get(Progress.class);
  private final List<GroupId> two = new ArrayList<>();
  private final List<ParticipantId> participants = new ArrayList<>();
  private Random random = new Random();

  @AfterAll
  static void close() {
    rooms.close();
  }

  static LongStream seeds() {
    return Drill.seeds(20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void changesHoursByRecordingAloneAndSaysTheSameEverywhere(long seed) {
    random = new Random(seed);
    begin();
    Map<ParticipantId, Integer> before = minutes();
    int done = 0;
    for (int i = 0; i < STEPS; i++) {
      boolean records = random.nextInt(3) == 0;
      if (attempt(records ? this::record : this::change)) {
        done++;
      }
      Map<ParticipantId, Integer> after = minutes();
      if (!records) {
        assertThat(after).as("step %s", i).isEqualTo(before);
      }
      before = after;
    }
    assertThat(done).as("steps that were possible").isGreaterThan(STEPS / 4);
    assertThat(before.values().stream().mapToInt(x -> x).sum()).isPositive();
    assertThat(exported()).isEqualTo(before);
  }

  private void begin() {
    GroupDetails first = here.group("Groep Een", 3);
    GroupInput input =
        new GroupInput("Groep Twee", null, null, null, 3, Set.of(here.trainer.subject()));
    two.add(first.id());
    two.add(ask(() -> groups.form(first.programmeId(), input)).id());
    for (String name : List.of("Amina", "Bahar", "Carla")) {
      participants.add(here.participant(name, "Voorbeeld", null).id());
      here.enrol(first.id(), participants.getLast());
    }
  }

  /** What each has by every screen; they must agree. */
  private Map<ParticipantId, Integer> minutes() {
    Map<ParticipantId, Integer> minutes = new LinkedHashMap<>();
    Map<ParticipantId, Integer> inReport = reported();
    for (ParticipantId who : participants) {
      int counted = ask(() -> progress.hoursOf(who, null, null)).attended().minutes();
      int inFile =
          ask(() -> overview.of(who)).stream().mapToInt(one -> one.attended().minutes()).sum();
      int inGroups = two.stream().mapToInt(group -> inGroup(group, who)).sum();
      assertThat(List.of(inFile, inGroups, inReport.getOrDefault(who, 0))).containsOnly(counted);
      minutes.put(who, counted);
    }
    return minutes;
  }

  private int inGroup(GroupId group, ParticipantId who) {
    return ask(() -> overview.of(group)).rows().stream()
        .filter(row -> row.participant().equals(who))
        .flatMap(row -> row.cells().stream())
        .mapToInt(GroupAttendance.Cell::minutes)
        .sum();
  }

  /** What a report is told of each. */
  private Map<ParticipantId, Integer> reported() {
    Period period = new Period(TODAY.minusDays(DAYS), TODAY);
    ReportRequest request = new ReportRequest("any", "1", period, "txt", null);
    Set<Need> all = Set.copyOf(Need.known());
    return ask(() -> rooms.get(PeopleReader.class).facts(request, all).people().toList()).stream()
        .collect(
            Collectors.toMap(
                person -> new ParticipantId(UUID.fromString(person.key())),
                person ->
                    person.enrolments().stream()
                        .flatMap(enrolment -> enrolment.sessions().stream())
                        .mapToInt(fact -> fact.attended().minutes())
                        .sum()));
  }

  /** What somebody counts who has nothing but the tables of an export. */
  private Map<ParticipantId, Integer> exported() {
    Map<String, List<NamedCsvRecord>> tables = tables();
    Map<String, Integer> lengths = new HashMap<>();
    for (NamedCsvRecord row : tables.getOrDefault("group_session", List.of())) {
      Duration length =
          Duration.between(
              OffsetDateTime.parse(row.getField("starts_at")),
              OffsetDateTime.parse(row.getField("ends_at")));
      lengths.put(row.getField("id"), (int) length.toMinutes());
    }
    Map<ParticipantId, Integer> minutes = new LinkedHashMap<>();
    participants.forEach(who -> minutes.put(who, 0));
    for (NamedCsvRecord row : tables.getOrDefault("attendance", List.of())) {
      if (row.getField("presence").equals("PRESENT")) {
        String typed = row.getField("minutes");
        int one =
            typed.isEmpty()
                ? lengths.getOrDefault(row.getField("session_id"), -1)
                : Integer.parseInt(typed);
        minutes.merge(
            new ParticipantId(UUID.fromString(row.getField("participant_id"))), one, Integer::sum);
      }
    }
    return minutes;
  }

  private Map<String, List<NamedCsvRecord>> tables() {
    Map<String, List<NamedCsvRecord>> tables = new HashMap<>();
    var out = new ByteArrayOutputStream();
    ExportAbout about = new ExportAbout("Gemeente Test", "9999", null, "Bea Voorbeeld", NOW);
    rooms.ask(
        Rooms.user(here.tenant, "Bea Voorbeeld", Role.BEHEERDER),
        () ->
            rooms
                .get(TenantExport.class)
                .write(about, false, List.of(), ExportProgress.UNSEEN, out));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Matcher table = TABLE.matcher(entry.getName());
        if (table.matches()) {
          String csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          tables.put(table.group(1), CsvReader.builder().ofNamedCsvRecord(csv).stream().toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  private boolean attempt(Callable<?> step) {
    try {
      return !Boolean.FALSE.equals(ask(step));
    } catch (Refusal refused) {
      return false;
    }
  }

  private Object record() {
    SessionDetails session = anySession();
    List<AttendanceLine> lines = session == null ? List.of() : lines(session);
    if (session == null || lines.isEmpty()) {
      return false;
    }
    AttendanceLine line = any(lines);
    return switch (random.nextInt(4)) {
      case 0 -> recording.clear(session.id(), line.participant(), line.version());
      case 1 ->
          recording.record(
              session.id(),
              line.participant(),
              line.version(),
              new Attendance(Presence.PRESENT, 1 + random.nextInt(60), null));
      default -> recording.recordRestPresent(session.id());
    };
  }

  private List<AttendanceLine> lines(SessionDetails session) {
    return recording.sheet(session.id()).lines();
  }

  private Object change() {
    return random.nextBoolean() ? changeEnrolment() : changeSession();
  }

  private Object changeEnrolment() {
    GroupId group = any(two);
    if (random.nextInt(4) == 0) {
      return enrolments.enrol(group, any(participants), someDay());
    }
    List<EnrolmentRow> rows = groups.enrolments(group);
    if (rows.isEmpty()) {
      return false;
    }
    EnrolmentRow row = any(rows);
    return switch (random.nextInt(4)) {
      case 0 -> enrolments.undoEnd(row.id(), row.version());
      case 1 -> {
        GroupId other = two.get(1 - two.indexOf(group));
        yield enrolments.move(row.id(), row.version(), other, someDay());
      }
      default -> enrolments.end(row.id(), row.version(), someDay(), EndReason.OTHER);
    };
  }

  private Object changeSession() {
    SessionDetails session = anySession();
    if (session == null || random.nextInt(3) == 0) {
      return sessions.plan(any(two), input());
    }
    return switch (random.nextInt(6)) {
      case 0 -> sessions.close(session.id(), session.version());
      case 1 -> sessions.reopen(session.id(), session.version());
      case 2 ->
          sessions.cancel(session.id(), session.version(), CancelReason.BUILDING_CLOSED, null);
      case 3 -> sessions.restore(session.id(), session.version());
      default -> sessions.change(session.id(), session.version(), input());
    };
  }

  private static Instant moment(LocalDateTime onTheWall) {
    return DutchClock.momentOf(onTheWall).toInstant();
  }

  private SessionInput input() {
    LocalDateTime start = someDay().atTime(8 + random.nextInt(8), 0);
    int minutes = 30 * (1 + random.nextInt(5));
    return new SessionInput(
        "Onderwerp",
        null,
        moment(start),
        moment(start.plusMinutes(minutes)),
        Channel.ROOM,
        "Zaal",
        null);
  }

  private @Nullable SessionDetails anySession() {
    List<SessionDetails> all = sessions.between(TODAY.minusDays(DAYS), TODAY);
    return all.isEmpty() ? null : any(all);
  }

  /** Before today: what is counted of today depends on the clock. */
  private LocalDate someDay() {
    return TODAY.minusDays(1 + random.nextInt(DAYS - 2));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> T ask(Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(here.coordinator, work));
  }
}
