package nl.powervrouwen.ui.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.ui.jobs.JobList;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.testing.ShortCurriculum;
import org.junit.jupiter.api.Test;

class CertificateScreensTest extends ScreenTest {

  @Test
  void showsWhatIsMissingWithItsSourceAndRecordsAMilestone() {
    GroupDetails group = curriculumWith("Amina");
    logIn(municipality.trainer);
    open(address(group));
    assertThat(text())
        .contains(
            "Nog 1 ding te doen",
            "Minstens 1 uur PVT",
            "2 van 1 uur",
            "Besluit inburgering 2021, artikel 3.1",
            "Nog niet gevoerd")
        .doesNotContain("Certificaten maken");
    press("Vastleggen");
    pressInDialog("Vastleggen");
    assertThat(text()).contains("Vastgelegd bij Amina Voorbeeld", "Alles is gehaald");
    press("Wissen");
    pressInDialog("Wissen");
    assertThat(text()).contains("De mijlpaal bij Amina Voorbeeld is gewist", "Nog 1 ding te doen");
  }

  @Test
  void completesWhoIsReadyAndMakesTheCertificates() {
    GroupDetails group = curriculumWith("Amina", "Bilqis", "Chaima");
    interviewed(group, "Amina", "Bilqis");
    logIn(municipality.coordinator);
    open(address(group));
    assertThat(text()).contains("3 deelnemers. 2 zijn klaar om af te ronden. Niemand is afgerond");
    press("Alle 2 afronden die klaar zijn");
    pressInDialog("Ja, afronden");
    assertThat(text())
        .contains("2 deelnemers zijn afgerond", "Certificaten maken voor 2 deelnemers");
    press("Certificaten maken voor 2 deelnemers");
    assertThat(text()).contains("3 velden kloppen nog niet");
    type("place", "Borculo");
    type("signerName", "M. Voorbeeld");
    type("signerRole", "Wethouder");
    press("Certificaten maken voor 2 deelnemers");
    awaitFile();
    assertThat(text())
        .contains("2 hebben een certificaat", "Heeft een certificaat", "Lijst voor de uitreiking")
        .contains("Chaima Voorbeeld: mist nog Het eindgesprek");
    press("Intrekken");
    pressInDialog("Intrekken");
    assertThat(window().find(TextArea.class).withId("revoke-reason").single().getErrorMessage())
        .contains("Dit veld is leeg");
    window().find(TextArea.class).withId("revoke-reason").single().setValue("Naam verkeerd");
    pressInDialog("Intrekken");
    assertThat(text())
        .contains("is ingetrokken", "Naam verkeerd", "Certificaat maken voor 1 deelnemer");
    assertThat(certificates(group)).filteredOn(CertificateRow::valid).hasSize(1);
  }

  @Test
  void fillsInFromTheSettingsWhoSigns() {
    GroupDetails group = curriculumWith("Amina");
    logIn(municipality.coordinator);
    open("instellingen/certificaten");
    fill("certificate-settings-place", "Borculo");
    fill("certificate-settings-signerName", "M. Voorbeeld");
    press("Opslaan");
    assertThat(field(TextField.class, "certificate-settings-signerRole").getErrorMessage())
        .contains("Dit veld is leeg");
    fill("certificate-settings-signerRole", "Wethouder");
    press("Opslaan");
    assertThat(text()).contains("Opgeslagen.");
    open(address(group));
    assertThat(field(TextField.class, "issue-certificates-signerName").getValue())
        .isEqualTo("M. Voorbeeld");
  }

  @Test
  void saysOfAGroupWithoutACurriculumWhatToDoFirst() {
    GroupDetails group = municipality.group("Groep Los", 5);
    logIn(municipality.trainer);
    open(address(group));
    assertThat(text()).contains("Deze groep volgt geen leerplan");
  }

  @Test
  void isNotForAJobCoach() {
    GroupDetails group = curriculumWith("Amina");
    logIn(municipality.coach);
    open(address(group));
    assertThat(text()).contains("Dit is niet voor uw rol").doesNotContain("Amina");
  }

  @Test
  void doesNotExistForATrainerOfAnotherGroup() {
    GroupDetails group = curriculumWith("Amina");
    logIn(municipality.otherTrainer);
    open(address(group));
    assertThat(text()).contains("Deze pagina is er niet").doesNotContain("Amina");
  }

  private static String address(GroupDetails group) {
    return "groepen/" + group.id().value() + "/certificaten";
  }

  private void interviewed(GroupDetails group, String... firstNames) {
    meanwhile(
        municipality.trainer,
        () -> {
          Progress progress = room(Progress.class);
          for (EnrolmentProgress participant : progress.ofGroup(group.id())) {
            if (List.of(firstNames).contains(participant.name().familiar())) {
              progress.recordMilestone(
                  participant.enrolment(), ShortCurriculum.INTERVIEW, 0, Municipality.TODAY);
            }
          }
          return true;
        });
  }

  private List<CertificateRow> certificates(GroupDetails group) {
    return meanwhile(municipality.coordinator, () -> room(Certificates.class).ofGroup(group.id()));
  }

  private void awaitFile() {
    Eventually.becomes("a file", this::refreshed, text -> text.contains("Downloaden"));
  }

  private String refreshed() {
    all(JobList.class).findFirst().ifPresent(JobList::refresh);
    return text();
  }

  private void type(String name, String text) {
    fill("issue-certificates-" + name, text);
  }

  private void fill(String id, String text) {
    window().test(field(TextField.class, id)).setValue(text);
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
}
