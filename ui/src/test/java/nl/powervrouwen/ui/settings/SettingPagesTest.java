package nl.powervrouwen.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.testing.TestSites;
import org.junit.jupiter.api.Test;

class SettingPagesTest extends ScreenTest {

  private CurrentUser beheerder() {
    return Rooms.user(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER);
  }

  @Test
  void givesEachRoleTheWaysThatAreTheirs() {
    logIn(beheerder());
    open("instellingen");
    assertThat(text())
        .contains("Medewerkers", "Delen met de pilot", "Bewaartermijnen", "Alles meenemen")
        .doesNotContain("Certificaten");
  }

  @Test
  void givesACoordinatorNoWayToStaff() {
    logIn(municipality.coordinator);
    open("instellingen");
    assertThat(text())
        .contains("Vrije dagen", "Certificaten", "Huisstijl")
        .doesNotContain("Medewerkers", "Bewaartermijnen");
  }

  @Test
  void savesTheThresholdAndShowsWhoChangedIt() {
    logIn(beheerder());
    open("instellingen/delen");
    field(IntegerField.class, "sharing-disclosure.threshold").setValue(15);
    press("Opslaan");
    assertThat(text()).contains("Opgeslagen", "Drempel", "10", "15", "Bea Voorbeeld");
  }

  @Test
  void saysBesideTheFieldWhenTheThresholdIsTooLow() {
    logIn(beheerder());
    open("instellingen/delen");
    field(IntegerField.class, "sharing-disclosure.threshold").setValue(4);
    press("Opslaan");
    assertThat(field(IntegerField.class, "sharing-disclosure.threshold").getErrorMessage())
        .contains("10 tot en met");
  }

  @Test
  void comparesWithWhatAColleagueSavedMeanwhile() {
    logIn(beheerder());
    open("instellingen/delen");
    List<SettingInput> first = List.of(new SettingInput(Setting.DISCLOSURE_THRESHOLD, 0, "12"));
    meanwhile(
        Rooms.user(municipality.tenant, "Bo Voorbeeld", Role.BEHEERDER),
        () -> room(TenantSettings.class).change(first));
    field(IntegerField.class, "sharing-disclosure.threshold").setValue(15);
    press("Opslaan");
    assertThat(field(IntegerField.class, "sharing-disclosure.threshold").getHelperText())
        .contains("12");
  }

  @Test
  void saysThatNothingIsDestroyedByItself() {
    logIn(beheerder());
    open("instellingen/bewaartermijnen");
    assertThat(text()).contains("vernietigt nog niets vanzelf", "Hier is nog niets gewijzigd");
    field(IntegerField.class, "retention-retention.attendance.months").setValue(24);
    press("Opslaan");
    assertThat(text()).contains("nog niet gekozen", "24 maanden");
  }

  @Test
  void tellsWhichGroupsFollowACurriculumAndWantsAtLeastOne() {
    curriculumWith("Amina");
    logIn(beheerder());
    open("instellingen/modules");
    CheckboxGroup<?> modules =
        all(CheckboxGroup.class).findFirst().orElseThrow(AssertionError::new);
    assertThat(modules.getValue()).isNotEmpty();
    modules.setValue(Set.of());
    press("Opslaan");
    assertThat(modules.getErrorMessage()).contains("leeg");
  }

  @Test
  void showsItsColoursWithTheirContrast() {
    logIn(municipality.coordinator);
    open("instellingen/huisstijl");
    assertThat(text()).contains("#2f6b3c", "op 1", "Ja (minstens 4,5)", "Privacy");
  }

  @Test
  void tellsTheAdministratorWhyALogoIsLeftOut() {
    logIn(beheerder());
    open("instellingen/huisstijl");
    assertThat(text()).doesNotContain("Het logo wordt niet getoond");

    logo("<image href=\"#a\"/>");
    try {
      for (String screen : List.of("vandaag", "instellingen/huisstijl")) {
        open(screen);
        assertThat(text())
            .contains("Het logo wordt niet getoond en niet afgedrukt")
            .contains("Regel 1: <image> mag niet in een logo.");
      }
      logo("<path d=\"M1 1 L\"/>");
      open("vandaag");
      assertThat(text()).contains("Het logo staat op het scherm en wordt niet afgedrukt");
      logo("<path d=\"M1 1h3\"/>");
      open("instellingen/huisstijl");
      assertThat(text()).contains("Huisstijl").doesNotContain("Het logo wordt", "Het logo staat");
    } finally {
      room(TestSites.class).logo(municipality.tenant, null);
    }
  }

  private void logo(String inside) {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside;
    room(TestSites.class).logo(municipality.tenant, svg + "</svg>");
  }
}
