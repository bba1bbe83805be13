package nl.powervrouwen.ui.guard;

import static nl.powervrouwen.ui.guard.Requests.BERKELLAND;
import static nl.powervrouwen.ui.guard.Requests.BRONCKHORST;
import static nl.powervrouwen.ui.guard.Requests.OPERATOR;
import static nl.powervrouwen.ui.guard.Requests.PILOT;
import static nl.powervrouwen.ui.guard.Requests.admitted;
import static nl.powervrouwen.ui.guard.Requests.asked;
import static nl.powervrouwen.ui.guard.Requests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is at which kind of site, and for whom. */
class GatePlacesTest {

  @Test
  void refusesALoginOfAnotherRealmEvenForWhatEverybodyMayRead() {
    refused(Requests.api().at(BRONCKHORST).path("/api/v1/openapi.json"), GuardRefusal.OTHER_REALM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/agenda-abonnement/abc.ics", "/certificaat", "/certificaat/ABCD-2345"})
  void letsAnybodyReadWhatHasASecretOrCodeOfItsOwn(String path) {
    Requests stranger = Requests.page().path(path).login(null);

    assertThat(stranger.decision()).isEqualTo(new GuardDecision.Admit(BERKELLAND, null));
    assertThat(stranger.method("HEAD").decision())
        .isEqualTo(new GuardDecision.Admit(BERKELLAND, null));
    refused(stranger.method("POST"), GuardRefusal.NOT_LOGGED_IN);
    refused(Requests.page().path(path).at(BRONCKHORST), GuardRefusal.OTHER_REALM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/agenda-abonnement/abc.ics", "/certificaat", "/certificaat/ABCD-2345"})
  void hasCalendarsAndCertificatesAtMunicipalitiesOnly(String path) {
    refused(Requests.page().path(path).at(PILOT).login(null), GuardRefusal.NOT_HERE);
    refused(Requests.page().path(path).at(OPERATOR).login(null), GuardRefusal.NOT_HERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/toegankelijkheid",
        "/privacy",
        "/.well-known/security.txt",
        "/huisstijl/inloggen.css",
        "/huisstijl/logo.svg"
      })
  void letsAnybodyReadWhatASiteTellsOfItself(String path) {
    for (Site site : List.of(BERKELLAND, PILOT, OPERATOR)) {
      assertThat(Requests.page().path(path).at(site).login(null).decision())
          .isEqualTo(new GuardDecision.Admit(site, null));
    }
    refused(Requests.page().path(path).login(null).method("POST"), GuardRefusal.NOT_LOGGED_IN);
    asked(Requests.page().path(path + "/x").login(null));
    asked(Requests.page().path(path.replace('.', 'x') + "x").login(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/gemeenten",
        "/api/v1/gemeenten/berkelland/_opschorten",
        "/api/v1/opdrachten/3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f"
      })
  void hasMunicipalitiesAtTheOperatorsOnly(String path) {
    for (String role : List.of("beheerder", "coordinator", "operator")) {
      refused(
          Requests.api().path(path).login(Requests.bearer(BERKELLAND, role)),
          GuardRefusal.NOT_HERE);
    }
    refused(
        Requests.api().path(path).at(PILOT).login(Requests.bearer(PILOT, "pilotleider")),
        GuardRefusal.NOT_HERE);
    assertThat(
            admitted(
                    Requests.api()
                        .path(path)
                        .at(OPERATOR)
                        .login(Requests.bearer(OPERATOR, "operator")))
                .roles())
        .containsExactly(Role.OPERATOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/deelnemers", "/api/v1/ik", "/api/v1/gemeentenx", "/api/v1/xopdrachten"})
  void hasNothingElseOfTheApiAtTheOperators(String path) {
    refused(
        Requests.api().path(path).at(OPERATOR).login(Requests.bearer(OPERATOR, "operator")),
        GuardRefusal.NOT_HERE);
  }

  @Test
  void hasFiguresAtTheOperatorsOnlyAndNoLoginPageForThem() {
    Requests scraper = Requests.page().path("/metrics").login(null);

    assertThat(scraper.at(OPERATOR).decision()).isEqualTo(new GuardDecision.Admit(OPERATOR, null));
    refused(scraper.at(BERKELLAND), GuardRefusal.NOT_HERE);
    refused(scraper.at(PILOT), GuardRefusal.NOT_HERE);
    refused(scraper.at(OPERATOR).method("POST"), GuardRefusal.NOT_LOGGED_IN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void letsEverybodyReadTheDescriptionOfTheApi(String method) {
    Requests request = Requests.api().path("/api/v1/openapi.json").method(method).login(null);

    assertThat(request.decision()).isEqualTo(new GuardDecision.Admit(BERKELLAND, null));
  }

  @Test
  void letsNobodyWriteTheDescriptionOfTheApi() {
    asked(Requests.api().path("/api/v1/openapi.json").method("POST").login(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/v1",
        "/api/v2/deelnemers",
        "/api/V1/deelnemers",
        "/favicon.ico"
      })
  void asksNobodyToLogInForWhatIsNotThere(String path) {
    refused(Requests.api().path(path), GuardRefusal.NOT_HERE);
    refused(Requests.page().path(path).login(null), GuardRefusal.NOT_HERE);
  }

  @Test
  void hasNoApiOfPeopleOutsideMunicipalities() {
    refused(Requests.api().at(PILOT).login(Requests.bearer(PILOT)), GuardRefusal.NOT_HERE);
    refused(Requests.api().at(OPERATOR).login(Requests.bearer(OPERATOR)), GuardRefusal.NOT_HERE);
  }
}
