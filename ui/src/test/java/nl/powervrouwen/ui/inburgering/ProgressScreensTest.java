package nl.powervrouwen.ui.inburgering;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.ProgressInterviewData;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

/** Exams, progress interviews and hours on the page of a participant. */
class ProgressScreensTest extends ScreenTest {

  private static final LocalDate TODAY = Municipality.TODAY;

  @Test
  void recordsAnExamSaysWhatWasReachedAndTakesItBack() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Er zijn nog geen examens vastgelegd");
    open("deelnemers/" + amina.value() + "/examens/nieuw");
    date("new-exam-examOn", TODAY.minusDays(9));
    choose("new-exam-examPart", "Lezen");
    choose("new-exam-outcome", "Geslaagd");
    choose("new-exam-level", "B2");
    press("Opslaan");
    assertThat(text())
        .contains("geslaagd voor B2 op " + Moments.date(TODAY.minusDays(9)))
        .contains("Luisteren", "Niet bekend");
    ExamResultRow exam = exams(amina).getFirst();
    open("deelnemers/" + amina.value() + "/examens/" + exam.id().value() + "/wijzigen");
    choose("change-exam-outcome", "Geen resultaat");
    choose("change-exam-noOutcomeReason", "Absent");
    press("Opslaan");
    assertThat(text()).contains("nog niet geslaagd", "geen resultaat (absent)");
    removeTheOnlyOne();
    assertThat(exams(amina)).isEmpty();
    assertThat(text()).contains("is verwijderd", "Er zijn nog geen examens vastgelegd");
  }

  @Test
  void saysAtTheFieldWhatIsWrongWithAnExam() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/examens/nieuw");
    date("new-exam-examOn", TODAY.plusDays(2));
    press("Opslaan");
    assertThat(field(DatePicker.class, "new-exam-examOn").isInvalid()).isTrue();
    assertThat(field(Select.class, "new-exam-outcome").isInvalid()).isTrue();
    assertThat(exams(amina)).isEmpty();
  }

  @Test
  void plansAnInterviewPutsItOnTheFirstPageAndSaysThatItWasHeld() {
    ParticipantId amina = participant("Amina");
    pip(amina, Leerroute.B);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/voortgangsgesprekken/nieuw");
    assertThat(field(TextField.class, "new-interview-heldBy").getValue())
        .isEqualTo(municipality.coach.displayName());
    date("new-interview-plannedOn", TODAY.plusDays(3));
    press("Opslaan");
    assertThat(text())
        .contains("Er zijn nog geen gesprekken gevoerd. In het laatste PIP staan er 4")
        .contains("Voortgangsgesprek: gepland op " + Moments.dayWithYear(TODAY.plusDays(3)));
    open("vandaag");
    assertThat(text())
        .contains(
            "Voortgangsgesprek met Amina Voorbeeld: gepland op "
                + Moments.dayWithYear(TODAY.plusDays(3)));
    ProgressInterviewRow talk = interviews(amina).getFirst();
    open(
        "deelnemers/" + amina.value() + "/voortgangsgesprekken/" + talk.id().value() + "/wijzigen");
    date("change-interview-heldOn", TODAY);
    field(TextArea.class, "change-interview-summary").setValue("Zij oefent met spreken.");
    press("Opslaan");
    assertThat(text()).contains("Er is één gesprek gevoerd", "Zij oefent met spreken.");
    open("vandaag");
    assertThat(text()).doesNotContain("Voortgangsgesprek met Amina");
    open("deelnemers/" + amina.value());
    removeTheOnlyOne("Verwijderen", "Voortgangsgesprek");
    assertThat(interviews(amina)).isEmpty();
  }

  @Test
  void saysOnTheFirstPageThatAPlannedInterviewWasNotHeld() {
    ParticipantId amina = participant("Amina");
    meanwhile(
        municipality.coordinator,
        () ->
            room(ProgressInterviews.class)
                .add(amina, new ProgressInterviewData(TODAY.minusDays(6), null, null, null)));
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text()).contains("was gepland op", "en is nog niet gevoerd");
    open("termijnen");
    assertThat(text()).contains("Amina Voorbeeld", "Voortgangsgesprek", "te laat");
  }

  @Test
  void recordsHoursAndSetsThemAgainstWhatTheLawAsks() {
    ParticipantId amina = participant("Amina");
    pip(amina, Leerroute.Z);
    meanwhile(
        municipality.coordinator,
        () ->
            room(Inburgering.class)
                .save(
                    amina,
                    0,
                    Records.of(
                        InburgeringData.class,
                        "law",
                        InburgeringLaw.ACT_2021,
                        "doelgroep",
                        Doelgroep.ASIELSTATUSHOUDER)));
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/uren/nieuw");
    choose("new-followed-hours-hoursKind", "MAP: praktische inzet");
    date("new-followed-hours-firstDay", TODAY.minusDays(20));
    date("new-followed-hours-lastDay", TODAY.minusDays(2));
    field(IntegerField.class, "new-followed-hours-hours").setValue(45);
    choose("new-followed-hours-hoursSource", "verklaring van de aanbieder");
    press("Opslaan");
    assertThat(text())
        .contains("Bekend: 45 van minstens 40 uur", "zoveel als de wet vraagt")
        .contains("Bekend: 45 van minstens 800 uur", "Daarbij tellen 45 uur PVT en MAP mee")
        .contains("Bekend: 0 van minstens 800 uur")
        .contains("Bron: verklaring van de aanbieder")
        .contains("niet aan een derde overlaten", "telt hier niet vanzelf mee");
    HoursEntryRow hours = hours(amina).getFirst();
    open("deelnemers/" + amina.value() + "/uren/" + hours.id().value() + "/wijzigen");
    field(IntegerField.class, "change-followed-hours-hours").setValue(null);
    press("Opslaan");
    assertThat(text())
        .contains("Bekend: 0 van minstens 40 uur", "is het aantal uren niet bekend")
        .doesNotContain("zoveel als de wet vraagt");
    removeTheOnlyOne("Verwijderen", "MAP: praktische inzet");
    assertThat(hours(amina)).isEmpty();
    assertThat(text()).contains("Er zijn nog geen uren vastgelegd");
  }

  @Test
  void isNotForATrainer() {
    ParticipantId amina = participant("Amina");
    municipality.enrol(municipality.group("Groep Neede", 9).id(), amina);
    logIn(municipality.trainer);
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains("Amina Voorbeeld")
        .doesNotContain("Examens", "Voortgangsgesprekken", "Gevolgde uren");
    open("deelnemers/" + amina.value() + "/uren/nieuw");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  private ParticipantId participant(String name) {
    return municipality.participant(name, "Voorbeeld", municipality.coach).id();
  }

  private void pip(ParticipantId participant, Leerroute route) {
    PipData pip =
        Records.of(PipData.class, "datedOn", TODAY.minusDays(30), "route", route, "interviews", 4);
    meanwhile(municipality.coordinator, () -> room(Inburgering.class).addPip(participant, pip));
  }

  private List<ExamResultRow> exams(ParticipantId participant) {
    return meanwhile(
        municipality.coordinator, () -> room(ExamResults.class).of(participant).results());
  }

  private List<ProgressInterviewRow> interviews(ParticipantId participant) {
    return meanwhile(
        municipality.coordinator,
        () -> room(ProgressInterviews.class).of(participant).interviews());
  }

  private List<HoursEntryRow> hours(ParticipantId participant) {
    return meanwhile(
        municipality.coordinator, () -> room(FollowedHours.class).of(participant).entries());
  }

  private void removeTheOnlyOne() {
    removeTheOnlyOne("Verwijderen", "Lezen");
  }

  /** Presses the button that removes what is called so, and the one that says yes. */
  private void removeTheOnlyOne(String words, String name) {
    NativeButton remove =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .filter(
                button ->
                    String.valueOf(button.getElement().getAttribute("aria-label")).contains(name))
            .findFirst()
            .orElseThrow();
    window().test(remove).click();
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .toList();
    window().test(buttons.getLast()).click();
  }

  private void date(String field, LocalDate day) {
    field(DatePicker.class, field).setValue(day);
  }

  @SuppressWarnings("unchecked") // a choice holds values of its own type
  private <V> void choose(String field, String words) {
    Select<V> select = window().find(Select.class).withId(field).single();
    SelectTester<Select<V>, V> user = window().test(select);
    user.selectItem(words);
  }
}
