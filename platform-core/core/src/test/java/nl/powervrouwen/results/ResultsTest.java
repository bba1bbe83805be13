package nl.powervrouwen.results;

import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ResultsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Results results = rooms.get(Results.class);
  private final ParticipantId amina = coached("Amina");
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsEveryFieldAndEveryChange() {
    ResultData all =
        new ResultData(
            ResultKind.TEMPORARY_JOB,
            TODAY.minusDays(20),
            TODAY.plusDays(300),
            Continuation.GOES_ON,
            24,
            false,
            "Thuiszorg",
            "Zorg Voorbeeld",
            Evidence.DOCUMENT);
    ResultRow made = add(amina, all);

    assertThat(get(made.id()).data()).isEqualTo(all);
    assertThat(get(made.id()).state()).isEqualTo(Continuation.GOES_ON);
    ResultRow changed =
        as(
            here.coordinator,
            () ->
                results.change(made.id(), made.version(), Records.with(all, "benefitEnded", null)));
    assertThat(changed.data().benefitEnded()).isNull();
    assertThatThrownBy(() -> as(here.coach, () -> results.change(made.id(), made.version(), all)))
        .isInstanceOf(StaleVersion.class);
    assertThat(log(made))
        .extracting(change -> change.before().get("benefitEnded"))
        .containsExactlyInAnyOrder(null, "false");
    as(here.coach, () -> remove(changed));
    assertThat(as(here.coach, () -> results.of(amina))).isEmpty();
    assertThat(log(made)).extracting(LoggedChange::action).contains("remove");
  }

  @Test
  void isSeenByTheOwnCoachAndTheCoordinatorAndByNobodyElse() {
    ResultRow made = add(amina, job(TODAY.minusMonths(4)));
    GroupId group = here.group("Groep Neede", 10).id();
    here.enrol(group, amina);
    CurrentUser other = rooms.colleague(here.tenant, "Joke Voorbeeld", JOBCOACH);
    CurrentUser both = trainerWhoCoachesOthers();
    CurrentUser elsewhere = new Municipality(rooms).coordinator;

    assertThat(as(here.coach, results::due)).hasSize(1);
    assertThat(as(here.coordinator, results::all)).hasSize(1);
    for (CurrentUser stranger : List.of(other, both, elsewhere)) {
      assertThatThrownBy(() -> as(stranger, () -> results.of(amina))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> results.get(made.id())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> results.add(amina, job(TODAY))))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> results.change(made.id(), 1, job(TODAY))))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> as(stranger, () -> results.answer(made.id(), 1, answer("GOES_ON", 0, null))))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> remove(made))).isInstanceOf(NotFound.class);
      assertThat(as(stranger, results::due)).isEmpty();
      assertThat(as(stranger, results::all)).isEmpty();
      assertThat(as(stranger, results::foundByAll)).isEqualTo(new Found(0, 0, 0));
      assertThat(as(stranger, () -> results.found(List.of(amina)))).isEqualTo(new Found(0, 0, 0));
    }
    assertThatThrownBy(() -> as(here.trainer, () -> results.of(amina)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(here.trainer, () -> results.found(List.of(amina))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void becomesATaskByItselfAndGoesWhenItIsAnswered() {
    LocalDate start = TODAY.minusMonths(7);
    ResultRow made = add(amina, job(start));
    ResultRow young = add(amina, job(TODAY.minusMonths(3).plusDays(4)));

    assertThat(as(here.coach, results::due))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.name().spoken()).isEqualTo("Amina Voorbeeld");
              assertThat(due.check().months()).isEqualTo(6);
              assertThat(due.check().day()).isEqualTo(start.plusMonths(6));
              assertThat(due.result().id()).isEqualTo(made.id());
            });
    ResultRow asked = answered(made, answer("NOT_KNOWN", -2, null));

    assertThat(as(here.coordinator, results::due)).isEmpty();
    assertThat(asked.state()).isEqualTo(Continuation.NOT_KNOWN);
    assertThat(get(made.id()).checks())
        .filteredOn(check -> check.months() == 6)
        .extracting(ResultCheck::askedOn)
        .containsExactly(TODAY.minusDays(2));
    assertThat(log(made))
        .extracting(change -> change.after().get("answers"))
        .contains("{" + TODAY.minusDays(2) + "=NOT_KNOWN}");
    as(
        here.coach,
        () -> results.change(young.id(), young.version(), job(TODAY.minusMonths(3).minusDays(1))));
    assertThat(as(here.coach, results::due)).as("moved with its first day").hasSize(1);
  }

  @Test
  void endsByAnAnswerAndAsksNoMore() {
    ResultRow made = add(amina, job(TODAY.minusMonths(3)));

    ResultRow ended = answered(made, answer("ENDED", 0, -9));

    assertThat(ended.state()).isEqualTo(Continuation.ENDED);
    assertThat(ended.data().lastDay()).isEqualTo(TODAY.minusDays(9));
    assertThat(as(here.coach, results::due)).isEmpty();
    assertThat(problems(() -> answered(ended, answer("GOES_ON", 0, null))))
        .containsExactly("continuation result.ended");
    ResultRow unknown = answered(add(amina, job(TODAY.minusMonths(3))), answer("ENDED", 0, null));
    assertThat(unknown.state()).isEqualTo(Continuation.ENDED);
    assertThat(unknown.data().lastDay()).isNull();
    assertThat(as(here.coach, results::due)).isEmpty();
  }

  @Test
  void refusesWhatCantBeSoInAnAnswer() {
    ResultRow made = add(amina, job(TODAY.minusMonths(4)));
    ResultRow nothing = add(amina, nothing(TODAY));

    assertThat(problems(() -> answered(made, new CheckAnswer(null, TODAY.plusDays(1), null))))
        .containsExactly("continuation needed", "askedOn date.future");
    assertThat(problems(() -> answered(made, answer("GOES_ON", -200, -300))))
        .containsExactly("askedOn date.range", "lastDay result.last-day");
    assertThat(problems(() -> answered(made, answer("ENDED", 0, 0))))
        .containsExactly("lastDay result.not-ended");
    assertThat(problems(() -> answered(made, answer("ENDED", -3, -2))))
        .containsExactly("lastDay date.range");
    assertThat(answered(made, answer("ENDED", -3, -3)).state()).isEqualTo(Continuation.ENDED);
    assertThat(problems(() -> answered(nothing, answer("GOES_ON", 0, null))))
        .containsExactly("continuation result.nothing");
  }

  @Test
  void refusesWhatCantBeSoInAResult() {
    assertThat(problems(() -> add(amina, Records.of(ResultData.class, "hoursPerWeek", 61))))
        .containsExactly("kind needed", "hoursPerWeek number.range");
    assertThat(
            problems(
                () ->
                    add(
                        amina,
                        Records.with(job(TODAY.minusDays(9)), "lastDay", TODAY.minusDays(10)))))
        .containsExactly("lastDay end.before-start");
    assertThat(
            problems(
                () ->
                    add(
                        amina,
                        Records.with(job(TODAY.minusDays(9)), "lastDay", TODAY.minusDays(1)))))
        .containsExactly("continuation result.goes-on");
    assertThat(
            problems(
                () ->
                    add(
                        amina,
                        Records.with(
                            job(TODAY.minusDays(9)),
                            "lastDay",
                            TODAY,
                            "continuation",
                            Continuation.ENDED))))
        .containsExactly("lastDay result.not-ended");
    assertThat(
            problems(
                () ->
                    add(
                        amina,
                        Records.with(
                            job(TODAY.plusDays(1)),
                            "kind",
                            ResultKind.NOTHING,
                            "sector",
                            "Zorg",
                            "hoursPerWeek",
                            8))))
        .containsExactly(
            "startedOn date.future",
            "continuation result.nothing",
            "hoursPerWeek result.nothing",
            "sector result.nothing");
  }

  @Test
  void countsNobodyAsNothingOfWhomItIsNotKnown() {
    ParticipantId cato = coached("Cato");
    ParticipantId dina = coached("Dina");
    add(amina, job(TODAY.minusDays(9)));
    add(amina, nothing(TODAY.minusDays(50)));
    add(cato, nothing(TODAY.minusDays(5)));

    assertThat(as(here.coach, results::foundByAll)).isEqualTo(new Found(3, 1, 1));
    assertThat(as(here.coach, results::foundByAll).notKnown()).isEqualTo(1);
    assertThat(as(here.coordinator, results::foundByAll)).isEqualTo(new Found(4, 1, 1));
    List<ParticipantId> group = List.of(amina, bahar, dina);
    assertThat(as(here.coordinator, () -> results.found(group))).isEqualTo(new Found(3, 1, 0));
    assertThat(as(here.coach, () -> results.found(group)))
        .as("only those whom the coach coaches are in the count")
        .isEqualTo(new Found(2, 1, 0));
    assertThat(as(here.coach, () -> results.found(List.of()))).isEqualTo(new Found(0, 0, 0));
    assertThat(new Found(4, 2, 2).isMoreThanHalf()).isFalse();
    assertThat(new Found(5, 3, 0).isMoreThanHalf()).isTrue();
  }

  @Test
  void listsThemByNameAndTheLastOneFirst() {
    add(bahar, job(TODAY.minusDays(3)));
    add(amina, job(TODAY.minusDays(90)));
    add(amina, job(TODAY.minusDays(10)));

    assertThat(as(here.coordinator, results::all))
        .extracting(one -> one.name().spoken() + " " + one.results().size())
        .containsExactly("Amina Voorbeeld 2", "Bahar Voorbeeld 1");
    assertThat(as(here.coach, () -> results.of(amina)))
        .extracting(row -> row.data().startedOn())
        .containsExactly(TODAY.minusDays(10), TODAY.minusDays(90));
  }

  @Test
  void keepsSomebodyFromBeingRemovedAsTheSecondRegistration() {
    ParticipantDetails twice = here.participant("Aminah", "Voorbeeld", null);
    add(twice.id(), job(LocalDate.of(2026, 3, 1)));

    assertThatThrownBy(
            () ->
                rooms.as(
                    here.coordinator,
                    () -> rooms.get(Duplicates.class).remove(twice.id(), twice.version())))
        .isInstanceOf(Conflict.class)
        .satisfies(
            refusal ->
                assertThat(((Conflict) refusal).problem().values().toString())
                    .contains("resultaat: Vast werk, 1 maart 2026"));
  }

  @Test
  void tellsAControllerOfHowManyResultsNobodyAskedYetAndNothingMore() {
    CurrentUser controller = Rooms.user(here.tenant, "Cas Voorbeeld", Role.CONTROLLER);
    assertThat(as(controller, results::checkCount)).isEqualTo(new CheckCount(0, 0));
    add(amina, job(TODAY.minusMonths(4)));
    ResultRow asked = add(bahar, job(TODAY.minusMonths(5)));
    add(bahar, job(TODAY.minusDays(12)));
    add(bahar, nothing(TODAY.minusMonths(7)));

    assertThat(as(controller, results::checkCount)).isEqualTo(new CheckCount(2, 2));
    answered(asked, answer("GOES_ON", 0, null));
    assertThat(as(controller, results::checkCount)).isEqualTo(new CheckCount(2, 1));
    assertThatThrownBy(() -> as(controller, results::due)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(here.trainer, results::checkCount)).isInstanceOf(NotAllowed.class);
  }

  /** Leads the group, and so sees who is in it, but coaches none of them. */
  private CurrentUser trainerWhoCoachesOthers() {
    return new CurrentUser(
        here.trainer.tenant(),
        here.trainer.subject(),
        here.trainer.displayName(),
        EnumSet.of(TRAINER, JOBCOACH),
        here.trainer.validUntil());
  }

  private ParticipantId coached(String name) {
    return here.participant(name, "Voorbeeld", here.coach).id();
  }

  private boolean remove(ResultRow row) {
    results.remove(row.id(), row.version());
    return true;
  }

  private ResultRow add(ParticipantId participant, ResultData data) {
    return as(here.coordinator, () -> results.add(participant, data));
  }

  private ResultRow get(ResultId id) {
    return as(here.coach, () -> results.get(id));
  }

  private ResultRow answered(ResultRow row, CheckAnswer answer) {
    return as(here.coordinator, () -> results.answer(row.id(), row.version(), answer));
  }

  private static CheckAnswer answer(String continuation, int asked, @Nullable Integer last) {
    return new CheckAnswer(
        Continuation.valueOf(continuation),
        TODAY.plusDays(asked),
        last == null ? null : TODAY.plusDays(last));
  }

  private static ResultData job(LocalDate start) {
    return Records.of(
        ResultData.class,
        "kind",
        ResultKind.PERMANENT_JOB,
        "startedOn",
        start,
        "continuation",
        Continuation.GOES_ON);
  }

  private static ResultData nothing(LocalDate asked) {
    return Records.of(ResultData.class, "kind", ResultKind.NOTHING, "startedOn", asked);
  }

  private List<LoggedChange> log(ResultRow row) {
    Subject subject = Subject.about(amina.value(), "result", row.id().value());
    return as(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject));
  }

  private static List<String> problems(Runnable typed) {
    try {
      typed.run();
    } catch (InvalidInput refusal) {
      return refusal.problems().stream().map(ResultsTest::said).toList();
    }
    return List.of();
  }

  private static String said(Problem problem) {
    return problem.field() + " " + problem.code();
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
