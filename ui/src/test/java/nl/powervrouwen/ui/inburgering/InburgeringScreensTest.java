package nl.powervrouwen.ui.inburgering;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

class InburgeringScreensTest extends ScreenTest {

  private final LocalDate registered = Municipality.TODAY.minusDays(65);

  @Test
  void keepsWhatIsTypedAndSaysUntilWhenAndWhy() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains("Over de inburgering is nog niets vastgelegd", "Er is nog geen PIP vastgelegd");
    open("deelnemers/" + amina.value() + "/inburgering");
    choose("change-inburgering-law", "Wet inburgering 2021");
    date("change-inburgering-registeredOn", registered);
    press("Opslaan");
    assertThat(text())
        .contains("Wet inburgering 2021", "Inschrijving in de gemeente (BRP)", "Termijnen")
        .contains("nog niet te berekenen", "vul in wanneer DUO de kennisgeving stuurde");
    open("deelnemers/" + amina.value() + "/inburgering");
    date("change-inburgering-noticeOn", registered);
    press("Opslaan");
    assertThat(text())
        .contains("Besluit over het PIP: uiterlijk", "10 weken na de kennisgeving van DUO")
        .contains("Besluit inburgering 2021, artikel 5.3");
  }

  @Test
  void saysAtTheFieldWhatDuoWouldRefuse() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/inburgering");
    choose("change-inburgering-law", "Wet inburgering 2021");
    date("change-inburgering-obligedFrom", LocalDate.of(2021, 6, 1));
    press("Opslaan");
    assertThat(field(Select.class, "change-inburgering-law").isInvalid()).isTrue();
    assertThat(field(Select.class, "change-inburgering-law").getErrorMessage())
        .contains("wet van 2013");
  }

  @Test
  void recordsAPipCorrectsItAndTakesItBack() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/pip/nieuw");
    date("new-pip-datedOn", registered);
    choose("new-pip-route", "Z-route");
    press("Opslaan");
    assertThat(text()).contains("Het PIP is bewaard", "PIP van " + Moments.date(registered));
    PipRow pip = pips(amina).getFirst();
    open("deelnemers/" + amina.value() + "/pip/" + pip.id().value() + "/wijzigen");
    choose("change-pip-route", "Onderwijsroute");
    press("Opslaan");
    assertThat(pips(amina).getFirst().data().route()).isEqualTo(Leerroute.O);
    press("Verwijderen");
    assertThat(text()).contains("per vergissing");
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals("Verwijderen"))
            .toList();
    window().test(buttons.getLast()).click();
    assertThat(pips(amina)).isEmpty();
    assertThat(text()).contains("Er is nog geen PIP vastgelegd");
  }

  @Test
  void putsWhatIsNearOnTheFirstPageAndAllOfItInTheWorkList() {
    ParticipantId amina = participant("Amina");
    meanwhile(
        municipality.coach,
        () ->
            room(Inburgering.class)
                .save(
                    amina,
                    0,
                    Records.of(
                        InburgeringData.class,
                        "law",
                        InburgeringLaw.ACT_2021,
                        "registeredOn",
                        registered,
                        "noticeOn",
                        registered)));
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text()).contains("Besluit over het PIP van Amina Voorbeeld: uiterlijk");
    open("termijnen");
    assertThat(text()).contains("Amina Voorbeeld", "Besluit over het PIP", "nog ");
  }

  @Test
  void recordsAnExtensionAndShowsTheOldAndTheNewLastDay() {
    ParticipantId amina = participant("Amina");
    LocalDate first = Municipality.TODAY.minusDays(40);
    act2021(amina);
    PipData pip = Records.of(PipData.class, "datedOn", first, "route", Leerroute.Z);
    meanwhile(municipality.coach, () -> room(Inburgering.class).addPip(amina, pip));
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/verlenging/nieuw");
    press("Opslaan");
    assertThat(field(Select.class, "new-extension-extensionGround").isInvalid()).isTrue();
    choose("new-extension-extensionGround", "Bevalling");
    choose("new-extension-judgement", "Toegekend");
    date("new-extension-judgedOn", Municipality.TODAY);
    press("Opslaan");
    LocalDate was = first.plusYears(3);
    assertThat(text())
        .contains("De verlenging is bewaard", "Verlenging: Bevalling", "Toegekend op")
        .contains(
            "Laatste dag was " + Moments.date(was),
            "wordt " + Moments.date(was.plusWeeks(16)),
            "Verlenging van de termijn aanvragen: uiterlijk");
  }

  @Test
  void asksForAVrijstellingOnlyWhatBelongsToItsKindAndAsksWhetherTheObligationEnded() {
    ParticipantId amina = participant("Amina");
    act2021(amina);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/vrijstelling/nieuw");
    choose("new-exemption-exemptionKind", "Gedeeltelijke ontheffing");
    assertThat(field(Select.class, "new-exemption-examPart").isVisible()).isTrue();
    choose("new-exemption-examPart", "Kennis van de Nederlandse maatschappij");
    choose("new-exemption-exemptionKind", "Gehele ontheffing");
    choose("new-exemption-judgement", "Toegekend");
    choose("new-exemption-ontheffingGround", "MED: medisch");
    date("new-exemption-judgedOn", Municipality.TODAY);
    press("Opslaan");
    assertThat(text())
        .contains("Gehele ontheffing", "MED: medisch", "Is de deelnemer nog plichtig?")
        .doesNotContain("Kennis van de Nederlandse");
  }

  private void act2021(ParticipantId participant) {
    InburgeringData data = Records.of(InburgeringData.class, "law", InburgeringLaw.ACT_2021);
    meanwhile(municipality.coach, () -> room(Inburgering.class).save(participant, 0, data));
  }

  @Test
  void isNotForATrainer() {
    ParticipantId amina = participant("Amina");
    municipality.enrol(municipality.group("Groep Neede", 9).id(), amina);
    logIn(municipality.trainer);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Amina Voorbeeld").doesNotContain("Inburgering", "PIP");
    open("termijnen");
    assertThat(text()).contains("Dit is niet voor uw rol");
    open("deelnemers/" + amina.value() + "/inburgering");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  private ParticipantId participant(String name) {
    return municipality.participant(name, "Voorbeeld", municipality.coach).id();
  }

  private List<PipRow> pips(ParticipantId participant) {
    return meanwhile(
        municipality.coordinator, () -> room(Inburgering.class).get(participant).pips());
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
