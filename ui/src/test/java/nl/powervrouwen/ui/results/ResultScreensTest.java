package nl.powervrouwen.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

class ResultScreensTest extends ScreenTest {

  private final LocalDate start = Municipality.TODAY.minusMonths(4);

  @Test
  void recordsWhatWasFoundChangesItAndTakesItBack() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Wat Amina heeft gevonden, is nog niet vastgelegd");
    open("deelnemers/" + amina.value() + "/resultaat/nieuw");
    press("Opslaan");
    assertThat(field(Select.class, "new-result-kind").isInvalid()).isTrue();
    choose("new-result-kind", "Proefplaatsing");
    date("new-result-startedOn", Municipality.TODAY.minusDays(6));
    choose("new-result-continuation", "Ja, nog steeds");
    field(TextField.class, "new-result-organisation").setValue("Zorg Voorbeeld");
    field(IntegerField.class, "new-result-hoursPerWeek").setValue(16);
    press("Opslaan");
    assertThat(text())
        .contains("Proefplaatsing is vastgelegd.", "Gaat door", "Zorg Voorbeeld · 16 uur per week")
        .contains("Begonnen: Proefplaatsing", "Hoe wij dit weten, is niet vastgelegd")
        .contains("Na 12 maanden: navragen op");
    ResultRow made = results(amina).getFirst();
    open("deelnemers/" + amina.value() + "/resultaat/" + made.id().value() + "/wijzigen");
    choose("change-result-kind", "Vast werk");
    press("Opslaan");
    assertThat(results(amina).getFirst().data().kind()).isEqualTo(ResultKind.PERMANENT_JOB);
    assertThat(results(amina).getFirst().state()).isEqualTo(Continuation.GOES_ON);
    press("Verwijderen");
    assertThat(text()).contains("per vergissing");
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals("Verwijderen"))
            .toList();
    window().test(buttons.getLast()).click();
    assertThat(results(amina)).isEmpty();
    assertThat(text()).contains("Vast werk is verwijderd");
  }

  @Test
  void asksOnVandaagWithOneButtonAndTakesThreeAnswers() {
    ParticipantId amina = participant("Amina");
    ResultRow made = job(amina);
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text())
        .contains("Amina Voorbeeld: Vast werk. Op " + Moments.date(start.plusMonths(3)))
        .contains("3 maanden geleden begonnen. Gaat het nog door?");
    String path = "deelnemers/" + amina.value() + "/resultaat/" + made.id().value() + "/navraag";
    assertThat(all(RouterLink.class).map(RouterLink::getHref)).contains(path);
    open(path);
    assertThat(text()).contains("Ja, nog steeds", "Nee, niet meer", "Niet bekend");
    answer(Continuation.NOT_KNOWN);
    press("Opslaan");
    assertThat(text())
        .contains("Het antwoord over Amina Voorbeeld is bewaard.", "Niet bekend of het doorgaat")
        .contains(
            "Na 3 maanden: niet bekend (gevraagd op " + Moments.date(Municipality.TODAY) + ").");
    open("vandaag");
    assertThat(text()).doesNotContain("Gaat het nog door?");
  }

  @Test
  void takesTheDayOnWhichItEndedAndTheTaskIsGone() {
    ParticipantId amina = participant("Amina");
    ResultRow made = job(amina);
    logIn(municipality.coordinator);
    open("deelnemers/" + amina.value() + "/resultaat/" + made.id().value() + "/navraag");
    answer(Continuation.ENDED);
    date("change-check-lastDay", Municipality.TODAY.minusDays(3));
    press("Opslaan");
    assertThat(results(amina).getFirst().data().lastDay())
        .isEqualTo(Municipality.TODAY.minusDays(3));
    assertThat(text())
        .contains("Geëindigd op " + Moments.date(Municipality.TODAY.minusDays(3)))
        .contains("Na 3 maanden: ging nog door.")
        .doesNotContain("navragen op");
  }

  @Test
  void tellsHowManyFoundSomethingAndOfHowManyItIsNotKnown() {
    ParticipantId amina = participant("Amina");
    ParticipantId bahar = participant("Bahar");
    ParticipantId cato = participant("Cato");
    GroupId group = municipality.group("Groep Neede", 9).id();
    List.of(amina, bahar, cato).forEach(one -> municipality.enrol(group, one));
    job(amina);
    logIn(municipality.coordinator);
    open("groepen/" + group.value());
    assertThat(text())
        .contains("1 van de 3 deelnemers vond iets. Van 2 deelnemers is het niet bekend.");
    job(bahar);
    meanwhile(
        municipality.coordinator,
        () ->
            room(Results.class)
                .add(
                    cato,
                    Records.of(
                        ResultData.class,
                        "kind",
                        ResultKind.NOTHING,
                        "startedOn",
                        Municipality.TODAY)));
    open("resultaten");
    assertThat(text())
        .contains("2 van de 3 deelnemers vonden iets, meer dan de helft.")
        .contains("1 deelnemer vond nog niets.", "Bahar Voorbeeld", "Nog niets gevonden");
    leave();
    logIn(municipality.coach);
    open("groepen/" + group.value());
    assertThat(text()).contains("2 van de 3 deelnemers die u begeleidt vonden iets");
  }

  @Test
  void measuresWithoutAScoreAndTellsFromWhatToWhat() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    measure(amina, "Begin", Municipality.TODAY.minusDays(90), "2, sociale", "A1");
    assertThat(text()).contains("meting van", "2, sociale contacten buitenshuis");
    measure(amina, "Einde", Municipality.TODAY, "4, onbetaald", "A1");
    assertThat(text())
        .contains("van 2, sociale contacten buitenshuis naar 4, onbetaald werk")
        .contains("A1, hetzelfde als in het begin")
        .contains("Meting: Begin", "Meting: Einde")
        .doesNotContain("Ik durf om hulp te vragen");
  }

  @Test
  void measuresByAnInstrumentThatTheMunicipalityFilledIn() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coordinator);
    open("instellingen/instrumenten");
    assertThat(text()).contains("Er zijn nog geen eigen instrumenten");
    open("instellingen/instrumenten/nieuw");
    field(TextField.class, "new-instrument-name").setValue("Proefmeter");
    field(TextArea.class, "new-instrument-domains").setValue("Thuis\nWerk");
    field(TextArea.class, "new-instrument-levels").setValue("gaat niet\ngaat goed");
    press("Opslaan");
    assertThat(text()).contains("Proefmeter is toegevoegd.", "2 onderwerpen, 2 niveaus");
    leave();
    logIn(municipality.coach);
    score(amina, "gaat niet", Municipality.TODAY.minusDays(9));
    assertThat(text()).contains("Proefmeter: Thuis", "gaat niet");
    score(amina, "gaat goed", Municipality.TODAY);
    assertThat(text()).contains("van gaat niet naar gaat goed").doesNotContain("Proefmeter: Werk");
  }

  private void score(ParticipantId who, String level, LocalDate day) {
    open("deelnemers/" + who.value() + "/meting/nieuw");
    choose("new-measurement-moment", "Begin");
    date("new-measurement-measuredOn", day);
    Select<String> home = labelled("Thuis");
    SelectTester<Select<String>, String> user = window().test(home);
    user.selectItem(level);
    press("Opslaan");
  }

  @SuppressWarnings("unchecked") // its items are texts
  private Select<String> labelled(String label) {
    return all(Select.class).filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow();
  }

  @Test
  void isNotForATrainerAndNotForAnotherCoach() {
    ParticipantId amina = participant("Amina");
    job(amina);
    GroupId group = municipality.group("Groep Neede", 9).id();
    municipality.enrol(group, amina);
    logIn(municipality.trainer);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Amina Voorbeeld").doesNotContain("Vast werk", "Resultaten");
    open("groepen/" + group.value());
    assertThat(text()).contains("Groep Neede").doesNotContain("vond iets");
    open("vandaag");
    assertThat(text()).doesNotContain("Vast werk");
    open("resultaten");
    assertThat(text()).contains("Dit is niet voor uw rol");
    leave();
    logIn(trainerWhoCoachesOthers());
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains("Amina Voorbeeld")
        .doesNotContain("Vast werk", "Wat Amina heeft gevonden");
    open("groepen/" + group.value());
    assertThat(text()).contains("Groep Neede").doesNotContain("vond iets");
    open("vandaag");
    assertThat(text()).doesNotContain("Vast werk");
    open("resultaten");
    assertThat(text()).contains("Er zijn nog geen resultaten").doesNotContain("Amina");
  }

  private CurrentUser trainerWhoCoachesOthers() {
    return new CurrentUser(
        municipality.trainer.tenant(),
        municipality.trainer.subject(),
        municipality.trainer.displayName(),
        EnumSet.of(Role.TRAINER, Role.JOBCOACH),
        municipality.trainer.validUntil());
  }

  private void measure(
      ParticipantId who, String moment, LocalDate day, String step, String reading) {
    open("deelnemers/" + who.value() + "/meting/nieuw");
    choose("new-measurement-moment", moment);
    date("new-measurement-measuredOn", day);
    Select<Integer> ladder = select("new-measurement-ladder");
    ladder.setValue(Integer.valueOf(step.substring(0, 1)));
    assertThat(ladder.getItemLabelGenerator().apply(ladder.getValue())).startsWith(step);
    choose("new-measurement-reading", reading);
    press("Opslaan");
  }

  private ParticipantId participant(String name) {
    return municipality.participant(name, "Voorbeeld", municipality.coach).id();
  }

  private ResultRow job(ParticipantId who) {
    ResultData job =
        Records.of(
            ResultData.class,
            "kind",
            ResultKind.PERMANENT_JOB,
            "startedOn",
            start,
            "continuation",
            Continuation.GOES_ON);
    return meanwhile(municipality.coordinator, () -> room(Results.class).add(who, job));
  }

  private List<ResultRow> results(ParticipantId who) {
    return meanwhile(municipality.coordinator, () -> room(Results.class).of(who));
  }

  @SuppressWarnings("unchecked") // the group holds answers
  private void answer(Continuation answer) {
    field(RadioButtonGroup.class, "change-check-continuation").setValue(answer);
  }

  private void date(String field, LocalDate day) {
    field(DatePicker.class, field).setValue(day);
  }

  private <V> void choose(String field, String words) {
    Select<V> select = select(field);
    SelectTester<Select<V>, V> user = window().test(select);
    user.selectItem(words);
  }

  @SuppressWarnings("unchecked") // a choice holds values of its own type
  private <V> Select<V> select(String field) {
    return window().find(Select.class).withId(field).single();
  }
}
