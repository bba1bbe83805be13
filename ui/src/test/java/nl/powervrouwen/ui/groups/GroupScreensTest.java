package nl.powervrouwen.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class GroupScreensTest extends ScreenTest {

  @Test
  void tellsACoordinatorWhatToDoFirst() {
    logIn(municipality.coordinator);
    open("groepen");
    assertThat(text()).contains("Er is nog geen programma", "Nieuw programma");
  }

  @Test
  void opensAProgrammeAndFormsAGroupInIt() {
    logIn(municipality.coordinator);
    open("programmas/nieuw");
    type("new-programme-name", "Powervrouwen proef");
    press("Opslaan");
    assertThat(text()).contains("Powervrouwen proef", "Maak de eerste groep");
    ProgrammeDetails programme = municipality.programme("Tweede");
    open("programmas/" + programme.id().value() + "/groepen/nieuw");
    type("new-group-name", "Groep Neede");
    trainers().setValue(Set.of(asStaff()));
    press("Opslaan");
    assertThat(text()).contains("Groep Neede", "Tine Voorbeeld", "0 van 15 plaatsen");
  }

  @Test
  void saysBesideTheFieldWhenAPlaceIsNoNumberThatFits() {
    ProgrammeDetails programme = municipality.programme("Proef");
    logIn(municipality.coordinator);
    open("programmas/" + programme.id().value() + "/groepen/nieuw");
    type("new-group-name", "Groep Neede");
    field(IntegerField.class, "new-group-capacity").setValue(5000);
    type("new-group-meetingLink", "http://voorbeeld.example");
    press("Opslaan");
    assertThat(field(IntegerField.class, "new-group-capacity").getErrorMessage())
        .contains("1 tot en met 200");
    assertThat(field(TextField.class, "new-group-meetingLink").getErrorMessage())
        .contains("https://");
  }

  @Test
  void enrolsAWomanFoundByNameAndEndsItWithAReason() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.participant("Amina", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    type("enrol-search", "am");
    press("Inschrijven");
    assertThat(text()).contains("Amina Voorbeeld is ingeschreven", "Voorbeeld, Amina");
    press("Stoppen");
    chooseReason();
    pressInDialog("Stoppen");
    assertThat(text()).contains("Amina Voorbeeld is uitgeschreven", "Eerder in deze groep (1)");
  }

  @Test
  void asksForAReasonInWords() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    press("Stoppen");
    pressInDialog("Stoppen");
    assertThat(reason().getErrorMessage()).contains("Dit veld is leeg");
    assertThat(enrolled(group)).isEqualTo(1);
  }

  @Test
  void saysWhyAWomanCanNotBeEnrolled() {
    GroupDetails group = municipality.group("Groep Vol", 1);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    municipality.participant("Bilqis", "Testvrouw", null);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    type("enrol-search", "bilqis");
    press("Inschrijven");
    assertThat(text()).contains("Deze groep is vol");
    assertThat(enrolled(group)).isEqualTo(1);
  }

  @Test
  void showsATrainerHerGroupWithoutTheButtonsOfACoordinator() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    logIn(municipality.trainer);
    open("groepen/" + group.id().value());
    assertThat(text())
        .contains("Voorbeeld, Amina", "Bijeenkomst plannen")
        .doesNotContain("Stoppen", "Groep wijzigen", "Deelnemer inschrijven");
    open("groepen/" + group.id().value() + "/wijzigen");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  @Test
  void plansAMeetingWithWhatIsLikelyFilledIn() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.session(group.id(), 0);
    logIn(municipality.trainer);
    open("groepen/" + group.id().value() + "/bijeenkomsten/nieuw");
    press("Opslaan");
    assertThat(field(TextField.class, "new-session-title").getErrorMessage())
        .contains("Dit veld is leeg");
    type("new-session-title", "Gezondheid");
    press("Opslaan");
    assertThat(text()).contains("Gezondheid", "9.30–11.30 uur", "Gepland", "Bijeenkomst 2");
  }

  private int enrolled(GroupDetails group) {
    return meanwhile(municipality.coordinator, () -> room(Groups.class).get(group.id()).enrolled());
  }

  private StaffMember asStaff() {
    return new StaffMember(municipality.trainer.subject(), municipality.trainer.displayName());
  }

  @SuppressWarnings("unchecked") // the only field of its kind on the form
  private MultiSelectComboBox<StaffMember> trainers() {
    return window().find(MultiSelectComboBox.class).single();
  }

  @SuppressWarnings("unchecked") // the only field of its kind in the dialog
  private RadioButtonGroup<EndReason> reason() {
    return window().find(RadioButtonGroup.class).single();
  }

  private void chooseReason() {
    reason().setValue(EndReason.MOVED);
  }

  /** The last button with these words is the one in front. */
  private void pressInDialog(String words) {
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .toList();
    window().test(buttons.getLast()).click();
    window().roundTrip();
  }

  private void type(String id, String text) {
    window().test(field(TextField.class, id)).setValue(text);
  }
}
