package nl.powervrouwen.ui.operator;

import static org.assertj.core.api.Assertions.assertThat;

import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.TestModules;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModulesViewTest extends ScreenTest {

  private static final Words BIKES = new Words("Fietsen leren", "Learning to cycle");

  @AfterEach
  void takeAllOut() {
    room(TestModules.class).clear();
  }

  private void openAsOperator() {
    logIn(at("operator-modules", SiteKind.OPERATOR, Role.OPERATOR));
    open("modules");
  }

  @Test
  void showsWhatIsLoadedAndWhatEachBrings() {
    room(TestModules.class).load("fietsen.jar", new ModuleRow.Item("fietsen", "2", BIKES));
    openAsOperator();

    assertThat(text())
        .contains("In gebruik", "fietsen.jar", "Leerplan Fietsen leren, versie 2", "0123456789ab")
        .doesNotContain("Geweigerd");
  }

  @Test
  void showsFirstWhatIsRefusedAndWhy() {
    room(TestModules.class).load("fietsen.jar", new ModuleRow.Item("fietsen", "2", BIKES));
    room(TestModules.class)
        .refuse("stuk.jar", new Words("Dit bestand is stuk. Maak het opnieuw.", "Broken."));
    openAsOperator();

    assertThat(text())
        .containsSubsequence(
            "Geweigerd",
            "Eén bestand is niet geladen",
            "stuk.jar",
            "Dit bestand is stuk. Maak het opnieuw.",
            "In gebruik",
            "fietsen.jar");
  }

  @Test
  void looksAgainWhenAsked() {
    openAsOperator();
    assertThat(text()).contains("Er zijn nog geen modules");

    room(TestModules.class).load("fietsen.jar", new ModuleRow.Item("fietsen", "2", BIKES));
    press("Kijk opnieuw");
    assertThat(text()).contains("fietsen.jar").doesNotContain("Er zijn nog geen modules");
  }

  @Test
  void isOneOfTheOperatorsPlaces() {
    openAsOperator();
    assertThat(text()).contains("Gemeenten", "Modules");
  }

  @Test
  void isNotThereForAMunicipality() {
    logIn(municipality.coordinator);
    open("modules");
    assertThat(text()).contains("Deze pagina is er niet");
  }
}
