package nl.powervrouwen.programmes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.testing.Drill;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done in whatever order, no step is lost and nobody sits on somebody else's chair. */
@Tag("postgres")
class EnrolmentWalkTest {

  private static final int STEPS = 150;
  private static final int CAPACITY = 2;
  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Groups groups = rooms.get(Groups.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final GroupQueries groupQueries = rooms.get(GroupQueries.class);
  private final List<GroupId> places = new ArrayList<>();
  private final List<ParticipantId> participants = new ArrayList<>();
  private final Map<EnrolmentId, List<Stage>> taken = new HashMap<>();

  @AfterAll
  static void close() {
    rooms.close();
  }

  static LongStream seeds() {
    return Drill.seeds(20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void losesNoStepAndNeverFillsAGroupBeyondItsPlaces(long seed) {
    Random random = new Random(seed);
    GroupDetails first = here.group("Groep Een", CAPACITY);
    GroupInput input =
        new GroupInput("Groep Twee", null, null, null, CAPACITY, Set.of(here.trainer.subject()));
    places.add(first.id());
    places.add(rooms.ask(here.coordinator, () -> groups.form(first.programmeId(), input)).id());
    for (String name : List.of("Amina", "Bahar", "Carla", "Dalia", "Esra")) {
      participants.add(here.participant(name, "Voorbeeld", null).id());
    }
    int done = 0;
    for (int i = 0; i < STEPS; i++) {
      if (rooms.ask(here.coordinator, () -> step(random))) {
        done++;
      }
    }
    assertThat(done).as("steps that were possible").isGreaterThan(STEPS / 6);
    rooms.as(here.coordinator, this::check);
  }

  private boolean step(Random random) {
    GroupId group = places.get(random.nextInt(places.size()));
    GroupId other = places.get(1 - places.indexOf(group));
    ParticipantId participant = participants.get(random.nextInt(participants.size()));
    List<EnrolmentRow> open =
        groups.enrolments(group).stream().filter(row -> row.stage().open()).toList();
    EnrolmentRow row = open.isEmpty() ? null : open.get(random.nextInt(open.size()));
    int verb = random.nextInt(9);
    int ago = random.nextInt(3);
    try {
      if (verb == 0) {
        return note(enrolments.register(group, participant, TODAY.minusDays(ago)));
      }
      if (verb == 1) {
        return note(enrolments.enrol(group, participant, TODAY.minusDays(ago)));
      }
      if (row == null) {
        return false;
      }
      return onward(verb, row, other, ago);
    } catch (Conflict | InvalidInput refused) {
      return false;
    }
  }

  private boolean onward(int verb, EnrolmentRow row, GroupId other, int ago) {
    return switch (verb) {
      case 2 -> note(enrolments.putOnWaitingList(row.id(), row.version()));
      case 3 -> note(enrolments.admit(row.id(), row.version(), TODAY.minusDays(ago)));
      case 4 -> {
        groupQueries.tookPart(row.group(), row.participant(), TODAY);
        LocalDate since = row.since();
        if (row.stage() == Stage.ENROLLED && since != null && !since.isAfter(TODAY)) {
          note(row.id(), Stage.ACTIVE);
        }
        yield true;
      }
      case 5 ->
          note(enrolments.end(row.id(), row.version(), TODAY.minusDays(ago), EndReason.OTHER));
      case 6 -> note(enrolments.complete(row.id(), row.version(), TODAY.minusDays(ago)));
      default -> {
        EnrolmentRow there =
            enrolments.move(row.id(), row.version(), other, TODAY.plusDays(1).minusDays(ago));
        note(row.id(), Stage.STOPPED);
        yield note(there);
      }
    };
  }

  private boolean note(EnrolmentRow row) {
    note(row.id(), row.stage());
    return true;
  }

  private void note(EnrolmentId enrolment, Stage stage) {
    taken.computeIfAbsent(enrolment, id -> new ArrayList<>()).add(stage);
  }

  private void check() {
    taken.forEach(
        (id, steps) ->
            assertThat(groups.history(id))
                .extracting(StageChange::stage)
                .containsExactlyElementsOf(steps));
    for (GroupId group : places) {
      List<EnrolmentRow> rows = groups.enrolments(group);
      assertThat(rows).allMatch(row -> taken.containsKey(row.id()));
      assertThat(rows.stream().filter(row -> row.stage().open()).map(EnrolmentRow::participant))
          .doesNotHaveDuplicates();
      for (int day = -4; day <= 4; day++) {
        int offset = day;
        assertThat(
                groupQueries.memberships(List.of(group)).stream()
                    .filter(member -> member.covers(TODAY.plusDays(offset))))
            .as("women on day %s", day)
            .hasSizeLessThanOrEqualTo(CAPACITY);
      }
    }
  }
}
