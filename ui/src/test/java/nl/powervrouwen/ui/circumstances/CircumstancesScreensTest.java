package nl.powervrouwen.ui.circumstances;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

class CircumstancesScreensTest extends ScreenTest {

  @Test
  void addsWhoLivesThereAndAsksAboutAnAdultWithoutAPlan() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Wie er bij Amina in huis wonen, is nog niet vastgelegd");
    open("deelnemers/" + amina.value() + "/huishouden/nieuw");
    choose("new-household-relation", "Partner");
    field(TextField.class, "new-household-name").setValue("Karim Voorbeeld");
    field(TextField.class, "new-household-birthDate").setValue("1984");
    press("Opslaan");
    assertThat(text())
        .contains("Karim Voorbeeld is toegevoegd", "1984 (dag en maand onbekend)")
        .contains("Een volwassene op dit adres heeft geen plan; nog niet bekeken");
    press("Bekeken");
    assertThat(text())
        .contains("laatst bekeken op " + Moments.date(Municipality.TODAY) + ", door Jo Voorbeeld");
  }

  @Test
  void linksToAFileOnlyForWhoMayOpenIt() {
    ParticipantId amina = participant("Amina");
    ParticipantId bahar = municipality.participant("Bahar", "Voorbeeld", null).id();
    meanwhile(
        municipality.coordinator,
        () ->
            room(Household.class)
                .add(
                    amina,
                    new HouseholdMemberData(null, HouseholdRelation.OTHER_ADULT, null, bahar)));
    logIn(municipality.coordinator);
    open("deelnemers/" + amina.value());
    assertThat(links()).contains("deelnemers/" + bahar.value());
    leave();
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Bahar Voorbeeld");
    assertThat(links()).doesNotContain("deelnemers/" + bahar.value());
  }

  @Test
  void addsAContactPersonAndSaysThatNobodyAskedYet() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/contactpersonen/nieuw");
    field(TextField.class, "new-contact-person-name").setValue("Riet Voorbeeld");
    choose("new-contact-person-role", "Maatje");
    field(TextField.class, "new-contact-person-phone").setValue("bel maar");
    press("Opslaan");
    assertThat(field(TextField.class, "new-contact-person-phone").isInvalid()).isTrue();
    field(TextField.class, "new-contact-person-phone").setValue("06-00000000");
    press("Opslaan");
    assertThat(text())
        .contains("Riet Voorbeeld is toegevoegd", "Maatje", "06-00000000")
        .contains("Nog niet gevraagd of wij met deze persoon mogen praten");
  }

  @Test
  void putsWhatIsDueOnTheFirstPageUntilItIsSolved() {
    ParticipantId amina = participant("Amina");
    ArrangementRow due =
        meanwhile(
            municipality.coach,
            () ->
                room(Arrangements.class)
                    .add(
                        amina,
                        Records.of(
                            ArrangementData.class,
                            "precondition",
                            Precondition.TIME,
                            "dueOn",
                            Municipality.TODAY)));
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text()).contains("Amina Voorbeeld: tijd uiterlijk regelen op");
    open("deelnemers/" + amina.value() + "/randvoorwaarden/" + due.id().value() + "/wijzigen");
    field(DatePicker.class, "change-arrangement-solvedOn").setValue(Municipality.TODAY);
    press("Opslaan");
    assertThat(field(TextArea.class, "change-arrangement-solution").isInvalid()).isTrue();
    field(TextArea.class, "change-arrangement-solution").setValue("Rooster aangepast");
    press("Opslaan");
    assertThat(text()).contains("Opgelost op", "Rooster aangepast", "Opgelost: tijd");
    open("vandaag");
    assertThat(text()).doesNotContain("tijd voor Amina Voorbeeld");
  }

  @Test
  void saysOfANeedThatNobodyWroteDownWhoArrangesIt() {
    ParticipantId amina = participant("Amina");
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Voor Amina hoeft nu niets geregeld te worden");
    need(amina);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Wie het regelt, is nog niet vastgelegd", "Vervoer");
  }

  private void need(ParticipantId participant) {
    meanwhile(
        municipality.coordinator,
        () -> {
          Participants all = room(Participants.class);
          ParticipantDetails known = all.get(participant);
          return all.change(
              participant,
              known.version(),
              Records.with(known.data(), "needs", Set.of(Precondition.TRAVEL)));
        });
  }

  @Test
  void areNotForATrainer() {
    ParticipantId amina = participant("Amina");
    municipality.enrol(municipality.group("Groep Neede", 9).id(), amina);
    logIn(municipality.trainer);
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains("Amina Voorbeeld")
        .doesNotContain("Huishouden", "Contactpersonen", "Randvoorwaarden");
    open("deelnemers/" + amina.value() + "/huishouden/nieuw");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  private ParticipantId participant(String name) {
    return municipality.participant(name, "Voorbeeld", municipality.coach).id();
  }

  private List<String> links() {
    return all(RouterLink.class).map(RouterLink::getHref).toList();
  }

  @SuppressWarnings("unchecked") // a choice holds values of its own type
  private <V> void choose(String field, String words) {
    Select<V> select = window().find(Select.class).withId(field).single();
    SelectTester<Select<V>, V> user = window().test(select);
    user.selectItem(words);
  }
}
