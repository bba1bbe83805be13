package nl.powervrouwen.programmes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
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
class StagesTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Groups groups = rooms.get(Groups.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final GroupQueries groupQueries = rooms.get(GroupQueries.class);
  private final GroupDetails neede = here.group("Groep Neede", 2);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void goesFromApplicationToTheEndOfTheCurriculum() {
    EnrolmentRow row = ask(() -> enrolments.register(neede.id(), amina, TODAY.minusDays(9)));
    assertThat(row.stage()).isEqualTo(Stage.REGISTERED);
    assertThat(row.since()).isNull();
    assertThat(row.appliedOn()).isEqualTo(TODAY.minusDays(9));

    EnrolmentRow waiting = ask(() -> enrolments.putOnWaitingList(row.id(), row.version()));
    EnrolmentRow in = ask(() -> enrolments.admit(row.id(), waiting.version(), TODAY.minusDays(2)));
    assertThat(in.since()).isEqualTo(TODAY.minusDays(2));
    rooms.as(here.trainer, () -> groupQueries.tookPart(neede.id(), amina, TODAY.minusDays(1)));
    EnrolmentRow done = ask(() -> enrolments.complete(row.id(), in.version(), TODAY));

    assertThat(done.stage()).isEqualTo(Stage.COMPLETED);
    assertThat(ask(() -> groups.history(row.id())))
        .extracting(StageChange::stage)
        .containsExactly(
            Stage.REGISTERED, Stage.WAITING, Stage.ENROLLED, Stage.ACTIVE, Stage.COMPLETED);
    assertThat(ask(() -> groups.history(row.id())))
        .extracting(StageChange::day)
        .containsExactly(TODAY.minusDays(9), TODAY, TODAY.minusDays(2), TODAY.minusDays(1), TODAY);
    assertThat(ask(() -> groups.history(row.id())).get(3).by()).isEqualTo("Tine Voorbeeld");
  }

  @Test
  void keepsWhoOnlyAppliedOutOfSightOfTheTrainerAndOutOfTheGroup() {
    EnrolmentRow row = ask(() -> enrolments.register(neede.id(), amina, null));
    ask(() -> enrolments.putOnWaitingList(row.id(), row.version()));

    assertThat(rooms.ask(here.trainer, () -> groups.enrolments(neede.id()))).isEmpty();
    assertThatThrownBy(
            () -> rooms.ask(here.trainer, () -> rooms.get(Participants.class).get(amina)))
        .isInstanceOf(NotFound.class);
    assertThat(rooms.ask(here.trainer, () -> groupQueries.memberships(List.of(neede.id()))))
        .isEmpty();
    GroupDetails group = ask(() -> groups.get(neede.id()));
    assertThat(group.enrolled()).isZero();
    assertThat(group.waiting()).isEqualTo(1);
    assertThat(ask(groups::all).getFirst().waiting()).isEqualTo(1);
  }

  @Test
  void takesEveryStepThatFitsTheStageAndRefusesTheOthers() {
    for (Stage stage : Stage.values()) {
      boolean before = stage == Stage.REGISTERED || stage == Stage.WAITING;
      String tooLate = stage.open() ? "enrolment.stage" : "enrolment.ended";
      String ended = stage.open() ? "" : "enrolment.ended";

      check(stage, stage == Stage.REGISTERED ? "" : tooLate, this::wait);
      check(stage, before ? "" : tooLate, r -> enrolments.admit(r.id(), r.version(), TODAY));
      check(
          stage,
          before ? "enrolment.not-begun" : ended,
          r -> enrolments.complete(r.id(), r.version(), TODAY));
      check(stage, ended, r -> enrolments.end(r.id(), r.version(), TODAY, EndReason.MOVED));
      GroupId other = beside(neede, "Groep Vrij", 5).id();
      check(stage, ended, r -> enrolments.move(r.id(), r.version(), other, null));
    }
  }

  private EnrolmentRow wait(EnrolmentRow row) {
    return enrolments.putOnWaitingList(row.id(), row.version());
  }

  @Test
  void completesNobodyWhoNeverBegan() {
    EnrolmentRow row = at(Stage.WAITING);

    assertThat(refusal(() -> enrolments.complete(row.id(), row.version(), TODAY)))
        .isEqualTo(Problem.of("reason", "enrolment.not-begun"));
    EnrolmentRow withdrawn =
        ask(() -> enrolments.end(row.id(), row.version(), TODAY, EndReason.WORK_OR_EDUCATION));
    assertThat(withdrawn.stage()).isEqualTo(Stage.STOPPED);
    assertThat(withdrawn.since()).isNull();
  }

  @Test
  void refusesAnApplicationFromTomorrowAndASecondOne() {
    assertThatThrownBy(() -> ask(() -> enrolments.register(neede.id(), amina, TODAY.plusDays(1))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("appliedOn date.future");
    ask(() -> enrolments.register(neede.id(), amina, null));

    assertThat(refusal(() -> enrolments.register(neede.id(), amina, null)).code())
        .isEqualTo("enrolment.already");
    assertThat(refusal(() -> enrolments.enrol(neede.id(), amina, null)).code())
        .isEqualTo("enrolment.already");
  }

  @Test
  void letsTrainerNeitherAdmitNorMove() {
    EnrolmentRow row = at(Stage.ENROLLED);

    assertThatThrownBy(
            () -> rooms.ask(here.trainer, () -> enrolments.admit(row.id(), row.version(), null)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                rooms.ask(
                    here.trainer, () -> enrolments.move(row.id(), row.version(), neede.id(), null)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                rooms.as(here.otherTrainer, () -> groupQueries.tookPart(neede.id(), amina, TODAY)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ordersTheWaitingListByTheDayOfApplication() {
    for (int days : new int[] {3, 7, 5}) {
      ParticipantId participant =
          here.participant("Vrouw", "Dag" + "abcdefgh".charAt(days), null).id();
      EnrolmentRow row =
          ask(() -> enrolments.register(neede.id(), participant, TODAY.minusDays(days)));
      ask(() -> enrolments.putOnWaitingList(row.id(), row.version()));
    }
    ask(() -> enrolments.register(neede.id(), amina, TODAY.minusDays(30)));

    assertThat(ask(() -> groups.waitingList(neede.id())))
        .extracting(EnrolmentRow::appliedOn)
        .containsExactly(TODAY.minusDays(7), TODAY.minusDays(5), TODAY.minusDays(3));
  }

  @Test
  void ordersWhoAppliedOnOneDayByTheOrderOfApplying() {
    GroupDetails eibergen = beside(neede, "Groep Eibergen", 3);
    List<EnrolmentRow> applied = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ParticipantId participant = here.participant("Vrouw" + i, "Voorbeeld", null).id();
      GroupId group = i % 4 == 1 ? eibergen.id() : neede.id();
      applied.add(ask(() -> enrolments.register(group, participant, TODAY.minusDays(2))));
    }
    List<EnrolmentRow> later = new ArrayList<>(applied);
    Collections.shuffle(later, new Random(5));
    for (EnrolmentRow row : later) {
      EnrolmentRow waits = ask(() -> wait(row));
      if (row.group().equals(eibergen.id())) {
        ask(() -> enrolments.move(waits.id(), waits.version(), neede.id(), null));
      }
    }

    assertThat(ask(() -> groups.waitingList(neede.id())))
        .extracting(EnrolmentRow::participant)
        .containsExactlyElementsOf(applied.stream().map(EnrolmentRow::participant).toList());
  }

  @Test
  void countsPlacesByTheDay() {
    EnrolmentRow leaves = here.enrol(neede.id(), amina);
    ask(() -> enrolments.end(leaves.id(), leaves.version(), TODAY.plusDays(20), EndReason.MOVED));
    enrolFrom("Bahar", 21);
    enrolFrom("Carla", -3);

    assertThat(refusal(() -> enrolFrom("Dalia", 20))).isEqualTo(full());
    assertThat(refusal(() -> enrolFrom("Esra", -30))).isEqualTo(full());
    assertThat(refusal(() -> enrolFrom("Fadma", 40))).isEqualTo(full());
    GroupDetails small = beside(neede, "Groep Klein", 1);
    EnrolmentRow only = here.enrol(small.id(), amina);
    ask(() -> enrolments.end(only.id(), only.version(), TODAY.plusDays(5), EndReason.MOVED));
    ParticipantId next = here.participant("Gerda", "Voorbeeld", null).id();
    assertThat(outcome(() -> enrolments.enrol(small.id(), next, TODAY.plusDays(5))))
        .isEqualTo("group.full");
    assertThat(outcome(() -> enrolments.enrol(small.id(), next, TODAY.plusDays(6)))).isEmpty();
  }

  private EnrolmentRow enrolFrom(String name, int day) {
    ParticipantId participant = here.participant(name, "Voorbeeld", null).id();
    return ask(() -> enrolments.enrol(neede.id(), participant, TODAY.plusDays(day)));
  }

  private static Problem full() {
    return Problem.of("group", "group.full", 2);
  }

  @Test
  void admitsOnlyWhoFitsWhenTwoAreAdmittedAtOnce() throws Exception {
    here.enrol(neede.id(), here.participant("Bahar", "Voorbeeld", null).id());
    List<Callable<String>> admits = new ArrayList<>();
    for (String name : List.of("Carla", "Dalia", "Esra", "Fadma")) {
      EnrolmentRow row =
          ask(
              () ->
                  enrolments.register(
                      neede.id(), here.participant(name, "Voorbeeld", null).id(), null));
      admits.add(() -> outcome(() -> enrolments.admit(row.id(), row.version(), null)));
    }
    List<String> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<String> done : threads.invokeAll(admits)) {
        outcomes.add(done.get());
      }
    }
    assertThat(outcomes).containsExactlyInAnyOrder("", "group.full", "group.full", "group.full");
    assertThat(ask(() -> groups.get(neede.id())).enrolled()).isEqualTo(2);
  }

  @Test
  void movesParticipantToAnotherGroupWithoutLosingHistory() {
    GroupDetails eibergen = beside(neede, "Groep Eibergen", 5);
    EnrolmentRow row = here.enrol(neede.id(), amina);
    rooms.as(here.trainer, () -> groupQueries.tookPart(neede.id(), amina, TODAY));

    EnrolmentRow there =
        ask(() -> enrolments.move(row.id(), row.version(), eibergen.id(), TODAY.plusDays(3)));

    assertThat(there.movedFrom()).isEqualTo(row.id());
    assertThat(there.since()).isEqualTo(TODAY.plusDays(3));
    assertThat(there.stage()).isEqualTo(Stage.ENROLLED);
    assertThat(there.appliedOn()).isEqualTo(row.appliedOn());
    EnrolmentRow old = ask(() -> groups.enrolments(neede.id())).getFirst();
    assertThat(old.until()).isEqualTo(TODAY.plusDays(2));
    assertThat(old.reason()).isEqualTo(EndReason.OTHER_GROUP);
    assertThat(ask(() -> groups.history(row.id())))
        .extracting(StageChange::stage)
        .containsExactly(Stage.ENROLLED, Stage.ACTIVE, Stage.STOPPED);
    assertThat(ask(() -> groups.enrolmentsOf(amina))).hasSize(2);
  }

  @Test
  void movesAnApplicationWithItsPlaceInTheLine() {
    GroupDetails eibergen = beside(neede, "Groep Eibergen", 1);
    here.enrol(eibergen.id(), here.participant("Bahar", "Voorbeeld", null).id());
    EnrolmentRow row = at(Stage.WAITING);

    EnrolmentRow there = ask(() -> enrolments.move(row.id(), row.version(), eibergen.id(), null));

    assertThat(there.stage()).isEqualTo(Stage.WAITING);
    assertThat(there.appliedOn()).isEqualTo(row.appliedOn());
    assertThat(ask(() -> groups.waitingList(neede.id()))).isEmpty();
    assertThat(ask(() -> groups.waitingList(eibergen.id()))).containsExactly(there);
  }

  @Test
  void movesWhoHasNotBegunAsIfTheyNeverSatThere() {
    GroupDetails eibergen = beside(neede, "Groep Eibergen", 5);
    EnrolmentRow row = ask(() -> enrolments.enrol(neede.id(), amina, TODAY));

    ask(() -> enrolments.move(row.id(), row.version(), eibergen.id(), TODAY));

    EnrolmentRow old = ask(() -> groups.enrolments(neede.id())).getFirst();
    assertThat(old.since()).isNull();
    assertThat(old.until()).isEqualTo(TODAY);
    assertThat(rooms.ask(here.trainer, () -> groupQueries.memberships(List.of(neede.id()))))
        .isEmpty();
  }

  @Test
  void refusesMovesThatMakeNoSense() {
    GroupDetails elsewhere = here.group("Groep Elders", 5);
    GroupDetails full = beside(neede, "Groep Vol", 1);
    here.enrol(full.id(), here.participant("Bahar", "Voorbeeld", null).id());
    EnrolmentRow row = here.enrol(neede.id(), amina);

    assertThat(refusal(() -> enrolments.move(row.id(), 1, neede.id(), null)).code())
        .isEqualTo("group.same");
    assertThat(refusal(() -> enrolments.move(row.id(), 1, elsewhere.id(), null)).code())
        .isEqualTo("group.other-programme");
    assertThat(refusal(() -> enrolments.move(row.id(), 1, full.id(), null)))
        .isEqualTo(Problem.of("group", "group.full", 1));
    assertThatThrownBy(() -> ask(() -> enrolments.move(row.id(), 9, full.id(), null)))
        .isInstanceOf(StaleVersion.class);
    rooms.as(here.trainer, () -> groupQueries.tookPart(neede.id(), amina, TODAY));
    GroupDetails free = beside(neede, "Groep Vrij", 5);
    assertThatThrownBy(
            () -> ask(() -> enrolments.move(row.id(), 1, free.id(), TODAY.minusMonths(1))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("since end.before-start");
    assertThat(ask(() -> groups.history(row.id()))).hasSize(2);
  }

  @Test
  void notesParticipantsFirstSessionOnceAndKeepsTheVersion() {
    EnrolmentRow row = here.enrol(neede.id(), amina);

    rooms.as(here.trainer, () -> groupQueries.tookPart(neede.id(), amina, TODAY));
    rooms.as(here.trainer, () -> groupQueries.tookPart(neede.id(), amina, TODAY));

    EnrolmentRow active = ask(() -> groups.enrolments(neede.id())).getFirst();
    assertThat(active.stage()).isEqualTo(Stage.ACTIVE);
    assertThat(active.version()).isEqualTo(row.version());
    assertThat(ask(() -> groups.history(row.id()))).hasSize(2);
  }

  @Test
  void followsACurriculumAndGoesOnEnrollingWhileThatIsNotLoaded() {
    ModuleRegistry registry = rooms.get(ModuleRegistry.class);
    InventedCurriculum curriculum = new InventedCurriculum("verzonnen", "1");
    Problem absent = Problem.of("group", "curriculum.absent", "Verzonnen training", "1");
    assertThat(refusal(() -> follow(curriculum))).isEqualTo(absent);
    registry.add(curriculum);
    EnrolmentRow row = here.enrol(neede.id(), amina);
    ask(() -> follow(curriculum));
    GroupCurriculum expected = new GroupCurriculum("verzonnen", "1", curriculum.title(), true);
    assertThat(ask(() -> groupQueries.curriculum(neede.id()))).contains(expected);
    assertThat(ask(() -> groups.get(neede.id())).curriculum()).isEqualTo(expected);

    registry.remove(curriculum);

    assertThat(ask(groups::all).getFirst().curriculum())
        .isEqualTo(new GroupCurriculum("verzonnen", "1", curriculum.title(), false));
    assertThat(ask(() -> groups.enrolments(neede.id()))).hasSize(1);
    ParticipantId other = here.participant("Bahar", "Voorbeeld", null).id();
    assertThat(refusal(() -> follow(curriculum))).isEqualTo(absent);
    assertThat(ask(() -> enrolments.enrol(neede.id(), other, null)).stage())
        .isEqualTo(Stage.ENROLLED);
    GroupId free = beside(neede, "Groep Vrij", 5).id();
    EnrolmentRow moved = ask(() -> enrolments.move(row.id(), row.version(), free, TODAY));
    assertThat(
            ask(() -> enrolments.end(moved.id(), moved.version(), TODAY, EndReason.OTHER)).stage())
        .isEqualTo(Stage.STOPPED);
    GroupDetails now = ask(() -> groups.get(neede.id()));
    GroupInput renamed =
        new GroupInput("Groep Borculo", null, null, "Arabisch", 5, Set.of(here.trainer.subject()));
    assertThat(ask(() -> groups.change(neede.id(), now.version(), renamed)).interpreter())
        .isEqualTo("Arabisch");
  }

  private boolean follow(InventedCurriculum curriculum) {
    groupQueries.followCurriculum(
        neede.id(), curriculum.id(), curriculum.version(), curriculum.title());
    return true;
  }

  /** A new participant's enrolment at a stage. */
  private EnrolmentRow at(Stage stage) {
    return at(stage, neede.id());
  }

  private EnrolmentRow at(Stage stage, GroupId group) {
    ParticipantId participant = here.participant("Vrouw", "Nieuw", null).id();
    EnrolmentRow row = ask(() -> enrolments.register(group, participant, TODAY.minusDays(4)));
    if (stage == Stage.REGISTERED) {
      return row;
    }
    if (stage == Stage.WAITING) {
      return ask(() -> enrolments.putOnWaitingList(row.id(), row.version()));
    }
    EnrolmentRow in = ask(() -> enrolments.admit(row.id(), row.version(), TODAY.minusDays(3)));
    if (stage == Stage.ACTIVE) {
      rooms.as(here.coordinator, () -> groupQueries.tookPart(group, participant, TODAY));
    }
    return switch (stage) {
      case COMPLETED -> ask(() -> enrolments.complete(in.id(), in.version(), TODAY.minusDays(1)));
      case STOPPED ->
          ask(() -> enrolments.end(in.id(), in.version(), TODAY.minusDays(1), EndReason.MOVED));
      default -> in;
    };
  }

  private GroupDetails beside(GroupDetails group, String name, int capacity) {
    GroupInput input = new GroupInput(name, null, null, null, capacity, Set.of());
    return ask(() -> groups.form(group.programmeId(), input));
  }

  private <T> T ask(Callable<T> work) {
    return rooms.ask(here.coordinator, work);
  }

  /** Takes a step with a new participant at a stage, in a group of their own. */
  private void check(Stage stage, String code, UnaryOperator<EnrolmentRow> step) {
    EnrolmentRow row = at(stage, beside(neede, "Groep " + stage, 1).id());
    assertThat(outcome(() -> step.apply(row))).as("%s", stage).isEqualTo(code);
  }

  /** The code of the refusal; empty when it is done. */
  private String outcome(Callable<?> step) {
    try {
      ask(step);
      return "";
    } catch (Conflict conflict) {
      return conflict.problem().code();
    }
  }

  private Problem refusal(Callable<?> step) {
    try {
      ask(step);
    } catch (Conflict conflict) {
      return conflict.problem();
    }
    throw new AssertionError("It was done");
  }
}
