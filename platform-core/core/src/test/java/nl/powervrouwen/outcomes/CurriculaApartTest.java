package nl.powervrouwen.outcomes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.EarlierPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Drill;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attended hours, requirements and certificates come only from sessions of the curriculum, over any
 * sequence of moves. What is counted is compared with a ledger that this test keeps by itself.
 */
@Tag("postgres")
class CurriculaApartTest {

  private static final int STEPS = 70;
  private static final int PARTS = 4;
  private static final LocalDate BEGIN = TODAY.minusDays(160);
  private static final String TALK = "gesprek";
  private static final List<EarlierPart> SWAPPED =
      List.of(new EarlierPart("1", 1, 2), new EarlierPart("1", 2, 1));
  private static final Rooms rooms = Rooms.open();

  /** What was planned, and of whom how many minutes are recorded there. */
  private record Meeting(
      GroupId group,
      LocalDate day,
      @Nullable String curriculum,
      @Nullable String version,
      int part,
      Map<ParticipantId, Integer> minutes) {}

  /** Which curriculum a group follows. */
  private record Followed(String id, String version) {}

  private final Municipality here = new Municipality(rooms);
  private final Series series = rooms.get(Series.class);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final Groups groups = rooms.get(Groups.class);
  private final Progress progress = rooms.get(Progress.class);
  private final Duplicates duplicates = rooms.get(Duplicates.class);

  private final List<GroupId> three = new ArrayList<>();
  private final List<ParticipantId> participants = new ArrayList<>();
  private final Map<SessionId, Meeting> meetings = new HashMap<>();
  private final Map<GroupId, Followed> followed = new HashMap<>();
  private final Map<EnrolmentId, Set<String>> talks = new HashMap<>();
  private Random random = new Random();
  private LocalDate now = BEGIN;

  /** Whether everybody comes every time from begin to end. */
  private boolean faithful;

  @BeforeAll
  static void load() {
    rooms.add(curriculum("een", "1", List.of()));
    rooms.add(curriculum("een", "2", SWAPPED));
    rooms.add(curriculum("twee", "1", List.of()));
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  /** Four parts, all of which must be attended, and a talk; it says by what it judges. */
  private static CurriculumPlan curriculum(String id, String version, List<EarlierPart> earlier) {
    Words words = new Words("Leerplan " + id, "Curriculum " + id);
    return new CurriculumPlan(
        id,
        version,
        words,
        words,
        Validity.from(LocalDate.of(2020, 1, 1)),
        IntStream.rangeClosed(1, PARTS).mapToObj(CurriculaApartTest::part).toList(),
        List.of(new Milestone(TALK, new Words("Gesprek", "Talk"), null)),
        earlier,
        CurriculaApartTest::judged);
  }

  private static CurriculumPart part(int number) {
    Words words = new Words("Deel " + number, "Part " + number);
    return new CurriculumPart(
        number,
        PartKind.SESSION,
        words,
        words,
        words,
        Duration.ofHours(2),
        Set.of(),
        null,
        List.of());
  }

  private static Assessment judged(AssessmentFacts facts) {
    Set<Integer> parts =
        IntStream.rangeClosed(1, PARTS)
            .filter(facts::attendedPart)
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    boolean talked = facts.milestones().containsKey(TALK);
    String standing = standing(facts.attended().minutes(), parts, talked);
    return new Assessment(
        List.of(
            new Requirement(
                new Words("Alles", "All"),
                parts.size() == PARTS && talked,
                new Words(standing, standing),
                null)));
  }

  private static String standing(int minutes, Set<Integer> parts, boolean talked) {
    return minutes + " minuten, delen " + parts + ", gesprek " + talked;
  }

  static LongStream seeds() {
    return Drill.seeds(25).flatMap(seed -> LongStream.of(seed, seed + 1, seed + 2));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsOnlySessionsOfTheCurriculumOverAnySequenceOfMoves(long seed) {
    random = new Random(seed);
    begin();
    int done = 0;
    for (int i = 0; i < STEPS && now.isBefore(TODAY.minusDays(3)); i++) {
      now = now.plusDays(random.nextInt(3));
      if (attempt(this::step)) {
        done++;
      }
      mustAgree("step " + i + " on " + now);
    }
    assertThat(done).as("steps that were possible").isGreaterThan(STEPS / 4);
    assertThat(meetings.values().stream().mapToInt(one -> one.minutes().size()).sum())
        .as("presences")
        .isPositive();
  }

  @Test
  void givesNobodyPartsThatTheyAttendedElsewhere() {
    faithful = true;
    begin();
    EnrolmentRow row = enrolled(participants.getFirst(), three.getFirst());
    IntStream.rangeClosed(1, PARTS).forEach(i -> attendNext(three.getFirst()));
    assertThat(standingOf(row)).startsWith("480 minuten, delen [1, 2, 3, 4]");

    EnrolmentRow moved =
        ask(() -> enrolments.move(row.id(), row(row).version(), three.get(2), TODAY));

    assertThat(standingOf(moved)).startsWith("0 minuten, delen []");
    assertThat(ask(() -> progress.hoursOf(row.participant(), null, null)).attended())
        .as("what is counted for the law stays")
        .isEqualTo(Hours.of(8));
    assertThat(ask(() -> progress.of(moved.id())).complete()).isFalse();
  }

  @Test
  void certificateKeepsByWhichCurriculumItWasJudged() {
    faithful = true;
    begin();
    EnrolmentRow row = enrolled(participants.getFirst(), three.getFirst());
    IntStream.rangeClosed(1, PARTS).forEach(i -> attendNext(three.getFirst()));
    ask(() -> progress.recordMilestone(row.id(), TALK, 0, now));
    ask(() -> progress.complete(row.id(), row(row).version(), TODAY));

    CertificateRow certificate =
        ask(
            () ->
                rooms
                    .get(Certificates.class)
                    .issue(row.id(), new CertificateInput(TODAY, "Borculo", "M. V.", "Wethouder")));

    assertThat(Objects.requireNonNull(certificate.judgedBy()).curriculum().toString())
        .contains("een", "1");
    assertThat(certificate.attended()).isEqualTo(Hours.of(8));
    assertThat(certificate.themes()).containsExactly("Deel 1", "Deel 2", "Deel 3", "Deel 4");
  }

  /** Three groups, of which two follow one curriculum and the third another. */
  private void begin() {
    GroupDetails first = here.group("Groep Een", 20);
    three.add(first.id());
    for (String name : List.of("Groep Twee", "Groep Drie")) {
      GroupInput input = new GroupInput(name, null, null, null, 20, Set.of(here.trainer.subject()));
      three.add(ask(() -> groups.form(first.programmeId(), input)).id());
    }
    plan(three.get(0), new Followed("een", "1"));
    plan(three.get(1), new Followed("een", "2"));
    plan(three.get(2), new Followed("twee", "1"));
    for (String name : List.of("Amina", "Bahar", "Carla", "Dina", "Amina")) {
      participants.add(here.participant(name, "Voorbeeld", null).id());
    }
  }

  private Object step() {
    return switch (random.nextInt(16)) {
      case 0, 1 -> enrolled(any(participants), any(three));
      case 2, 3, 4 -> move();
      case 5 -> end();
      case 6 -> beginAnother(any(three));
      case 7 -> changeVersion(any(three));
      case 8 -> byHand(any(three));
      case 9 -> talk();
      case 10 -> merge();
      default -> attendNext(any(three));
    };
  }

  private EnrolmentRow enrolled(ParticipantId who, GroupId group) {
    return ask(() -> enrolments.enrol(group, who, now));
  }

  private Object move() {
    EnrolmentRow row = anyOpen();
    return row != null
        && ask(() -> enrolments.move(row.id(), row.version(), any(three), now)) != null;
  }

  private Object end() {
    EnrolmentRow row = anyOpen();
    return row != null
        && ask(() -> enrolments.end(row.id(), row.version(), now, EndReason.OTHER)) != null;
  }

  private Object talk() {
    EnrolmentRow row = anyOpen();
    if (row == null) {
      return false;
    }
    String curriculum = Objects.requireNonNull(followed.get(row.group())).id();
    ask(() -> progress.recordMilestone(row.id(), TALK, 0, now));
    talks.computeIfAbsent(row.id(), key -> new HashSet<>()).add(curriculum);
    return true;
  }

  /** What is left of a series is cancelled, and another curriculum begins. */
  private Object beginAnother(GroupId group) {
    for (SessionDetails left : planned(group)) {
      ask(() -> sessions.cancel(left.id(), left.version(), CancelReason.WEATHER, null));
      meetings.remove(left.id());
    }
    List<Followed> all =
        List.of(new Followed("een", "1"), new Followed("een", "2"), new Followed("twee", "1"));
    plan(group, any(all));
    return true;
  }

  private void plan(GroupId group, Followed curriculum) {
    LocalTime from = LocalTime.of(8 + 3 * three.indexOf(group), 0);
    SeriesChange change =
        new SeriesChange.PlanSeries(
            curriculum.id(),
            curriculum.version(),
            now,
            now.getDayOfWeek(),
            from,
            from.plusHours(2),
            Channel.ROOM,
            "Zaal",
            null);
    apply(group, change).stream()
        .filter(one -> one.state() == SessionState.PLANNED && !meetings.containsKey(one.id()))
        .forEach(one -> meetings.put(one.id(), meeting(one, curriculum, partOf(one))));
    followed.put(group, curriculum);
  }

  private Object changeVersion(GroupId group) {
    Followed before = Objects.requireNonNull(followed.get(group));
    if (!before.equals(new Followed("een", "1"))) {
      return false;
    }
    List<SessionDetails> left = planned(group);
    apply(group, new SeriesChange.ChangeVersion("2"));
    Followed after = new Followed("een", "2");
    for (SessionDetails one : left) {
      Meeting known = Objects.requireNonNull(meetings.get(one.id()));
      if (known.part() > 0) {
        meetings.put(one.id(), meeting(one, after, swapped(known.part())));
      }
    }
    followed.put(group, after);
    return true;
  }

  private static int swapped(int part) {
    return part == 1 ? 2 : part == 2 ? 1 : part;
  }

  private Object byHand(GroupId group) {
    var start = DutchClock.momentOf(now.atTime(19 + three.indexOf(group), 0)).toInstant();
    SessionInput input =
        new SessionInput("Extra", null, start, start.plusSeconds(3000), Channel.ROOM, "Zaal", null);
    SessionDetails planned = ask(() -> sessions.plan(group, input));
    meetings.put(planned.id(), meeting(planned, Objects.requireNonNull(followed.get(group)), 0));
    return true;
  }

  private static Meeting meeting(SessionDetails one, Followed by, int part) {
    return new Meeting(one.group(), one.day(), by.id(), by.version(), part, new HashMap<>());
  }

  private static int partOf(SessionDetails one) {
    return one.part() == null ? 0 : one.part();
  }

  /** The first session that is left is held: of everybody it is recorded, and it is closed. */
  private Object attendNext(GroupId group) {
    List<SessionDetails> left = planned(group);
    if (left.isEmpty() || left.getFirst().day().isAfter(TODAY.minusDays(2))) {
      return false;
    }
    SessionDetails next = left.getFirst();
    now = next.day().isAfter(now) ? next.day() : now;
    Meeting meeting = Objects.requireNonNull(meetings.get(next.id()));
    for (AttendanceLine line : ask(() -> recording.sheet(next.id())).lines()) {
      attend(next, line, meeting);
    }
    SessionDetails after = ask(() -> sessions.get(next.id()));
    ask(() -> sessions.close(after.id(), after.version()));
    return true;
  }

  private void attend(SessionDetails session, AttendanceLine line, Meeting meeting) {
    int chance = faithful ? 4 : random.nextInt(5);
    int all = (int) Duration.between(session.start(), session.end()).toMinutes();
    int minutes = chance == 0 ? 1 + random.nextInt(40) : all;
    Attendance what =
        chance == 1
            ? new Attendance(Presence.ABSENT_WITHOUT_NOTICE, null, null)
            : new Attendance(Presence.PRESENT, chance == 0 ? minutes : null, null);
    ask(() -> recording.record(session.id(), line.participant(), line.version(), what));
    if (chance != 1) {
      meeting.minutes().put(line.participant(), minutes);
    }
  }

  /** One of two registrations of one participant goes on as the other. */
  private Object merge() {
    ParticipantId kept = participants.getFirst();
    ParticipantId other = participants.getLast();
    if (participants.size() < 5) {
      return false;
    }
    MergePreview seen = ask(() -> duplicates.preview(kept, other));
    Map<String, ParticipantId> choices = new HashMap<>();
    ask(() -> duplicates.merge(kept, other, choices, seen.fingerprint()));
    participants.removeLast();
    for (Meeting meeting : meetings.values()) {
      Integer minutes = meeting.minutes().remove(other);
      if (minutes != null) {
        meeting.minutes().put(kept, minutes);
      }
    }
    return true;
  }

  private List<SessionDetails> planned(GroupId group) {
    return ask(() -> sessions.of(group)).stream()
        .filter(one -> one.state() == SessionState.PLANNED)
        .toList();
  }

  private List<SessionDetails> apply(GroupId group, SeriesChange change) {
    String seen = ask(() -> series.preview(group, change)).fingerprint();
    return ask(() -> series.apply(group, change, seen));
  }

  private @Nullable EnrolmentRow anyOpen() {
    List<EnrolmentRow> open =
        participants.stream()
            .flatMap(who -> ask(() -> groups.enrolmentsOf(who)).stream())
            .filter(row -> row.stage().open())
            .toList();
    return open.isEmpty() ? null : any(open);
  }

  private EnrolmentRow row(EnrolmentRow row) {
    return ask(() -> groups.enrolment(row.id()));
  }

  private String standingOf(EnrolmentRow row) {
    Assessment assessment = ask(() -> progress.of(row.id())).assessment();
    return Objects.requireNonNull(assessment).requirements().getFirst().standing().dutch();
  }

  private void mustAgree(String when) {
    for (ParticipantId who : participants) {
      List<EnrolmentRow> all = ask(() -> groups.enrolmentsOf(who));
      for (EnrolmentRow row : all) {
        EnrolmentProgress told = ask(() -> progress.of(row.id()));
        assertThat(Objects.requireNonNull(told.assessment()).requirements().getFirst().standing())
            .as("%s, %s", when, row)
            .extracting(Words::dutch)
            .isEqualTo(expected(row, all));
        assertThat(told.attended().minutes()).isEqualTo(minutes(row, all));
      }
      assertThat(ask(() -> progress.hoursOf(who, null, null)).attended().minutes())
          .as("%s: what is counted for the law", when)
          .isEqualTo(
              meetings.values().stream().mapToInt(one -> one.minutes().getOrDefault(who, 0)).sum());
    }
  }

  private String expected(EnrolmentRow row, List<EnrolmentRow> all) {
    Followed asked = Objects.requireNonNull(followed.get(row.group()));
    Set<Integer> parts = new TreeSet<>();
    for (Meeting one : on(row, all)) {
      int part = counted(one, asked);
      if (part > 0) {
        parts.add(part);
      }
    }
    boolean talked =
        way(row, all).stream()
            .anyMatch(leg -> talks.getOrDefault(leg.id(), Set.of()).contains(asked.id()));
    return standing(minutes(row, all), parts, talked);
  }

  private int minutes(EnrolmentRow row, List<EnrolmentRow> all) {
    return on(row, all).stream()
        .mapToInt(one -> one.minutes().getOrDefault(row.participant(), 0))
        .sum();
  }

  /** As which part a session counts; 0 for none. */
  private static int counted(Meeting one, Followed asked) {
    if (Objects.equals(one.version(), asked.version())) {
      return one.part();
    }
    boolean swaps = asked.version().equals("2") && (one.part() == 1 || one.part() == 2);
    return swaps ? swapped(one.part()) : 0;
  }

  /** The sessions of the curriculum at which somebody was on the way to this enrolment. */
  private List<Meeting> on(EnrolmentRow row, List<EnrolmentRow> all) {
    String asked = Objects.requireNonNull(followed.get(row.group())).id();
    List<EnrolmentRow> way = way(row, all);
    return meetings.values().stream()
        .filter(one -> asked.equals(one.curriculum()))
        .filter(one -> one.minutes().containsKey(row.participant()))
        .filter(one -> way.stream().anyMatch(leg -> covers(leg, one)))
        .toList();
  }

  private static boolean covers(EnrolmentRow leg, Meeting one) {
    return leg.group().equals(one.group())
        && leg.since() != null
        && !one.day().isBefore(leg.since())
        && (leg.until() == null || !one.day().isAfter(leg.until()));
  }

  /** From where somebody moved here, or where they stopped before they came back. */
  private static List<EnrolmentRow> way(EnrolmentRow row, List<EnrolmentRow> all) {
    List<EnrolmentRow> way = new ArrayList<>();
    EnrolmentRow leg = row;
    while (leg != null && !way.contains(leg)) {
      way.add(leg);
      leg = before(leg, all);
    }
    return way;
  }

  private static @Nullable EnrolmentRow before(EnrolmentRow leg, List<EnrolmentRow> all) {
    EnrolmentId from = leg.movedFrom();
    if (from != null) {
      return find(from, all);
    }
    LocalDate first = leg.since() == null ? leg.appliedOn() : leg.since();
    EnrolmentRow last = null;
    for (EnrolmentRow one : all) {
      boolean stopped =
          one.stage() == Stage.STOPPED
              && one.since() != null
              && one.until() != null
              && one.until().isBefore(first)
              && wasIn(leg.group(), one, all);
      if (stopped
          && (last == null
              || Objects.requireNonNull(one.until())
                  .isAfter(Objects.requireNonNull(last.until())))) {
        last = one;
      }
    }
    return last;
  }

  private static boolean wasIn(GroupId group, EnrolmentRow row, List<EnrolmentRow> all) {
    EnrolmentId from = row.movedFrom();
    EnrolmentRow before = from == null ? null : find(from, all);
    return row.group().equals(group) || (before != null && wasIn(group, before, all));
  }

  private static @Nullable EnrolmentRow find(EnrolmentId id, List<EnrolmentRow> all) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  private boolean attempt(Callable<?> step) {
    try {
      return !Boolean.FALSE.equals(step.call());
    } catch (Refusal refused) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> T ask(Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(here.coordinator, work));
  }
}
