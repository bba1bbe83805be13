package nl.powervrouwen.ui.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.coaching.CoverData;
import nl.powervrouwen.coaching.Covers;
import nl.powervrouwen.coaching.FileOpenings;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class CaseloadOfOthersScreensTest extends ScreenTest {

  /** What leads to recording something about somebody, beside a contact. */
  private static final List<String> RECORDING =
      List.of(
          "Wijzigen",
          "Doel toevoegen",
          "Resultaat vastleggen",
          "Meting vastleggen",
          "Huisgenoot toevoegen",
          "Contactpersoon toevoegen",
          "Randvoorwaarde toevoegen");

  private final CurrentUser colleague =
      known(Rooms.user(municipality.tenant, "Joost Voorbeeld", Role.JOBCOACH));
  private final ParticipantId amina =
      municipality.participant("Amina", "Voorbeeld", municipality.coach).id();
  private final ParticipantId bahar =
      municipality.participant("Bahar", "Voorbeeld", municipality.coach).id();

  @Test
  void transfersAWholeCaseloadAndTellsTheNewCoach() {
    due(bahar);
    logIn(municipality.coordinator);
    open("deelnemers/overdragen");
    press("Bekijken wat er overgaat");
    assertThat(field(ColleagueField.class, "transfer-from").getErrorMessage())
        .contains("Kies één deelnemer");
    assertThat(text()).doesNotContain("Dit gaat er gebeuren");

    choose("transfer-from", municipality.coach);
    choose("transfer-to", colleague);
    field(TextField.class, "transfer-reason").setValue("Langdurig ziek");
    field(TextArea.class, "transfer-note").setValue("Belt liever niet.");
    press("Bekijken wat er overgaat");
    assertThat(text())
        .contains("2 deelnemers gaan over:", "Voorbeeld, Amina", "Voorbeeld, Bahar")
        .contains("één opvolging");
    press("Deze 2 deelnemers overdragen");
    assertThat(text()).contains("2 deelnemers zijn overgedragen aan Joost Voorbeeld.");

    leave();
    logIn(colleague);
    open("vandaag");
    assertThat(text())
        .contains("Coby Voorbeeld heeft 2 deelnemers aan u overgedragen: Amina Voorbeeld, Bahar")
        .contains("Waarom: Langdurig ziek", "Belt liever niet.", "Bellen over de opvang");
    press("Gezien");
    assertThat(text()).contains("U hebt deze overdracht gezien.");
    open("vandaag");
    assertThat(text()).doesNotContain("aan u overgedragen");
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains("Joost Voorbeeld werd de jobcoach. Waarom: Langdurig ziek")
        .contains("Notitie bij de overdracht: Belt liever niet.", "Vastgelegd door Coby Voorbeeld");
  }

  @Test
  void letsACoachTransferOneOfHerOwn() {
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    open(link("Overdragen"));
    choose("transfer-to", colleague);
    press("Bekijken wat er overgaat");
    press("Deze deelnemer overdragen");
    assertThat(field(TextField.class, "transfer-reason").isInvalid()).isTrue();
    field(TextField.class, "transfer-reason").setValue("Ander rooster");
    press("Bekijken wat er overgaat");
    assertThat(text()).contains("Er staat niets open.");
    press("Deze deelnemer overdragen");
    assertThat(text())
        .contains("Eén deelnemer is overgedragen aan Joost Voorbeeld.", "Bahar")
        .doesNotContain("Voorbeeld, Amina");
  }

  @Test
  void arrangesCoverAndMarksForWhomSomebodyCovers() {
    due(amina);
    logIn(municipality.coach);
    open("deelnemers/vervanging");
    press("Vervanging vastleggen");
    assertThat(text()).contains("Er is geen vervanging afgesproken.", "2 velden kloppen nog niet");
    choose("new-cover-covering", colleague);
    field(DatePicker.class, "new-cover-lastDay").setValue(Municipality.TODAY.plusDays(3));
    press("Vervanging vastleggen");
    assertThat(text()).contains("Joost Voorbeeld vervangt Jo Voorbeeld");

    leave();
    logIn(colleague);
    open("vandaag");
    assertThat(text())
        .contains("U vervangt Jo Voorbeeld tot en met ", ": 2 deelnemers.")
        .contains("Bellen over de opvang. Dat is voor vandaag. U vervangt Jo Voorbeeld.");
    open("deelnemers/begeleiding");
    assertThat(text())
        .contains("U begeleidt nog niemand.", "2 deelnemers van wie u de jobcoach vervangt")
        .contains("Vervanging voor Jo Voorbeeld", "Amina Voorbeeld");
    open("deelnemers/vervanging");
    assertThat(text()).contains("Joost Voorbeeld vervangt Jo Voorbeeld");
    assertThat(buttons()).doesNotContain("Verwijderen");
  }

  @Test
  void stopsACoverForTheCoordinator() {
    meanwhile(
        municipality.coordinator,
        () ->
            room(Covers.class)
                .add(
                    new CoverData(
                        municipality.coach.subject(),
                        colleague.subject(),
                        null,
                        Municipality.TODAY,
                        "Vakantie")));
    logIn(municipality.coordinator);
    open("deelnemers/vervanging");
    assertThat(text()).contains("Vakantie");
    press("Verwijderen");
    press("Verwijderen", 1);
    assertThat(text()).contains("De vervanging is gestopt.", "Er is geen vervanging afgesproken.");
  }

  @Test
  void opensAFileWithAReasonAndTellsWhoWatchesOverThat() {
    logIn(colleague);
    open("deelnemers");
    search("Amina");
    assertThat(text()).doesNotContain("Bekend bij een collega");
    search("amina voorbeeld");
    assertThat(text())
        .contains("Bekend bij een collega", "Vraag het aan Jo Voorbeeld, de jobcoach.");
    press("Dossier openen");
    assertThat(text()).contains("U kunt het dossier 4 uur lezen");
    press("Dossier openen", 1);
    assertThat(field(TextArea.class, "open-file-reason").isInvalid()).isTrue();
    field(TextArea.class, "open-file-reason").setValue("Staat aan de balie.");
    press("Dossier openen", 1);

    assertThat(text())
        .contains("Het dossier is 4 uur voor u open.")
        .contains("Joost Voorbeeld opende het dossier. Reden: Staat aan de balie.");
    assertThat(all(RouterLink.class).map(RouterLink::getText))
        .contains("Contact noteren")
        .doesNotContainAnyElementsOf(RECORDING);
    open("deelnemers/" + amina.value() + "/nummers");
    assertThat(text()).contains("Er is nog geen nummer").doesNotContain("V-nummer opslaan");
    open("deelnemers/" + amina.value());
    press("Dossier sluiten");
    assertThat(text()).contains("Het dossier is weer gesloten.", "Bekend bij een collega");

    leave();
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).contains("Joost Voorbeeld opende het dossier van Amina Voorbeeld, ");
    leave();
    logIn(Rooms.user(municipality.tenant, "Pria Voorbeeld", Role.PRIVACY_OFFICER));
    open("vandaag");
    assertThat(text())
        .contains("Joost Voorbeeld opende het dossier van een deelnemer van een collega, ")
        .contains("Reden: Staat aan de balie.", "Gesloten door Joost Voorbeeld")
        .doesNotContain("Amina");
  }

  @Test
  void offersWhoCoachesWhatWhoOpenedTheFileIsNotOffered() {
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(all(RouterLink.class).map(RouterLink::getText)).containsAll(RECORDING);
  }

  @Test
  void letsTheCoordinatorTakeBackWhatIsOpen() {
    meanwhile(colleague, () -> room(FileOpenings.class).open(amina, "Belt."));
    logIn(municipality.coordinator);
    open("deelnemers/" + amina.value());
    press("Inzage intrekken");
    assertThat(text()).contains("Het dossier is weer gesloten.");
    assertThat(meanwhile(colleague, () -> room(FileOpenings.class).mine())).isEmpty();
  }

  private CurrentUser known(CurrentUser user) {
    meanwhile(
        user,
        () -> {
          room(Staff.class).greet();
          return true;
        });
    return user;
  }

  private void due(ParticipantId about) {
    ContactData typed =
        Records.of(
            ContactData.class,
            "participants",
            Set.of(about),
            "reached",
            true,
            "followUpOn",
            Municipality.TODAY,
            "followUp",
            "Bellen over de opvang");
    meanwhile(municipality.coach, () -> room(ContactMoments.class).add(typed, false));
  }

  private void choose(String id, CurrentUser user) {
    field(ColleagueField.class, id).setValue(new StaffMember(user.subject(), user.displayName()));
  }

  private void search(String words) {
    window().test(field(TextField.class, "find-participant")).setValue(words);
    window().roundTrip();
  }

  private void press(String words, int which) {
    window()
        .test(
            all(NativeButton.class)
                .filter(button -> button.getElement().getTextRecursively().trim().equals(words))
                .toList()
                .get(which))
        .click();
    window().roundTrip();
  }

  private List<String> buttons() {
    return all(NativeButton.class)
        .map(button -> button.getElement().getTextRecursively().trim())
        .toList();
  }

  private String link(String words) {
    return all(RouterLink.class)
        .filter(link -> link.getText().equals(words))
        .map(RouterLink::getHref)
        .findFirst()
        .orElseThrow();
  }
}
