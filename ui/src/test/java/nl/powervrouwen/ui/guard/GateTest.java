package nl.powervrouwen.ui.guard;

import static nl.powervrouwen.ui.guard.Requests.BERKELLAND;
import static nl.powervrouwen.ui.guard.Requests.BRONCKHORST;
import static nl.powervrouwen.ui.guard.Requests.ISSUED;
import static nl.powervrouwen.ui.guard.Requests.NOW;
import static nl.powervrouwen.ui.guard.Requests.OPERATOR;
import static nl.powervrouwen.ui.guard.Requests.PILOT;
import static nl.powervrouwen.ui.guard.Requests.PROVED;
import static nl.powervrouwen.ui.guard.Requests.admitted;
import static nl.powervrouwen.ui.guard.Requests.asked;
import static nl.powervrouwen.ui.guard.Requests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in by the login they come with. */
class GateTest {

  @Test
  void letsAColleagueInAtTheirOwnMunicipality() {
    assertThat(admitted(Requests.page().login(Requests.browser(BERKELLAND, "trainer"))))
        .isEqualTo(
            new CurrentUser(
                new TenantId("berkelland"),
                "sub-1",
                "Trudie Trainer",
                Set.of(Role.TRAINER),
                NOW.plusSeconds(60),
                new CurrentUser.Login("session-1", ISSUED, PROVED)));
  }

  @Test
  void letsAProgramInWithATokenOfTheMunicipality() {
    assertThat(admitted(Requests.api().login(Requests.bearer(BERKELLAND, "coordinator"))).roles())
        .containsExactly(Role.COORDINATOR);
  }

  @Test
  void refusesALoginOfAnotherRealm() {
    refused(Requests.page().at(BRONCKHORST), GuardRefusal.OTHER_REALM);
    refused(Requests.api().at(BRONCKHORST), GuardRefusal.OTHER_REALM);
    refused(Requests.page().at(PILOT), GuardRefusal.OTHER_REALM);
    refused(Requests.page().login(Requests.browser(OPERATOR)), GuardRefusal.OTHER_REALM);
  }

  @Test
  void asksWhoOpensAPageToLogIn() {
    asked(Requests.page().login(null));
    asked(Requests.api().login(null));
    asked(Requests.api().method("POST").login(null));
  }

  @Test
  void sendsNoClickInAnOpenPageAwayToLogIn() {
    refused(Requests.page().method("POST").path("/").login(null), GuardRefusal.NOT_LOGGED_IN);
  }

  @Test
  void asksOnlyOnce() {
    refused(Requests.page().login(null).serverAsked(), GuardRefusal.NOT_LOGGED_IN);
    refused(Requests.api().login(null).serverAsked(), GuardRefusal.NOT_LOGGED_IN);
  }

  @Test
  void letsNoBrowserSessionIntoTheApi() {
    refused(Requests.api().login(Requests.browser(BERKELLAND)), GuardRefusal.NOT_LOGGED_IN);
  }

  @Test
  void letsNoTokenIntoThePages() {
    refused(Requests.page().login(Requests.bearer(BERKELLAND)), GuardRefusal.NOT_LOGGED_IN);
  }

  @Test
  void refusesALoginThatHasEnded() {
    Login ended = new Login(BERKELLAND.issuer(), Requests.browser(BERKELLAND).token(), NOW, false);

    refused(Requests.page().login(ended), GuardRefusal.LOGIN_ENDED);
  }

  @ParameterizedTest
  @CsvSource({
    "ID, powervrouwen-api",
    "Refresh, powervrouwen-api",
    "Logout, powervrouwen-api",
    "Offline, powervrouwen-api",
    "execute-actions, powervrouwen-api",
    "bearer, powervrouwen-api",
    "'', powervrouwen-api",
    "Bearer, powervrouwen",
    "Bearer, powervrouwen-beheer",
    "Bearer, powervrouwen-apix",
    "Bearer, account-console",
    "Bearer, ''"
  })
  void refusesATokenThatIsNotForPrograms(String kind, String client) {
    refused(
        Requests.api().login(bearer(Requests.purpose(kind, client, BERKELLAND))),
        GuardRefusal.OTHER_PURPOSE);
  }

  @ParameterizedTest
  @CsvSource({"ID, powervrouwen", "Bearer, powervrouwen-api", "Refresh, powervrouwen"})
  void refusesABrowserThatCameInByATokenForSomethingElse(String kind, String client) {
    TokenPurpose purpose = Requests.purpose(kind, client, BERKELLAND);
    Login login =
        new Login(
            BERKELLAND.issuer(), Requests.claims(ISSUED, purpose), NOW.plusSeconds(60), false);

    refused(Requests.page().login(login), GuardRefusal.OTHER_PURPOSE);
  }

  @Test
  void refusesATokenForAnotherAudience() {
    refused(
        Requests.api().login(bearer(Requests.purpose("Bearer", "powervrouwen-api", BRONCKHORST))),
        GuardRefusal.OTHER_PURPOSE);
  }

  @Test
  void takesATokenOfAProgramThatTheRealmAllows() {
    TokenPurpose purpose = Requests.purpose("Bearer", "powervrouwen-api-rapportage", BERKELLAND);

    assertThat(Requests.api().login(bearer(purpose)).decision())
        .isInstanceOf(GuardDecision.Admit.class);
  }

  private static Login bearer(TokenPurpose purpose) {
    return new Login(
        BERKELLAND.issuer(), Requests.claims(ISSUED, purpose), NOW.plusSeconds(60), true);
  }

  @Test
  void refusesASessionOfSomebodyElse() {
    SessionOwner user = SessionOwner.at(BERKELLAND, "sub-1");
    SessionOwner other = SessionOwner.at(BERKELLAND, "sub-2");
    SessionOwner elsewhere = SessionOwner.at(BRONCKHORST, "sub-1");

    refused(Requests.page().owner(other), GuardRefusal.OTHER_SESSION);
    refused(Requests.page().owner(elsewhere), GuardRefusal.OTHER_SESSION);
    assertThat(Requests.page().owner(user).decision()).isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void takesNoClickFromAPageOfAnotherSite() {
    refused(Requests.page().method("POST").path("/").foreign(), GuardRefusal.FOREIGN_ORIGIN);
    refused(
        Requests.page().method("POST").path("/").login(null).foreign(),
        GuardRefusal.FOREIGN_ORIGIN);
    assertThat(Requests.api().method("POST").foreign().decision())
        .as("a token is no cookie: nobody's browser adds it")
        .isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void givesEachKindOfSiteItsOwnRolesOnly() {
    String[] all = Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new);

    assertThat(admitted(Requests.page().login(Requests.browser(BERKELLAND, all))).roles())
        .containsExactlyInAnyOrder(
            Role.COORDINATOR,
            Role.JOBCOACH,
            Role.TRAINER,
            Role.CONTROLLER,
            Role.BEHEERDER,
            Role.PRIVACY_OFFICER);
    assertThat(admitted(Requests.page().at(PILOT).login(Requests.browser(PILOT, all))).roles())
        .containsExactly(Role.PILOTLEIDER);
    assertThat(
            admitted(Requests.page().at(OPERATOR).login(Requests.browser(OPERATOR, all))).roles())
        .containsExactly(Role.OPERATOR);
  }

  @Test
  void takesNoNoticeOfRolesThatAreNotOurs() {
    Login login = Requests.browser(BERKELLAND, "offline_access", "TRAINER", "trainer ");
    Login real = Requests.browser(BERKELLAND, "offline_access", "JOBCOACH", "trainer");

    assertThat(admitted(Requests.page().login(login)).roles()).isEmpty();
    assertThat(admitted(Requests.page().login(real)).roles()).containsExactly(Role.TRAINER);
  }
}
