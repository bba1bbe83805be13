package nl.powervrouwen.ui.participants;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class DuplicateScreensTest extends ScreenTest {

  @Test
  void showsWhatMovesAndMergesWhatWasChosen() {
    ParticipantDetails one = municipality.participant("Amina", "Voorbeeld", null);
    ParticipantDetails two = municipality.participant("Aminah", "Voorbeeld", null);
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.enrol(group.id(), two.id());
    present(municipality.session(group.id(), -3), two.id());
    logIn(municipality.coordinator);
    open("deelnemers/" + one.id().value() + "/samenvoegen");
    window().test(field(TextField.class, "merge-search")).setValue("aminah");
    press("Bekijken");
    assertThat(text())
        .contains("Groep Neede", "uren samen: nu 2 uur, daarna 2 uur", "Hier verschillen ze");

    press("Samenvoegen");
    assertThat(text()).contains("Hier verschillen beide deelnemers.");
    assertThat(everybody()).hasSize(2);

    choice("firstName").setValue(two.id());
    press("Samenvoegen");
    assertThat(view()).isInstanceOf(ParticipantView.class);
    assertThat(text()).contains("De registraties van Aminah Voorbeeld zijn samengevoegd.");
    assertThat(everybody()).extracting(ParticipantRow::id).containsExactly(one.id());
  }

  @Test
  void keepsTheOtherOneWhenThatIsChosen() {
    ParticipantDetails one = municipality.participant("Amina", "Voorbeeld", null);
    ParticipantDetails two = municipality.participant("Aminah", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("deelnemers/" + one.id().value() + "/samenvoegen");
    window().test(field(TextField.class, "merge-search")).setValue("aminah");
    press("Bekijken");
    stays().setValue(two.id());
    choice("firstName").setValue(one.id());
    press("Samenvoegen");
    assertThat(everybody()).extracting(ParticipantRow::id).containsExactly(two.id());
    assertThat(text()).contains("Amina Voorbeeld");
  }

  @Test
  void offersNoMergeOfWhatContradictsItself() {
    ParticipantDetails one = municipality.participant("Amina", "Voorbeeld", null);
    ParticipantDetails two = municipality.participant("Aminah", "Voorbeeld", null);
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.enrol(group.id(), one.id());
    municipality.enrol(group.id(), two.id());
    logIn(municipality.coordinator);
    open("deelnemers/" + one.id().value() + "/samenvoegen");
    window().test(field(TextField.class, "merge-search")).setValue("aminah");
    press("Bekijken");
    assertThat(text()).contains("allebei in Groep Neede", "Samenvoegen kan nog niet.");
    assertThatThrownBy(() -> button("Samenvoegen")).isInstanceOf(AssertionError.class);
    assertThat(everybody()).hasSize(2);
  }

  @Test
  void registersForAJobCoachWhomTheyMayNotSeeAndTellsTheCoordinator() {
    ParticipantDetails before = registered(municipality.coordinator);
    logIn(municipality.coach);
    open("deelnemers/nieuw");
    type("firstName", "Zohra");
    type("lastName", "Proef");
    type("birthDate", "3-7-1991");
    press("Opslaan");
    assertThat(view()).isInstanceOf(ParticipantView.class);
    assertThat(text()).contains("Zohra Proef").doesNotContain("Er is al een deelnemer");
    leave();

    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).contains("Zohra Proef had al dezelfde naam en geboortedatum");
    ParticipantId later =
        everybody().stream()
            .map(ParticipantRow::id)
            .filter(id -> !id.equals(before.id()))
            .findFirst()
            .orElseThrow();
    open("deelnemers/" + later.value() + "/samenvoegen");
    press("Dit is iemand anders");
    pressInDialog("Ja, iemand anders");
    assertThat(text())
        .contains("Er staat nu dat Zohra Proef iemand anders is.")
        .doesNotContain("Misschien is dit dezelfde persoon");
    open("vandaag");
    assertThat(text()).doesNotContain("had al dezelfde naam");
  }

  @Test
  void showsWhatMergingWouldDoWithWhomItMayBe() {
    registered(municipality.coordinator);
    ParticipantDetails later = registered(municipality.coach);
    logIn(municipality.coordinator);
    open("deelnemers/" + later.id().value() + "/samenvoegen");
    press("Bekijken");
    assertThat(text()).contains("Wat er gebeurt");
  }

  private void type(String field, String text) {
    window().test(field(TextField.class, "new-participant-" + field)).setValue(text);
  }

  private ParticipantDetails registered(CurrentUser by) {
    ParticipantData zohra =
        Records.of(
            ParticipantData.class,
            "firstName",
            "Zohra",
            "lastName",
            "Proef",
            "birthDate",
            new BirthDate(1991, 7, 3));
    return meanwhile(by, () -> room(Participants.class).register(zohra));
  }

  @Test
  void removesADoubleAndTellsItOnTheList() {
    ParticipantDetails two = municipality.participant("Aminah", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("deelnemers/" + two.id().value());
    press("Verwijderen");
    pressInDialog("Verwijderen");
    assertThat(view()).isInstanceOf(ParticipantListView.class);
    assertThat(text()).contains("Aminah Voorbeeld is verwijderd.");
    assertThat(everybody()).isEmpty();
  }

  @Test
  void saysWhatIsRecordedAboutWhoCanNotBeRemoved() {
    ParticipantDetails two = municipality.participant("Aminah", "Voorbeeld", null);
    municipality.enrol(municipality.group("Groep Neede", 5).id(), two.id());
    logIn(municipality.coordinator);
    open("deelnemers/" + two.id().value());
    press("Verwijderen");
    pressInDialog("Verwijderen");
    assertThat(text()).contains("niet te verwijderen", "inschrijving in Groep Neede");
    assertThat(everybody()).hasSize(1);
  }

  @Test
  void showsAJobCoachNoWayToRemoveOrMerge() {
    ParticipantDetails one = municipality.participant("Amina", "Voorbeeld", municipality.coach);
    logIn(municipality.coach);
    open("deelnemers/" + one.id().value());
    assertThat(text()).contains("Amina Voorbeeld").doesNotContain("dubbele registratie");
  }

  @Test
  void erasesAnEnrolmentThatWasAMistakeOrSaysWhyNot() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    ParticipantDetails one = municipality.participant("Amina", "Voorbeeld", null);
    EnrolmentRow wrong = municipality.enrol(group.id(), one.id());
    SessionDetails session = municipality.session(group.id(), -3);
    present(session, one.id());
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    press("Inschrijving wissen");
    pressInDialog("Inschrijving wissen");
    assertThat(text()).contains("niet te wissen", "aanwezig op", "2 uur");
    assertThat(enrolments(one.id())).extracting(EnrolmentRow::id).containsExactly(wrong.id());

    GroupDetails other = municipality.group("Groep Eibergen", 5);
    meanwhile(
        municipality.coordinator,
        () -> room(Enrolments.class).register(other.id(), one.id(), TODAY));
    open("groepen/" + other.id().value());
    press("Inschrijving wissen");
    pressInDialog("Inschrijving wissen");
    assertThat(text()).contains("De inschrijving van Amina Voorbeeld is gewist.");
    assertThat(enrolments(one.id())).hasSize(1);
  }

  private void pressInDialog(String words) {
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .toList();
    window().test(buttons.getLast()).click();
    window().roundTrip();
  }

  private void present(SessionDetails session, ParticipantId who) {
    meanwhile(
        municipality.coordinator,
        () -> room(AttendanceRecording.class).record(session.id(), who, 0, Attendance.PRESENT));
  }

  private List<EnrolmentRow> enrolments(ParticipantId who) {
    return meanwhile(municipality.coordinator, () -> room(Groups.class).enrolmentsOf(who));
  }

  private List<ParticipantRow> everybody() {
    return meanwhile(
        municipality.coordinator,
        () -> room(Participants.class).find(ParticipantQuery.firstPage(50)).rows());
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<ParticipantId> choice(String name) {
    return field(RadioButtonGroup.class, "merge-" + name);
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<ParticipantId> stays() {
    return field(RadioButtonGroup.class, "merge-stays");
  }
}
