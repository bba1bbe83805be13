package nl.powervrouwen.goals;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class GoalsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Goals goals = rooms.get(Goals.class);
  private final GoalSteps steps = rooms.get(GoalSteps.class);
  private final PlanApprovals approvals = rooms.get(PlanApprovals.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsAGoalInTheParticipantsOwnWordsWithEveryField() {
    GoalRow main = add(amina, main("Ik wil bij de politie"));
    GoalData all =
        new GoalData(
            "  Fietsen,\u00a0ook\r\nin het donker ",
            GoalKind.SUB,
            main.id(),
            true,
            day(-30),
            day(200));

    GoalRow made = add(amina, all);

    assertThat(made.data()).isEqualTo(Records.with(all, "words", "Fietsen, ook in het donker"));
    assertThat(made.isOnTop()).isTrue();
    assertThat(as(here.coordinator, () -> goals.get(made.id()))).isEqualTo(made);
    assertThat(made.status()).isEqualTo(GoalStatus.OPEN);
    assertThat(plan(amina).goals()).extracting(GoalRow::id).containsExactly(made.id(), main.id());
    assertThat(log("goal", made.id().value().toString())).hasSize(1);
  }

  @Test
  void isSeenByTheOwnCoachAndTheCoordinatorAndByNobodyElse() {
    here.enrol(here.group("Groep Neede", 10).id(), amina);
    GoalRow goal = add(amina, main("Apothekersassistente worden"));
    GoalStepRow step = step(goal, "Bellen met de apotheek", StepOwner.COACH, day(0));
    PlanApprovalRow approval = agree(amina, "Tigrinya");
    CurrentUser both = trainerWhoCoachesOthers();

    assertThatThrownBy(() -> as(here.trainer, () -> goals.of(amina)))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(both, () -> goals.areOpenFor(amina))).isFalse();
    assertThat(as(here.coach, () -> goals.areOpenFor(amina))).isTrue();
    nothingFor(both, () -> goals.of(amina));
    nothingFor(both, () -> goals.get(goal.id()));
    nothingFor(both, () -> goals.add(amina, main("x")));
    nothingFor(both, () -> goals.change(goal.id(), goal.version(), main("x")));
    nothingFor(both, () -> goals.become(goal.id(), goal.version(), reached(0)));
    nothingFor(both, () -> goals.review(amina, List.of()));
    nothingFor(both, () -> steps.add(goal.id(), todo("x", StepOwner.COACH, null)));
    nothingFor(both, () -> steps.get(step.id()));
    nothingFor(both, () -> steps.finish(step.id(), step.version()));
    nothingFor(both, () -> approvals.get(approval.id()));
    nothingFor(both, () -> approvals.add(amina, "x", agreed(0, null, null)));
    nothingFor(here.coach, () -> goals.of(bahar));
    assertThat(as(both, () -> goals.openCounts(Set.of(amina)))).isEmpty();
    assertThat(as(here.coach, () -> goals.openCounts(Set.of(amina)))).containsEntry(amina, 1L);
    assertThat(as(both, steps::due)).isEmpty();
    assertThat(plan(amina).goals()).hasSize(1);
  }

  private void nothingFor(CurrentUser user, Callable<?> work) {
    assertThatThrownBy(() -> as(user, work::call)).isInstanceOf(NotFound.class);
  }

  @Test
  void hasThreeOnTopAndSaysWhatToDoAboutAFourth() {
    List<GoalRow> three =
        List.of(
            add(amina, top("Bij de politie")),
            add(amina, top("Meer zelf doen")),
            add(amina, top("Fietsen")));
    GoalRow fourth = add(amina, main("Werk in de chemie"));

    assertThat(told(() -> add(amina, top("Nog een"))))
        .containsExactly("mostImportant goals.on-top");
    assertThat(told(() -> change(fourth, top("Werk in de chemie"))))
        .containsExactly("mostImportant goals.on-top");
    assertThat(Messages.in(Notation.DUTCH.locale()).of(Problem.of("x", "goals.on-top", 3)))
        .isEqualTo(
            "Er staan al 3 doelen bovenaan, en meer kan niet. Kies eerst welk van die doelen niet"
                + " meer een van de belangrijkste is, en wijzig dat doel.");
    // One of the three is changed: it is counted once.
    GoalRow same = change(three.getFirst(), top("Bij de politie in Neede"));
    assertThat(same.isOnTop()).isTrue();

    become(three.getLast(), reached(0));
    assertThat(change(fourth, top("Werk in de chemie")).isOnTop()).isTrue();
    assertThat(told(() -> become(goal(three.getLast()), GoalStatus.OPEN)))
        .containsExactly("state goals.on-top");
    assertThat(add(bahar, top("Van een ander")).isOnTop()).isTrue();
  }

  @Test
  void hangsASubgoalUnderAGoalOfTheSameParticipantThatIsNoSubgoal() {
    GoalRow main = add(amina, main("Apothekersassistente worden"));
    GoalRow concern =
        add(amina, Records.with(main("Opvang voor mijn zoon"), "kind", GoalKind.CONCERN));
    GoalRow sub = add(amina, sub("Entree", main));
    GoalRow others = add(bahar, main("Van een ander"));

    assertThat(add(amina, sub("Opvang zoeken", concern)).data().parent()).isEqualTo(concern.id());
    assertThat(told(() -> add(amina, sub("x", null)))).containsExactly("parent goal.parent");
    assertThat(told(() -> add(amina, sub("x", sub)))).containsExactly("parent goal.parent");
    assertThat(told(() -> add(amina, sub("x", others)))).containsExactly("parent goal.parent");
    assertThat(told(() -> change(sub, sub("x", sub)))).containsExactly("parent goal.parent");
    assertThat(told(() -> add(amina, Records.with(main("x"), "parent", main.id()))))
        .containsExactly("parent goal.no-parent");
    assertThat(told(() -> change(main, sub("x", concern))))
        .containsExactly("kind goal.has-subgoals");
    assertThatThrownBy(() -> remove(main))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.problem().code()).isEqualTo("goal.has-subgoals"));
    remove(sub);
    remove(main);
    assertThat(plan(amina).goals()).hasSize(2);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThat(told(() -> add(amina, Records.of(GoalData.class, "words", " "))))
        .containsExactlyInAnyOrder("words needed", "kind needed");
    assertThat(
            told(
                () ->
                    add(
                        amina,
                        new GoalData("x".repeat(301), GoalKind.MAIN, null, null, day(1), day(-1)))))
        .containsExactlyInAnyOrder("words text.too-long", "since date.future", "target date.range");
    GoalRow goal = add(amina, Records.with(main("Fietsen"), "since", day(-10)));
    assertThat(told(() -> become(goal, new GoalStatus(null, null, null))))
        .containsExactly("state needed");
    assertThat(told(() -> become(goal, new GoalStatus(GoalState.LET_GO, null, null))))
        .containsExactlyInAnyOrder("on needed", "reason needed");
    assertThat(told(() -> become(goal, reached(1)))).containsExactly("on date.future");
    assertThat(told(() -> become(goal, reached(-11)))).containsExactly("on date.range");
    assertThat(told(() -> step(goal, " ", StepOwner.OTHER, day(0))))
        .containsExactlyInAnyOrder("text needed", "helper needed");
    assertThat(
            told(
                () ->
                    as(
                        here.coach,
                        () ->
                            steps.add(goal.id(), new GoalStepData("x", null, null, null, day(1))))))
        .containsExactlyInAnyOrder("owner needed", "doneOn date.future");
    assertThat(plan(amina).goals()).containsExactly(goal);
  }

  @Test
  void isChangedOnlyInTheVersionThatWasSeenAndKeepsWhatItSaid() {
    GoalRow first = add(amina, main("Werken"));
    GoalRow second = change(first, main("Werken in een winkel"));

    assertThatThrownBy(() -> change(first, main("x"))).isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> become(first, reached(0))).isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> remove(first)).isInstanceOf(StaleVersion.class);
    GoalRow let = become(second, new GoalStatus(GoalState.LET_GO, day(-1), "Wil iets anders"));
    assertThat(let.status())
        .isEqualTo(new GoalStatus(GoalState.LET_GO, day(-1), "Wil iets anders"));
    GoalRow again = become(let, new GoalStatus(GoalState.OPEN, day(-1), "telt niet"));
    assertThat(again.status()).isEqualTo(GoalStatus.OPEN);
    assertThat(log("goal", first.id().value().toString()))
        .extracting(change -> change.before().get("words"), change -> change.before().get("state"))
        .contains(tuple("Werken", null), tuple(null, "LET_GO"));
  }

  @Test
  void doesAStepWithOneTapAndTakesItBack() {
    GoalRow goal = add(amina, main("Fietsen"));
    GoalStepRow later = step(goal, "Oefenen", StepOwner.PARTICIPANT, day(9));
    GoalStepRow sooner = step(goal, "Fiets lenen", StepOwner.COACH, day(2));
    GoalStepRow someday = step(goal, "Route rijden", StepOwner.PARTICIPANT, null);

    assertThat(goal(goal).steps()).containsExactly(sooner, later, someday);
    GoalStepRow done = as(here.coach, () -> steps.finish(sooner.id(), sooner.version()));
    assertThat(done.data().doneOn()).isEqualTo(TODAY);
    assertThat(goal(goal).steps()).containsExactly(later, someday, done);
    assertThatThrownBy(() -> as(here.coach, () -> steps.finish(sooner.id(), sooner.version())))
        .isInstanceOf(StaleVersion.class);
    GoalStepRow open = as(here.coach, () -> steps.reopen(done.id(), done.version()));
    assertThat(open.data()).isEqualTo(sooner.data());
    GoalStepData other = new GoalStepData("Fiets kopen", StepOwner.OTHER, "Bas", null, day(-1));
    GoalStepRow changed = as(here.coach, () -> steps.change(open.id(), open.version(), other));
    assertThat(changed.data()).isEqualTo(other);
    as(
        here.coach,
        () -> {
          steps.remove(changed.id(), changed.version());
          return true;
        });
    assertThat(goal(goal).steps()).containsExactly(later, someday);
    assertThat(log("goal-step", changed.id().value().toString())).hasSize(5);
    remove(goal(goal));
    assertThat(plan(amina).goals()).isEmpty();
  }

  @Test
  void tellsACoachWhichOfTheirOwnStepsAreDue() {
    GoalRow goal = add(amina, main("Fietsen"));
    GoalRow ended = add(amina, main("Zwemmen"));
    step(goal, "Van haar zelf", StepOwner.PARTICIPANT, day(-1));
    step(goal, "Morgen", StepOwner.COACH, day(1));
    step(goal, "Ooit", StepOwner.COACH, null);
    step(ended, "Van een doel dat klaar is", StepOwner.COACH, day(-1));
    become(goal(ended), reached(0));
    GoalStepRow today = step(goal, "Vandaag", StepOwner.COACH, day(0));
    GoalStepRow late = step(goal, "Te laat", StepOwner.COACH, day(-5));
    GoalStepRow done = step(goal, "Gedaan", StepOwner.COACH, day(-5));
    as(here.coach, () -> steps.finish(done.id(), done.version()));

    assertThat(as(here.coach, steps::due)).extracting(DueStep::step).containsExactly(late, today);
    assertThat(as(here.coach, steps::due).getFirst().name().spoken()).isEqualTo("Amina Voorbeeld");
    assertThat(as(here.coordinator, steps::due)).isEmpty();
  }

  @Test
  void keepsWithWhichPlanTheParticipantAgreedAndWithWhichNot() {
    GoalRow goal = add(amina, top("Meer zelf doen"));
    GoalStepRow step = step(goal, "Zelf bellen", StepOwner.PARTICIPANT, day(3));
    assertThat(plan(amina).needsApproval()).isTrue();

    PlanApprovalRow approval = agree(amina, "Arabisch");

    assertThat(approval.data()).isEqualTo(agreed(0, "Arabisch", true));
    assertThat(approval.goals()).containsExactly("Meer zelf doen");
    assertThat(approval.recordedBy()).isEqualTo(here.coach.displayName());
    assertThat(plan(amina).needsApproval()).isFalse();

    // To do what was agreed, and to reach it, changes no plan.
    as(here.coach, () -> steps.finish(step.id(), step.version()));
    assertThat(changes()).isEmpty();
    become(goal(goal), reached(0));
    assertThat(changes()).isEmpty();
    become(goal(goal), GoalStatus.OPEN);

    step(goal, "Formulier invullen", StepOwner.COACH, null);
    GoalRow more = add(amina, main("Werk in de chemie"));
    assertThat(changes())
        .containsExactly(
            "Andere stappen bij ‘Meer zelf doen’.", "Nieuw doel: ‘Werk in de chemie’.");
    assertThat(plan(amina).needsApproval()).isTrue();
    assertThat(plan(amina).approval()).contains(approval);

    PlanApprovalRow second = agree(amina, null);
    assertThat(changes()).isEmpty();
    assertThat(plan(amina).approvals()).containsExactly(second, approval);
    change(goal(more), main("Laborante worden"));
    change(goal(goal), main("Meer zelf doen"));
    assertThat(changes())
        .containsExactlyInAnyOrder(
            "‘Werk in de chemie’ is nu: ‘Laborante worden’.", "Gewijzigd: ‘Meer zelf doen’.");
    become(goal(more), new GoalStatus(GoalState.LET_GO, day(0), "Te ver weg"));
    assertThat(changes()).contains("Losgelaten: ‘Werk in de chemie’.");
    remove(goal(more));
    assertThat(changes()).contains("Verwijderd: ‘Werk in de chemie’.");
  }

  @Test
  void recordsNoAgreementWithAPlanThatWasNotSeen() {
    assertThat(conflict(() -> agree(amina, null))).isEqualTo("plan.empty");
    add(amina, main("Werken"));
    String seen = plan(amina).fingerprint();
    add(amina, main("Fietsen"));

    assertThat(
            conflict(() -> as(here.coach, () -> approvals.add(amina, seen, agreed(0, null, null)))))
        .isEqualTo("plan.changed");
    String now = plan(amina).fingerprint();
    assertThat(
            told(
                () ->
                    as(
                        here.coach,
                        () -> approvals.add(amina, now, agreed(1, "x".repeat(61), null)))))
        .containsExactlyInAnyOrder("agreedOn date.future", "language text.too-long");
    PlanApprovalRow made = agree(amina, null);
    as(
        here.coordinator,
        () -> {
          approvals.remove(made.id(), made.version());
          return true;
        });
    assertThat(plan(amina).approvals()).isEmpty();
    assertThat(log("plan-approval", made.id().value().toString()))
        .extracting(LoggedChange::action)
        .contains("remove");
  }

  @Test
  void asksOfEachOpenGoalWhatBecameOfItAndKeepsAllOrNothing() {
    GoalRow police = add(amina, main("Bij de politie"));
    GoalRow cycling = add(amina, main("Fietsen"));
    GoalRow chemistry = add(amina, main("Werk in de chemie"));
    GoalRow earlier = become(add(amina, main("Al bereikt")), reached(-3));
    List<ReviewedGoal> some =
        List.of(
            new ReviewedGoal(police.id(), police.version(), GoalStatus.OPEN),
            new ReviewedGoal(cycling.id(), cycling.version(), reached(-1)));
    List<ReviewedGoal> all = new ArrayList<>(some);
    all.add(
        new ReviewedGoal(
            chemistry.id(), chemistry.version(), new GoalStatus(GoalState.LET_GO, day(0), null)));

    assertThatThrownBy(() -> review(some)).isInstanceOf(StaleVersion.class);
    assertThat(told(() -> review(all))).containsExactly("2-reason needed");
    assertThat(plan(amina).open()).hasSize(3);
    all.set(
        2,
        new ReviewedGoal(
            chemistry.id(),
            chemistry.version(),
            new GoalStatus(GoalState.LET_GO, day(0), "Te ver")));
    GoalPlan reviewed = review(all);
    assertThat(reviewed.open()).extracting(GoalRow::id).containsExactly(police.id());
    assertThat(reviewed.goals())
        .extracting(GoalRow::state)
        .containsExactly(GoalState.OPEN, GoalState.REACHED, GoalState.REACHED, GoalState.LET_GO);
    assertThat(reviewed.goals()).contains(earlier);
    assertThatThrownBy(() -> review(all)).isInstanceOf(StaleVersion.class);
  }

  @Test
  void givesTheGoalsToTheOneThatStaysAndTellsWhenTooManyWouldBeOnTop() {
    ParticipantId twice = here.participant("Amina", "Voorbeelt", here.coach).id();
    add(amina, top("Eén"));
    GoalRow parent = add(amina, top("Twee"));
    GoalRow theirs = add(twice, top("Drie"));
    add(twice, sub("Vier", theirs));
    step(theirs, "Bellen", StepOwner.COACH, null);
    PlanApprovalRow agreed = agree(twice, null);
    Duplicates duplicates = rooms.get(Duplicates.class);
    assertThat(as(here.coordinator, () -> duplicates.preview(amina, twice)).notices())
        .noneMatch(notice -> notice.dutch().contains("bovenaan"));
    add(amina, top("Vijf"));

    MergePreview preview = as(here.coordinator, () -> duplicates.preview(amina, twice));
    assertThat(preview.moves().toString()).contains("doel ‘Drie’ met één stap", "doel ‘Vier’");
    assertThat(preview.notices()).anyMatch(notice -> notice.dutch().contains("bovenaan"));
    as(
        here.coordinator,
        () -> duplicates.merge(amina, twice, Map.of("lastName", amina), preview.fingerprint()));

    GoalPlan one = plan(amina);
    assertThat(one.goals()).hasSize(5).filteredOn(GoalRow::isOnTop).hasSize(3);
    assertThat(one.goals())
        .filteredOn(goal -> goal.id().equals(theirs.id()))
        .singleElement()
        .extracting(GoalRow::isOnTop)
        .isEqualTo(false);
    assertThat(one.approvals()).extracting(PlanApprovalRow::id).containsExactly(agreed.id());
    assertThat(goal(parent).isOnTop()).isTrue();
  }

  private GoalRow add(ParticipantId participant, GoalData goal) {
    return as(here.coordinator, () -> goals.add(participant, goal));
  }

  private GoalRow change(GoalRow seen, GoalData typed) {
    return as(here.coordinator, () -> goals.change(seen.id(), seen.version(), typed));
  }

  private GoalRow become(GoalRow seen, GoalStatus status) {
    return as(here.coach, () -> goals.become(seen.id(), seen.version(), status));
  }

  private void remove(GoalRow seen) {
    as(
        here.coordinator,
        () -> {
          goals.remove(seen.id(), seen.version());
          return true;
        });
  }

  private GoalPlan review(List<ReviewedGoal> reviewed) {
    return as(here.coach, () -> goals.review(amina, reviewed));
  }

  private GoalRow goal(GoalRow seen) {
    return as(here.coordinator, () -> goals.get(seen.id()));
  }

  private GoalPlan plan(ParticipantId participant) {
    return as(here.coordinator, () -> goals.of(participant));
  }

  private List<String> changes() {
    return plan(amina).changes().stream().map(Words::dutch).toList();
  }

  private GoalStepRow step(GoalRow goal, String text, StepOwner owner, @Nullable LocalDate due) {
    return as(here.coordinator, () -> steps.add(goal.id(), todo(text, owner, due)));
  }

  private PlanApprovalRow agree(ParticipantId participant, @Nullable String language) {
    String fingerprint = plan(participant).fingerprint();
    return as(here.coach, () -> approvals.add(participant, fingerprint, agreed(0, language, true)));
  }

  private static GoalData main(String words) {
    return Records.of(
        GoalData.class, "words", words, "kind", GoalKind.MAIN, "mostImportant", false);
  }

  private static GoalData top(String words) {
    return Records.with(main(words), "mostImportant", true);
  }

  private static GoalData sub(String words, @Nullable GoalRow parent) {
    return Records.with(
        main(words), "kind", GoalKind.SUB, "parent", parent == null ? null : parent.id());
  }

  private static GoalStepData todo(String text, StepOwner owner, @Nullable LocalDate due) {
    return new GoalStepData(text, owner, null, due, null);
  }

  private static GoalStatus reached(int day) {
    return new GoalStatus(GoalState.REACHED, day(day), null);
  }

  private static PlanApprovalData agreed(
      int day, @Nullable String language, @Nullable Boolean interpreter) {
    return new PlanApprovalData(day(day), language, interpreter);
  }

  private List<LoggedChange> log(String kind, String id) {
    return as(
        here.coordinator,
        () -> rooms.get(ChangeLog.class).of(new Subject(kind, id, amina.value())));
  }

  private static String conflict(Runnable refused) {
    try {
      refused.run();
      return "nothing";
    } catch (Conflict refusal) {
      return refusal.problem().code();
    }
  }

  private static List<String> told(Runnable refused) {
    try {
      refused.run();
      return List.of();
    } catch (InvalidInput wrong) {
      return wrong.problems().stream().map(one -> one.field() + " " + one.code()).toList();
    }
  }

  private CurrentUser trainerWhoCoachesOthers() {
    return new CurrentUser(
        here.trainer.tenant(),
        here.trainer.subject(),
        here.trainer.displayName(),
        EnumSet.of(Role.TRAINER, Role.JOBCOACH),
        here.trainer.validUntil());
  }

  private static LocalDate day(int fromToday) {
    return TODAY.plusDays(fromToday);
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
