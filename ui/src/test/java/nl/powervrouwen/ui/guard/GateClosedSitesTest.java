package nl.powervrouwen.ui.guard;

import static nl.powervrouwen.ui.guard.Requests.BERKELLAND;
import static nl.powervrouwen.ui.guard.Requests.BRONCKHORST;
import static nl.powervrouwen.ui.guard.Requests.ISSUED;
import static nl.powervrouwen.ui.guard.Requests.berkelland;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site whose doors are closed, or that came back. */
class GateClosedSitesTest {

  @Test
  void takesNoLoginFromBeforeTheTenantCameBack() {
    Site back = berkelland(SiteStatus.OPEN, ISSUED.plusSeconds(1));

    for (Requests request :
        List.of(Requests.page(), Requests.api(), Requests.page().serverAsked())) {
      assertThat(request.decision(List.of(back)))
          .isEqualTo(new GuardDecision.Refuse(GuardRefusal.LOGIN_ENDED));
    }
  }

  @Test
  void takesALoginOfTheSecondInWhichTheTenantCameBack() {
    Site back = berkelland(SiteStatus.OPEN, ISSUED.plusMillis(900));

    assertThat(Requests.page().decision(List.of(back))).isInstanceOf(GuardDecision.Admit.class);
    assertThat(Requests.api().decision(List.of(back))).isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void takesNoLoginThatDoesNotSayHowOldItIsWhereThatMatters() {
    Login ageless = Requests.browser(BERKELLAND, Instant.EPOCH, "trainer");
    Site back = berkelland(SiteStatus.OPEN, ISSUED);

    assertThat(Requests.page().login(ageless).decision(List.of(back)))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.LOGIN_ENDED));
    assertThat(Requests.page().login(ageless).decision()).isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void takesNoSessionFromBeforeTheTenantCameBack() {
    Site back = berkelland(SiteStatus.OPEN, ISSUED);
    SessionOwner before = SessionOwner.at(BERKELLAND, "sub-1");

    assertThat(Requests.page().owner(before).decision(List.of(back)))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.OTHER_SESSION));
    assertThat(Requests.page().owner(SessionOwner.at(back, "sub-1")).decision(List.of(back)))
        .isInstanceOf(GuardDecision.Admit.class);
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED, SUSPENDED", "UPDATING, UPDATING"})
  void letsNobodyInWhereTheDoorsAreClosed(SiteStatus status, GuardRefusal reason) {
    List<Site> closed = List.of(berkelland(status, Instant.EPOCH));
    SessionOwner inside = SessionOwner.at(BERKELLAND, "sub-1");

    for (Requests request :
        List.of(
            Requests.page(),
            Requests.page().owner(inside).method("POST").path("/"),
            Requests.page().login(null),
            Requests.page().login(null).serverAsked(),
            Requests.page().path("/certificaat/ABCD-2345").login(null),
            Requests.page().path("/agenda-abonnement/abc.ics").login(null),
            Requests.api(),
            Requests.api().login(null),
            Requests.api().path("/api/v1/openapi.json").login(null))) {
      assertThat(request.decision(closed)).isEqualTo(new GuardDecision.Refuse(reason));
    }
  }

  @Test
  void closesOneSiteAndNoOther() {
    List<Site> sites = List.of(berkelland(SiteStatus.SUSPENDED, Instant.EPOCH), BRONCKHORST);

    assertThat(Requests.page().at(BRONCKHORST).login(Requests.browser(BRONCKHORST)).decision(sites))
        .isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void tellsSomebodyOfAnotherMunicipalityNothingMoreAboutAClosedOne() {
    List<Site> sites = List.of(berkelland(SiteStatus.SUSPENDED, Instant.EPOCH), BRONCKHORST);

    assertThat(Requests.page().login(Requests.browser(BRONCKHORST)).decision(sites))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.SUSPENDED));
  }
}
