package nl.powervrouwen.programmes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantDetails;
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
class GroupsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Groups groups = rooms.get(Groups.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final Participants participants = rooms.get(Participants.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void formsGroupWithTrainers() {
    GroupDetails made = here.group("Groep Neede", 15);

    assertThat(made.trainers())
        .extracting(StaffMember::displayName)
        .containsExactly("Tine Voorbeeld");
    assertThat(made.version()).isEqualTo(1);
    assertThat(rooms.ask(here.trainer, () -> groups.get(made.id()))).isEqualTo(made);
    assertThat(rooms.ask(here.coach, groups::all))
        .extracting(GroupRow::name, GroupRow::capacity, GroupRow::enrolled)
        .containsExactly(tuple("Groep Neede", 15, 0));
  }

  @Test
  void tellsOtherRoomsOfOneGroupInWhichTheCallerMayAct() {
    GroupDetails group = here.group("Groep Neede", 15);
    LedGroups ledGroups = rooms.get(LedGroups.class);
    SeenGroup expected = new SeenGroup(group.id(), "Groep Neede", true, null);

    assertThat(rooms.ask(here.coordinator, () -> ledGroups.find(group.id())).map(LedGroup::seen))
        .contains(expected);
    assertThat(rooms.ask(here.trainer, () -> ledGroups.find(group.id())).map(LedGroup::seen))
        .contains(expected);
    assertThat(rooms.ask(here.otherTrainer, () -> ledGroups.find(group.id()))).isEmpty();
    assertThat(rooms.ask(here.coordinator, () -> ledGroups.find(GroupId.random()))).isEmpty();
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> ledGroups.find(group.id())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void showsTrainerTheirOwnGroupsOnly() {
    GroupDetails group = here.group("Groep Neede", 15);

    assertThat(rooms.ask(here.otherTrainer, groups::all)).isEmpty();
    assertThat(rooms.ask(here.otherTrainer, () -> groups.of(group.programmeId()))).isEmpty();
    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> groups.get(group.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> groups.enrolments(group.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void listsEverythingThatIsWrongWithGroup() {
    ProgrammeDetails programme = here.programme("Programma");
    GroupInput input =
        new GroupInput(" ", null, "http://onveilig.example", null, 0, Set.of("nobody"));

    assertThatThrownBy(() -> rooms.ask(here.coordinator, () -> groups.form(programme.id(), input)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of("name", "needed"),
                        Problem.of("meetingLink", "link.https"),
                        Problem.of("capacity", "number.range", 1, 200),
                        Problem.of("trainers", "staff.unknown")));
  }

  @Test
  void refusesTrainerToFormGroup() {
    ProgrammeDetails programme = here.programme("Programma");
    GroupInput input = new GroupInput("Groep", null, null, null, 5, Set.of());

    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> groups.form(programme.id(), input)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void showsParticipantToTrainerWhileInTheirGroup() {
    GroupDetails group = here.group("Groep Neede", 15);
    ParticipantDetails amina = here.participant("Amina", "Voorbeeld", null);
    assertThat(canSee(here.trainer, amina.id())).isFalse();

    EnrolmentRow row = here.enrol(group.id(), amina.id());
    assertThat(canSee(here.trainer, amina.id())).isTrue();
    assertThat(canSee(here.otherTrainer, amina.id())).isFalse();

    rooms.ask(
        here.coordinator, () -> enrolments.end(row.id(), row.version(), TODAY, EndReason.MOVED));
    assertThat(canSee(here.trainer, amina.id())).isTrue();

    EnrolmentRow again =
        rooms.ask(
            here.coordinator, () -> enrolments.enrol(group.id(), amina.id(), TODAY.plusDays(1)));
    assertThat(again.until()).isNull();
    assertThat(rooms.ask(here.coordinator, () -> groups.enrolments(group.id()))).hasSize(2);
  }

  @Test
  void hidesParticipantFromTrainerAfterTheirLastDay() {
    GroupDetails group = here.group("Groep Neede", 15);
    ParticipantDetails amina = here.participant("Amina", "Voorbeeld", null);
    EnrolmentRow row = here.enrol(group.id(), amina.id());
    assertThat(canSee(here.trainer, amina.id())).isTrue();
    assertThat(rooms.ask(here.trainer, () -> groups.enrolments(group.id()))).hasSize(1);

    rooms.ask(
        here.coordinator,
        () -> enrolments.end(row.id(), row.version(), TODAY.minusDays(1), EndReason.COMPLETED));

    assertThat(canSee(here.trainer, amina.id())).isFalse();
    assertThat(rooms.ask(here.trainer, () -> groups.enrolments(group.id()))).isEmpty();
  }

  @Test
  void showsParticipantToNewTrainerAndHidesThemFromTheOld() {
    GroupDetails group = here.group("Groep Neede", 15);
    ParticipantDetails amina = here.participant("Amina", "Voorbeeld", null);
    here.enrol(group.id(), amina.id());

    rooms.ask(
        here.coordinator,
        () ->
            groups.change(
                group.id(),
                group.version(),
                new GroupInput(
                    "Groep Neede", null, null, null, 15, Set.of(here.otherTrainer.subject()))));

    assertThat(canSee(here.trainer, amina.id())).isFalse();
    assertThat(canSee(here.otherTrainer, amina.id())).isTrue();
  }

  @Test
  void enrolsOnceAtATime() {
    GroupDetails group = here.group("Groep Neede", 15);
    ParticipantDetails amina = here.participant("Amina", "Voorbeeld", here.coach);
    here.enrol(group.id(), amina.id());

    assertThatThrownBy(
            () -> rooms.ask(here.coach, () -> enrolments.enrol(group.id(), amina.id(), null)))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.problem().code()).isEqualTo("enrolment.already"));
    assertThat(rooms.ask(here.coach, () -> groups.enrolmentsOf(amina.id())))
        .extracting(EnrolmentRow::groupName)
        .containsExactly("Groep Neede");
  }

  @Test
  void letsJobCoachEnrolTheirOwnCaseloadOnly() {
    GroupDetails group = here.group("Groep Neede", 15);
    ParticipantDetails notTheirs = here.participant("Amina", "Voorbeeld", null);

    assertThatThrownBy(
            () -> rooms.ask(here.coach, () -> enrolments.enrol(group.id(), notTheirs.id(), null)))
        .isInstanceOf(NotFound.class);
    here.enrol(group.id(), notTheirs.id());
    assertThat(rooms.ask(here.coach, () -> groups.enrolments(group.id()))).isEmpty();
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> groups.enrolmentsOf(notTheirs.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void neverEnrolsMoreParticipantsThanFit() throws Exception {
    GroupDetails group = here.group("Groep Vol", 3);
    List<Callable<Boolean>> attempts =
        IntStream.range(0, 8)
            .mapToObj(i -> here.participant("Vrouw", "Nummer" + (char) ('A' + i), null).id())
            .map(id -> (Callable<Boolean>) () -> fits(group.id(), id))
            .toList();
    AtomicInteger enrolled = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
        if (attempt.get()) {
          enrolled.incrementAndGet();
        }
      }
    }
    assertThat(enrolled).hasValue(3);
    assertThat(rooms.ask(here.coordinator, () -> groups.get(group.id())).enrolled()).isEqualTo(3);
  }

  private boolean fits(GroupId group, ParticipantId participant) {
    try {
      here.enrol(group, participant);
      return true;
    } catch (Conflict full) {
      assertThat(full.problem()).isEqualTo(Problem.of("group", "group.full", 3));
      return false;
    }
  }

  @Test
  void refusesCapacityBelowWhoIsEnrolled() {
    GroupDetails group = here.group("Groep Neede", 2);
    here.enrol(group.id(), here.participant("Amina", "Voorbeeld", null).id());
    here.enrol(group.id(), here.participant("Bahar", "Voorbeeld", null).id());
    GroupInput smaller = new GroupInput("Groep Neede", null, null, null, 1, Set.of());

    assertThatThrownBy(
            () -> rooms.ask(here.coordinator, () -> groups.change(group.id(), 1, smaller)))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict ->
                assertThat(conflict.problem())
                    .isEqualTo(Problem.of("capacity", "capacity.too-small", 2L)));
  }

  @Test
  void refusesEndBeforeStartAndEndOfOldVersion() {
    GroupDetails group = here.group("Groep Neede", 15);
    EnrolmentRow row = here.enrol(group.id(), here.participant("Amina", "Voorbeeld", null).id());

    assertThatThrownBy(
            () ->
                rooms.ask(
                    here.coordinator,
                    () ->
                        enrolments.end(
                            row.id(), 1, TODAY.minusMonths(1).minusDays(1), EndReason.OTHER)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("until end.before-start");
    assertThatThrownBy(
            () ->
                rooms.ask(
                    here.coordinator, () -> enrolments.end(row.id(), 9, TODAY, EndReason.OTHER)))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void ordersEnrolmentsByNameWithThoseWhoLeftLast() {
    GroupDetails group = here.group("Groep Neede", 15);
    EnrolmentRow left = here.enrol(group.id(), here.participant("Amina", "Aa", null).id());
    here.enrol(group.id(), here.participant("Zahra", "Cc", null).id());
    here.enrol(group.id(), here.participant("Bahar", "Bb", null).id());
    rooms.ask(
        here.coordinator,
        () -> enrolments.end(left.id(), 1, TODAY.minusDays(2), EndReason.WORK_OR_EDUCATION));

    assertThat(rooms.ask(here.coordinator, () -> groups.enrolments(group.id())))
        .extracting(row -> row.name().last())
        .containsExactly("Bb", "Cc", "Aa");
  }

  private boolean canSee(CurrentUser user, ParticipantId id) {
    try {
      rooms.ask(user, () -> participants.get(id));
      return true;
    } catch (NotFound e) {
      return false;
    }
  }
}
