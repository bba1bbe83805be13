package nl.powervrouwen.ui.guard;

import static nl.powervrouwen.ui.guard.Requests.BERKELLAND;
import static nl.powervrouwen.ui.guard.Requests.BRONCKHORST;
import static nl.powervrouwen.ui.guard.Requests.ISSUED;
import static nl.powervrouwen.ui.guard.Requests.NOW;
import static nl.powervrouwen.ui.guard.Requests.OPERATOR;
import static nl.powervrouwen.ui.guard.Requests.PILOT;
import static nl.powervrouwen.ui.guard.Requests.PROVED;
import static nl.powervrouwen.ui.guard.Requests.SITES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void refusesALoginOfAnotherRealmEvenForWhatEverybodyMayRead() {
    refused(Requests.api().at(BRONCKHORST).path("/api/v1/openapi.json"), GuardRefusal.OTHER_REALM);
  }

  @Test
  void refusesARequestWithoutExactlyOneHost() {
    refused(Requests.page().hosts(), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().hosts(BERKELLAND.host(), BERKELLAND.host()), GuardRefusal.UNKNOWN_HOST);
    refused(
        Requests.page().hosts(BERKELLAND.host(), BRONCKHORST.host()), GuardRefusal.UNKNOWN_HOST);
  }

  @Test
  void refusesAnAbsoluteAddressBesideAnotherHost() {
    refused(Requests.page().server("bronckhorst.localhost", 9080), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().hosts(BRONCKHORST.host()), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().server("berkelland.localhost", 80), GuardRefusal.UNKNOWN_HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:9080",
        "Berkelland.localhost:9080",
        "BERKELLAND.LOCALHOST:9080",
        "berkelland.localhost.:9080",
        "berkelland.localhost",
        "berkelland.localhost:09080",
        "berkelland.localhost:9080 ",
        " berkelland.localhost:9080",
        "x@berkelland.localhost:9080",
        "berkelland.localhost:9080/",
        "berkelland.localhost:9080,bronckhorst.localhost:9080",
        "localhost:9080",
        "127.0.0.1:9080",
        "[::1]:9080",
        ""
      })
  void refusesAHostThatIsNotLetterForLetterInTheTable(String host) {
    String name = host.substring(0, Math.max(0, host.lastIndexOf(':')));

    refused(Requests.page().hosts(host), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().hosts(host).server(name, 9080), GuardRefusal.UNKNOWN_HOST);
  }

  @Test
  void refusesAKnownNameAtAnotherPort() {
    refused(
        Requests.page().hosts("berkelland.localhost:9081").server("berkelland.localhost", 9081),
        GuardRefusal.UNKNOWN_HOST);
  }

  @Test
  void takesAHostWithoutPortWhereThatIsTheUsualPort() {
    Site site = atUsualPort();
    Requests tls = Requests.page().hosts(site.host()).login(Requests.browser(site)).secure();

    assertThat(tls.server("powervrouwen.example", 443).decision(List.of(site)))
        .isInstanceOf(GuardDecision.Admit.class);
    assertThat(tls.server("powervrouwen.example", 80).decision(List.of(site)))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.UNKNOWN_HOST));
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
    refused(Requests.page().login(null).asked(), GuardRefusal.NOT_LOGGED_IN);
    refused(Requests.api().login(null).asked(), GuardRefusal.NOT_LOGGED_IN);
  }

  @Test
  void asksNobodyToLogInAtAnUnknownHostOrAStrangePath() {
    refused(Requests.page().hosts("evil.example").login(null), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().path("//deelnemers").login(null), GuardRefusal.STRANGE_PATH);
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
  void takesNoLoginFromBeforeTheTenantCameBack() {
    Site back = site(SiteStatus.OPEN, ISSUED.plusSeconds(1));

    for (Requests request : List.of(Requests.page(), Requests.api(), Requests.page().asked())) {
      assertThat(request.decision(List.of(back)))
          .isEqualTo(new GuardDecision.Refuse(GuardRefusal.LOGIN_ENDED));
    }
  }

  @Test
  void takesALoginOfTheSecondInWhichTheTenantCameBack() {
    Site back = site(SiteStatus.OPEN, ISSUED.plusMillis(900));

    assertThat(Requests.page().decision(List.of(back))).isInstanceOf(GuardDecision.Admit.class);
    assertThat(Requests.api().decision(List.of(back))).isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void takesNoLoginThatDoesNotSayHowOldItIsWhereThatMatters() {
    Login ageless = Requests.browser(BERKELLAND, Instant.EPOCH, "trainer");
    Site back = site(SiteStatus.OPEN, ISSUED);

    assertThat(Requests.page().login(ageless).decision(List.of(back)))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.LOGIN_ENDED));
    assertThat(Requests.page().login(ageless).decision()).isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void takesNoSessionFromBeforeTheTenantCameBack() {
    Site back = site(SiteStatus.OPEN, ISSUED);
    SessionOwner before = SessionOwner.at(BERKELLAND, "sub-1");

    assertThat(Requests.page().owner(before).decision(List.of(back)))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.OTHER_SESSION));
    assertThat(Requests.page().owner(SessionOwner.at(back, "sub-1")).decision(List.of(back)))
        .isInstanceOf(GuardDecision.Admit.class);
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED, SUSPENDED", "UPDATING, UPDATING"})
  void letsNobodyInWhereTheDoorsAreClosed(SiteStatus status, GuardRefusal reason) {
    List<Site> closed = List.of(site(status, Instant.EPOCH));
    SessionOwner inside = SessionOwner.at(BERKELLAND, "sub-1");

    for (Requests request :
        List.of(
            Requests.page(),
            Requests.page().owner(inside).method("POST").path("/"),
            Requests.page().login(null),
            Requests.page().login(null).asked(),
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
    List<Site> sites = List.of(site(SiteStatus.SUSPENDED, Instant.EPOCH), BRONCKHORST);

    assertThat(Requests.page().at(BRONCKHORST).login(Requests.browser(BRONCKHORST)).decision(sites))
        .isInstanceOf(GuardDecision.Admit.class);
  }

  @Test
  void tellsSomebodyOfAnotherMunicipalityNothingMoreAboutAClosedOne() {
    List<Site> sites = List.of(site(SiteStatus.SUSPENDED, Instant.EPOCH), BRONCKHORST);

    assertThat(Requests.page().login(Requests.browser(BRONCKHORST)).decision(sites))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.SUSPENDED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "get", "", "GET "})
  void refusesMethodsThatNothingAnswersTo(String method) {
    refused(Requests.page().method(method), GuardRefusal.METHOD);
    refused(Requests.api().method(method), GuardRefusal.METHOD);
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
  void takesNoClickFromAPageOfAnotherSite() {
    refused(Requests.page().method("POST").path("/").foreign(), GuardRefusal.FOREIGN_ORIGIN);
    refused(
        Requests.page().method("POST").path("/").login(null).foreign(),
        GuardRefusal.FOREIGN_ORIGIN);
    assertThat(Requests.api().method("POST").foreign().decision())
        .as("a token is no cookie: nobody's browser adds it")
        .isInstanceOf(GuardDecision.Admit.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/health/started"})
  void tellsHowTheNodeIsAtItsOwnAddressOnly(String path) {
    Requests probe = Requests.page().login(null).path(path);
    for (String name : List.of("localhost", "127.0.0.1", "10.1.2.3")) {
      assertThat(probe.hosts(name + ":9080").server(name, 9080).refusalAtServersOwn(List.of()))
          .isNull();
      assertThat(probe.hosts(name).refusalAtServersOwn(List.of())).isNull();
      assertThat(probe.method("POST").refusalAtServersOwn(List.of()))
          .isEqualTo(GuardRefusal.METHOD);
      probe.method("GET");
      assertThat(probe.hosts(name, name).refusalAtServersOwn(List.of()))
          .isEqualTo(GuardRefusal.UNKNOWN_HOST);
      assertThat(probe.hosts(name).server("evil.example", 80).refusalAtServersOwn(List.of()))
          .isEqualTo(GuardRefusal.UNKNOWN_HOST);
    }
    assertThat(probe.hosts("[::1]:9080").server("::1", 9080).refusalAtServersOwn(List.of()))
        .isNull();
    assertThat(probe.at(BERKELLAND).refusalAtServersOwn(SITES)).isEqualTo(GuardRefusal.NOT_HERE);
    for (String name : List.of("evil.example", "localhost.evil.example", "127.0.0.1.nip.example")) {
      assertThat(probe.hosts(name).server(name, 80).refusalAtServersOwn(SITES))
          .isEqualTo(GuardRefusal.UNKNOWN_HOST);
    }
  }

  @Test
  void takesALoginBackAtItsOwnSiteOnly() {
    Requests back = Requests.page().login(null).path("/oidcclient/redirect/berkelland");

    assertThat(back.refusalAtServersOwn(SITES)).isNull();
    assertThat(back.at(BRONCKHORST).refusalAtServersOwn(SITES)).isEqualTo(GuardRefusal.NOT_HERE);
    assertThat(back.at(BERKELLAND).method("POST").refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.METHOD);
    assertThat(
            back.method("GET")
                .refusalAtServersOwn(List.of(site(SiteStatus.SUSPENDED, Instant.EPOCH))))
        .isEqualTo(GuardRefusal.SUSPENDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jwt",
        "/jwt/",
        "/oauth2/endpoint/x/authorize",
        "/oidcclient",
        "/oidcclient/redirect/",
        "/oidcclient/redirect/bronckhorst",
        "/oidcclient/backchannel_logout/berkelland",
        "/health/",
        "/health/x",
        "/openapi"
      })
  void hasNothingElseOfTheServersOwn(String path) {
    assertThat(Requests.page().login(null).path(path).refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.NOT_HERE);
    assertThat(Requests.page().path(path).refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.NOT_HERE);
    assertThat(Requests.page().path(path).hosts("evil.example").refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.UNKNOWN_HOST);
  }

  @Test
  void hasNoApiOfPeopleOutsideMunicipalities() {
    refused(Requests.api().at(PILOT).login(Requests.bearer(PILOT)), GuardRefusal.NOT_HERE);
    refused(Requests.api().at(OPERATOR).login(Requests.bearer(OPERATOR)), GuardRefusal.NOT_HERE);
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

  private static CurrentUser admitted(Requests request) {
    if (request.decision() instanceof GuardDecision.Admit admitted && admitted.user() != null) {
      return admitted.user();
    }
    throw new AssertionError("Nobody was let in: " + request.decision());
  }

  private static void asked(Requests request) {
    assertThat(request.decision()).isEqualTo(new GuardDecision.LogIn());
  }

  private static void refused(Requests request, GuardRefusal reason) {
    assertThat(request.decision()).isEqualTo(new GuardDecision.Refuse(reason));
  }

  /** The first municipality, with another status or come back later. */
  private static Site site(SiteStatus status, Instant since) {
    return new Site(
        BERKELLAND.tenant(),
        BERKELLAND.kind(),
        BERKELLAND.displayName(),
        BERKELLAND.host(),
        BERKELLAND.issuer(),
        BERKELLAND.endSession(),
        status,
        since,
        Site.MAIN_SERVER,
        Branding.PLAIN);
  }

  private static Site atUsualPort() {
    return new Site(
        new TenantId("voorbeeld"),
        SiteKind.MUNICIPALITY,
        "Voorbeeld",
        "powervrouwen.example",
        "https://inloggen.example/realms/voorbeeld",
        "https://inloggen.example/einde",
        Branding.PLAIN);
  }
}
