package nl.powervrouwen.ui.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

class GoalScreensTest extends ScreenTest {

  @Test
  void writesAGoalDownInTheParticipantsOwnWords() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Van Amina is nog geen doel opgeschreven");
    assertThat(links("Doel toevoegen")).hasSize(1);

    open("deelnemers/" + amina.value() + "/doelen/nieuw");
    field(TextArea.class, "new-goal-words").setValue("Ik wil bij de politie");
    field(Checkbox.class, "new-goal-mostImportant").setValue(true);
    assertThat(all(Select.class)).isEmpty();
    press("Opslaan");

    assertThat(text())
        .contains("Het doel ‘Ik wil bij de politie’ is toegevoegd.", "Een van de belangrijkste")
        .contains("Hoofddoel · sinds " + Moments.date(Municipality.TODAY))
        .contains("Er is niet vastgelegd of Amina het eens is met dit plan.", "Doel: Ik wil bij");
    GoalRow goal = plan(amina).goals().getFirst();
    open("deelnemers/" + amina.value() + "/doelen/" + goal.id().value() + "/wijzigen");
    field(TextArea.class, "change-goal-words").setValue("Ik wil bij de politie in Neede");
    press("Opslaan");
    assertThat(plan(amina).goals().getFirst().words()).isEqualTo("Ik wil bij de politie in Neede");
  }

  @Test
  void asksWithWhichGoalASubgoalBelongs() {
    ParticipantId amina = participant("Amina");
    GoalRow main = goal(amina, "Apothekersassistente worden", false);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/doelen/nieuw");
    field(TextArea.class, "new-goal-words").setValue("Entree afmaken");
    kind("new-goal-kind").setValue(GoalKind.SUB);
    Select<GoalId> parent = parent("new-goal-parent");
    press("Opslaan");
    assertThat(parent.isInvalid()).isTrue();
    assertThat(parent.getErrorMessage()).contains("hoort bij een hoofddoel");
    parent.setValue(main.id());
    press("Opslaan");
    assertThat(plan(amina).goals()).last().extracting(GoalRow::kind).isEqualTo(GoalKind.SUB);

    open("deelnemers/" + amina.value() + "/doelen/nieuw");
    kind("new-goal-kind").setValue(GoalKind.SUB);
    parent("new-goal-parent").setValue(main.id());
    kind("new-goal-kind").setValue(GoalKind.CONCERN);
    assertThat(all(Select.class)).isEmpty();
    kind("new-goal-kind").setValue(GoalKind.SUB);
    assertThat(parent("new-goal-parent").getValue()).isNull();
  }

  @Test
  void saysAtTheFieldThatThreeGoalsAreOnTop() {
    ParticipantId amina = participant("Amina");
    List.of("Eén", "Twee", "Drie").forEach(words -> goal(amina, words, true));
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/doelen/nieuw");
    field(TextArea.class, "new-goal-words").setValue("Vier");
    field(Checkbox.class, "new-goal-mostImportant").setValue(true);
    press("Opslaan");
    assertThat(field(Checkbox.class, "new-goal-mostImportant").getErrorMessage())
        .contains("Er staan al 3 doelen bovenaan");
    assertThat(plan(amina).goals()).hasSize(3);
  }

  @Test
  void typesStepsOneAfterAnotherAndDoesOneWithOneTap() {
    ParticipantId amina = participant("Amina");
    GoalRow goal = goal(amina, "Fietsen", false);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/doelen/" + goal.id().value());
    assertThat(text()).contains("Er is nog geen stap afgesproken.");
    press("Stap toevoegen");
    assertThat(field(TextField.class, "new-goal-step-text").isInvalid()).isTrue();
    field(TextField.class, "new-goal-step-text").setValue("Fiets lenen");
    owner().setValue(StepOwner.OTHER);
    assertThat(field(TextField.class, "new-goal-step-helper").getLabel())
        .isEqualTo("Hoe heet diegene?");
    press("Stap toevoegen");
    assertThat(field(TextField.class, "new-goal-step-helper").isInvalid()).isTrue();
    field(TextField.class, "new-goal-step-helper").setValue("Buurvrouw Els");
    press("Stap toevoegen");
    assertThat(text()).contains("De stap ‘Fiets lenen’ staat erbij.", "Buurvrouw Els");
    assertThat(field(TextField.class, "new-goal-step-text").getValue()).isEmpty();

    open("deelnemers/" + amina.value());
    press("Gedaan");
    assertThat(text()).contains("De stap ‘Fiets lenen’ is gedaan.");
    assertThat(plan(amina).goals().getFirst().steps().getFirst().isDone()).isTrue();
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Stap gedaan: Fiets lenen");
    open("deelnemers/" + amina.value() + "/doelen/" + goal.id().value());
    press("Toch niet gedaan");
    assertThat(plan(amina).goals().getFirst().steps().getFirst().isDone()).isFalse();
  }

  @Test
  void changesAStep() {
    ParticipantId amina = participant("Amina");
    GoalRow goal = goal(amina, "Fietsen", false);
    step(goal, "Fiets lenen", 3);
    String step = plan(amina).goals().getFirst().steps().getFirst().id().value().toString();
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/doelen/" + goal.id().value() + "/stappen/" + step);
    field(TextField.class, "change-goal-step-text").setValue("Fiets kopen");
    press("Opslaan");
    assertThat(text()).contains("De stap ‘Fiets kopen’ is gewijzigd.");
    assertThat(plan(amina).goals().getFirst().steps().getFirst().text()).isEqualTo("Fiets kopen");
  }

  @Test
  void recordsThatTheParticipantAgreesAndShowsPlainlyWhenThePlanChangedSince() {
    ParticipantId amina = participant("Amina");
    GoalRow goal = goal(amina, "Werk in de chemie", false);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(links("Instemming vastleggen")).hasSize(1);
    open("deelnemers/" + amina.value() + "/doelen/instemming");
    assertThat(text()).contains("Het plan zoals het nu is", "Werk in de chemie");
    field(TextField.class, "new-plan-approval-language").setValue("Tigrinya");
    press("Opslaan");
    assertThat(text())
        .contains("Vastgelegd is dat Amina Voorbeeld het eens is met het plan.")
        .contains("Amina is het eens met dit plan, sinds " + Moments.date(Municipality.TODAY))
        .contains("uitgelegd in: Tigrinya · Tolk: niet bekend · vastgelegd door ")
        .contains("Eens met het plan");
    assertThat(links("Instemming vastleggen")).isEmpty();

    step(goal, "Diploma laten waarderen", 3);
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains("Amina was het eens met een eerdere versie van dit plan")
        .contains("Andere stappen bij ‘Werk in de chemie’.")
        .doesNotContain("Amina is het eens met dit plan");
    assertThat(links("Instemming vastleggen")).hasSize(1);
  }

  @Test
  void recordsNoAgreementWithAPlanThatAColleagueChangedMeanwhile() {
    ParticipantId amina = participant("Amina");
    goal(amina, "Werk in de chemie", false);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/doelen/instemming");
    goal(amina, "Fietsen", false);
    press("Opslaan");
    assertThat(text()).contains("Het plan is intussen gewijzigd", "Fietsen");
    assertThat(plan(amina).approvals()).isEmpty();
    press("Opslaan");
    assertThat(plan(amina).approvals()).hasSize(1);
  }

  @Test
  void asksOfAllOpenGoalsWhatBecameOfThem() {
    ParticipantId amina = participant("Amina");
    goal(amina, "Fietsen", true);
    goal(amina, "Zwemmen", false);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/doelen/terugblik");
    press("Opslaan");
    assertThat(state(0).isInvalid()).isTrue();
    assertThat(state(1).isInvalid()).isTrue();
    state(0).setValue(GoalState.REACHED);
    assertThat(field(DatePicker.class, "review-goals-0-on").getValue())
        .isEqualTo(Municipality.TODAY);
    state(1).setValue(GoalState.LET_GO);
    press("Opslaan");
    assertThat(field(TextField.class, "review-goals-1-reason").isInvalid()).isTrue();
    field(TextField.class, "review-goals-1-reason").setValue("Het water is te koud");
    press("Opslaan");
    assertThat(text())
        .contains("Het staat erbij wat er van de doelen geworden is.", "2 doelen die klaar zijn")
        .contains("Doel bereikt: Fietsen", "Doel losgelaten: Zwemmen", "Het water is te koud");
    assertThat(plan(amina).goals())
        .extracting(GoalRow::state)
        .containsExactly(GoalState.REACHED, GoalState.LET_GO);
  }

  @Test
  void keepsWhatWasTypedWhenAColleagueAddsAGoalDuringTheReview() {
    ParticipantId amina = participant("Amina");
    goal(amina, "Fietsen", true);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/doelen/terugblik");
    state(0).setValue(GoalState.OPEN);
    goal(amina, "Zwemmen", false);
    press("Opslaan");
    assertThat(text()).contains("Een collega heeft intussen iets gewijzigd", "Zwemmen");
    assertThat(state(0).getValue()).isEqualTo(GoalState.OPEN);
    state(1).setValue(GoalState.OPEN);
    press("Opslaan");
    assertThat(text()).contains("Het staat erbij wat er van de doelen geworden is.");
    assertThat(plan(amina).open()).hasSize(2);
  }

  @Test
  void tellsACoachOnTheFirstPageWhichStepsAreDueAndInTheCaseloadHowManyGoalsAreOpen() {
    ParticipantId amina = participant("Amina");
    participant("Bahar");
    GoalRow goal = goal(amina, "Fietsen", false);
    goal(amina, "Zwemmen", false);
    step(goal, "Fiets regelen", -2);
    step(goal, "Route uitzoeken", 5);
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text())
        .contains("Amina Voorbeeld: Fiets regelen. Dat hoort bij het doel ‘Fietsen’.")
        .doesNotContain("Route uitzoeken");
    open("deelnemers/begeleiding");
    assertThat(text()).contains("2 open doelen", "geen open doel");
    leave();
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).doesNotContain("Fiets regelen");
  }

  @Test
  void asksTodayAndOnThePageToLookBackWhenTheGroupsHaveEndedUntilSomebodyDid() {
    ParticipantId amina = participant("Amina");
    goal(amina, "Fietsen", true);
    goal(amina, "Zwemmen", false);
    endGroup(amina, 2);
    String said =
        "Amina Voorbeeld is klaar met de groepen ("
            + Moments.date(Municipality.TODAY.minusDays(2))
            + "). Kijk terug op 2 doelen.";
    String review = "deelnemers/" + amina.value() + "/doelen/terugblik";
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).doesNotContain("Terugkijken op doelen", "Kijk terug op");
    leave();
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text()).contains("Terugkijken op doelen", said);
    assertThat(links("Terugkijken")).containsExactly(review);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Wat er komt", said).doesNotContain("Er staat niets gepland.");
    assertThat(links("Terugkijken")).containsExactly(review);

    open(review);
    state(0).setValue(GoalState.OPEN);
    state(1).setValue(GoalState.OPEN);
    press("Opslaan");
    assertThat(text())
        .contains("Het staat erbij wat er van de doelen geworden is.")
        .doesNotContain("Kijk terug op");
    open("vandaag");
    assertThat(text()).doesNotContain("Kijk terug op");
  }

  @Test
  void makesOneLineOfManyWithWhomToLookBack() {
    for (String name : List.of("Amina", "Bahar", "Chana", "Dilek")) {
      ParticipantId one = participant(name);
      goal(one, "Fietsen", false);
      endGroup(one, 3);
    }
    logIn(municipality.coach);
    open("vandaag");
    assertThat(all(Disclosure.class).map(Disclosure::getSummaryText))
        .containsExactly("4 deelnemers zijn klaar met de groepen. Kijk terug op hun doelen.");
    assertThat(text()).contains("Kijk terug op 1 doel.");
  }

  private void endGroup(ParticipantId participant, int daysAgo) {
    EnrolmentRow row = municipality.enrol(municipality.group("Groep Neede", 9).id(), participant);
    meanwhile(
        municipality.coordinator,
        () ->
            room(Enrolments.class)
                .end(
                    row.id(),
                    row.version(),
                    Municipality.TODAY.minusDays(daysAgo),
                    EndReason.COMPLETED));
  }

  @Test
  void isNotForATrainer() {
    ParticipantId amina = participant("Amina");
    GoalRow goal = goal(amina, "Fietsen", false);
    municipality.enrol(municipality.group("Groep Neede", 9).id(), amina);
    logIn(municipality.trainer);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Amina Voorbeeld").doesNotContain("Fietsen", "Doelen");
    open("deelnemers/" + amina.value() + "/doelen/" + goal.id().value());
    assertThat(text()).contains("Dit is niet voor uw rol").doesNotContain("Fietsen");
  }

  private ParticipantId participant(String name) {
    return municipality.participant(name, "Voorbeeld", municipality.coach).id();
  }

  private GoalRow goal(ParticipantId participant, String words, boolean top) {
    GoalData goal =
        Records.of(GoalData.class, "words", words, "kind", GoalKind.MAIN, "mostImportant", top);
    return meanwhile(municipality.coordinator, () -> room(Goals.class).add(participant, goal));
  }

  private void step(GoalRow goal, String text, int due) {
    GoalStepData step =
        new GoalStepData(text, StepOwner.COACH, null, Municipality.TODAY.plusDays(due), null);
    meanwhile(municipality.coordinator, () -> room(GoalSteps.class).add(goal.id(), step));
  }

  private GoalPlan plan(ParticipantId participant) {
    return meanwhile(municipality.coordinator, () -> room(Goals.class).of(participant));
  }

  private List<String> links(String words) {
    return all(RouterLink.class)
        .filter(link -> link.getElement().getTextRecursively().equals(words))
        .map(RouterLink::getHref)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @SuppressWarnings("unchecked") // the one choice
  private RadioButtonGroup<StepOwner> owner() {
    return field(RadioButtonGroup.class, "new-goal-step-owner");
  }

  @SuppressWarnings("unchecked") // a choice of kinds
  private RadioButtonGroup<GoalKind> kind(String id) {
    return field(RadioButtonGroup.class, id);
  }

  @SuppressWarnings("unchecked") // a choice of goals
  private Select<GoalId> parent(String id) {
    return field(Select.class, id);
  }

  @SuppressWarnings("unchecked") // a choice of what became of a goal
  private RadioButtonGroup<GoalState> state(int number) {
    return field(RadioButtonGroup.class, "review-goals-" + number + "-state");
  }
}
