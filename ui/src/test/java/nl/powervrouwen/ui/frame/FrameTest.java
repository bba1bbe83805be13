package nl.powervrouwen.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest extends ScreenTest {

  @Test
  void leadsFromTheBareAddressToTheFirstScreenOfEachSite() {
    logIn(municipality.trainer);
    open("");
    assertThat(text()).contains("Vandaag", "Tine Voorbeeld", "trainer", "Uitloggen");
  }

  @Test
  void leadsThePilotLeadToTheFigures() {
    logIn(at("pilot-frame", SiteKind.PILOT, Role.PILOTLEIDER));
    open("");
    assertThat(text()).contains("Er zijn nog geen cijfers gepubliceerd").doesNotContain("Groepen");
  }

  @Test
  void leadsTheOperatorToTheMunicipalities() {
    logIn(at("operator-frame", SiteKind.OPERATOR, Role.OPERATOR));
    open("");
    assertThat(text()).contains("Gemeenten", "operator-frame.localhost:9080");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vandaag", "deelnemers", "groepen", "agenda", "gemeenten", "modules"})
  void hidesWhatBelongsToAnotherKindOfSite(String address) {
    logIn(at("pilot-" + address, SiteKind.PILOT, Role.PILOTLEIDER));
    open(address);
    assertThat(text()).contains("Deze pagina is er niet");
  }

  @Test
  void showsAnUnknownAddressAndAnUnknownIdAlike() {
    logIn(municipality.coordinator);
    open("bestaat-niet");
    String nowhere = text();
    open("deelnemers/" + UUID.randomUUID());
    assertThat(text()).isEqualTo(nowhere).contains("Deze pagina is er niet", "Naar het begin");
    open("deelnemers/geen-id");
    assertThat(text()).isEqualTo(nowhere);
  }

  @Test
  void showsEachPersonOnlyThePlacesOfTheirRole() {
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(places()).isEqualTo("VandaagDeelnemersGroepenAgenda");
  }

  @Test
  void saysWhichPlaceOneIsIn() {
    logIn(municipality.trainer);
    open("agenda");
    assertThat(
            all(RouterLink.class)
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(link -> link.getElement().getTextRecursively()))
        .containsExactly("Agenda");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vandaag",
        "deelnemers",
        "deelnemers/nieuw",
        "groepen",
        "programmas/nieuw",
        "agenda",
        "bestaat-niet"
      })
  void hasOneHeadingAndOneMainPartOnEachScreen(String address) {
    logIn(municipality.coordinator);
    open(address);
    assertThat(all(H1.class)).hasSize(1);
    assertThat(all(Main.class)).hasSize(1);
  }

  private String places() {
    return all(Nav.class).findFirst().orElseThrow().getElement().getTextRecursively();
  }
}
