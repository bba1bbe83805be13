package nl.powervrouwen.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.launcher.login.Browser;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.keycloak.FirstAdministrator;
import nl.powervrouwen.provisioner.keycloak.MailServer;
import nl.powervrouwen.provisioner.keycloak.RealmPart;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class RealmsTest {

  /** Each test brings it to a plan of its own. */
  private static final TenantId CHANGING = new TenantId("wisselstad");

  private static final TenantId REAL = new TenantId("echtestad");

  private RunningKeycloak keycloak;
  private Realms realms;
  private TenantId demo;
  private List<String> firstTime;

  @Test
  void protectsTheAdministratorsRealmAgainstGuessingAlsoWhereSomebodyTurnedItOff() {
    RealmResource master = keycloak.admin().realm("master");
    assertProtected(master.toRepresentation());
    RealmRepresentation open = master.toRepresentation();
    open.setBruteForceProtected(false);
    open.setPasswordPolicy("");
    open.setEventsEnabled(false);
    master.update(open);

    assertThat(realms.provision(keycloak.demo(CHANGING)))
        .contains("settings of the administrators' realm");

    assertProtected(master.toRepresentation());
    assertThat(realms.provision(keycloak.demo(CHANGING))).isEmpty();
  }

  private static void assertProtected(RealmRepresentation master) {
    assertThat(master.isBruteForceProtected()).isTrue();
    assertThat(master.getFailureFactor()).isLessThanOrEqualTo(10);
    assertThat(master.getPasswordPolicy()).contains("length(12)");
    assertThat(master.isEventsEnabled()).isTrue();
    assertThat(master.isAdminEventsEnabled()).isTrue();
    assertThat(master.isRegistrationAllowed()).isFalse();
    assertThat(master.getSslRequired()).isEqualTo("external");
  }

  @BeforeAll
  void start(RunningKeycloak running) {
    keycloak = running;
    realms = running.realms();
    demo = keycloak.neighbour();
    realms.provision(keycloak.demo(CHANGING));
    firstTime = realms.provision(keycloak.plan(REAL));
  }

  @Test
  void findsNothingToDoTheSecondTime() {
    assertThat(firstTime).isNotEmpty();
    assertThat(realms.provision(keycloak.demo(demo))).isEmpty();
    assertThat(realms.provision(keycloak.plan(REAL))).isEmpty();
  }

  @Test
  void makesARealmInOneRequestWithAllThatCanBeSaidInIt() {
    // What is left is what Keycloak adds by itself to each new realm.
    assertThat(firstTime)
        .containsExactly(
            "the realm itself",
            "second factor required",
            "client account",
            "client account-console",
            "client admin-cli",
            "client security-admin-console");
  }

  @Test
  void bringsARealmThatStandsEmptyToTheSamePlanAndRemovesItWhole() {
    TenantId tenant = RunningKeycloak.fresh();
    RealmRepresentation empty = new RealmRepresentation();
    empty.setRealm(tenant.value());
    empty.setEnabled(true);
    keycloak.admin().realms().create(empty);
    keycloak.admin().tokenManager().grantToken();

    assertThat(realms.provision(keycloak.demo(tenant)))
        .contains("settings", "role trainer", "client powervrouwen", "demo user trainer");
    assertThat(realms.provision(keycloak.demo(tenant))).isEmpty();
    assertThat(keycloak.flow(tenant).token("trainer", DemoUser.PASSWORD)).isNotEmpty();

    assertThat(realms.remove(tenant)).isTrue();
    assertThat(realms.remove(tenant)).isFalse();
    assertThat(realms.users(tenant)).isEmpty();
    assertThat(realms.suspend(tenant)).isFalse();
  }

  @Test
  void leavesNothingOfARealmThatCouldNotBeMadeWhole() {
    TenantId tenant = RunningKeycloak.fresh();
    DemoUser trainer = new DemoUser("trainer", "Trudie", "Trainer", Role.TRAINER);
    RealmPlan twice = keycloak.plan(tenant).forDemo(List.of(trainer, trainer));

    assertThatThrownBy(() -> realms.provision(twice)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> keycloak.realm(tenant).toRepresentation())
        .isInstanceOf(NotFoundException.class);
    assertThat(keycloak.admin().realm("master").clients().findByClientId(tenant + "-realm"))
        .isEmpty();
  }

  @Test
  void bringsBackWhatSomebodyHasChangedAndLeavesTheRestAlone() {
    RealmResource realm = keycloak.realm(REAL);
    ClientRepresentation client = client(realm, "powervrouwen-api");
    client.setDirectAccessGrantsEnabled(true);
    client.setDescription("A note of the administrator");
    realm.clients().get(client.getId()).update(client);

    assertThat(realms.provision(keycloak.plan(REAL))).containsExactly("client powervrouwen-api");
    assertThat(client(realm, "powervrouwen-api").isDirectAccessGrantsEnabled()).isFalse();
    assertThat(client(realm, "powervrouwen-api").getDescription())
        .isEqualTo("A note of the administrator");
  }

  @Test
  void leavesNoClientAPasswordGrantAnImplicitFlowOrAWildcard() {
    for (TenantId tenant : List.of(demo, REAL)) {
      for (ClientRepresentation client : keycloak.realm(tenant).clients().findAll()) {
        assertThat(client.isDirectAccessGrantsEnabled()).as(client.getClientId()).isFalse();
        assertThat(client.isImplicitFlowEnabled()).as(client.getClientId()).isFalse();
        assertThat(client.getRedirectUris())
            .as(client.getClientId())
            .noneMatch(address -> address.contains("*"));
      }
    }
  }

  @Test
  void asksForPkceAndAKeyOfTheApplication() {
    ClientRepresentation browser = client(keycloak.realm(REAL), "powervrouwen");

    assertThat(browser.isPublicClient()).isFalse();
    assertThat(browser.getClientAuthenticatorType()).isEqualTo("client-jwt");
    assertThat(browser.getRedirectUris())
        .containsExactly("https://echtestad.example/oidcclient/redirect/echtestad");
    assertThat(browser.getAttributes())
        .containsEntry("pkce.code.challenge.method", "S256")
        .containsEntry("access.token.lifespan", "300")
        .containsEntry("post.logout.redirect.uris", "https://echtestad.example/");
    assertThat(client(keycloak.realm(REAL), "powervrouwen-api").getAttributes())
        .containsEntry("pkce.code.challenge.method", "S256")
        .containsEntry("access.token.lifespan", "900");
  }

  @Test
  void letsNoProgramsInWhereNobodyAskedForIt() {
    realms.provision(keycloak.plan(CHANGING).withApi(false));
    assertThat(client(keycloak.realm(CHANGING), "powervrouwen-api").isEnabled()).isFalse();
    assertThatThrownBy(() -> keycloak.flow(CHANGING).token("trainer", "demo"))
        .isInstanceOf(CannotStart.class);

    assertThat(realms.provision(keycloak.plan(CHANGING))).contains("client powervrouwen-api");
    assertThat(client(keycloak.realm(CHANGING), "powervrouwen-api"))
        .returns(true, ClientRepresentation::isEnabled)
        .returns(true, ClientRepresentation::isConsentRequired);
  }

  @Test
  void givesNoCodeToAProgramThatTheUserDidNotLetIn() throws Exception {
    DemoUser doubter = new DemoUser("doubter", "Trudie", "Trainer", Role.TRAINER);
    realms.provision(keycloak.plan(CHANGING).forDemo(List.of(doubter)));
    try (Browser browser = new Browser("http://127.0.0.1:8999/")) {
      Browser.Page page = browser.open(authorization(CHANGING));
      Browser.Page asked =
          browser.send(page, Map.of("username", "doubter", "password", DemoUser.PASSWORD));
      assertThat(asked.body()).contains("name=\"accept\"", "met uw rechten");

      Browser.Page answer = browser.send(asked, Map.of("cancel", "no"));
      assertThat(answer.target().toString())
          .startsWith("http://127.0.0.1:8999/")
          .contains("error=access_denied")
          .doesNotContain("code=");
    }
  }

  @Test
  void requiresASecondFactorAndGoodPasswordsExceptInTheDemo() {
    assertThat(secondFactorRequired(REAL)).isTrue();
    assertThat(secondFactorRequired(demo)).isFalse();
    assertThat(keycloak.realm(REAL).toRepresentation().getPasswordPolicy()).contains("length(12)");
    assertThat(keycloak.realm(REAL).toRepresentation().isBruteForceProtected()).isTrue();
    assertThat(keycloak.realm(REAL).users().count()).isZero();
  }

  @Test
  void givesATokenThatNamesTheUserTheirRolesAndForWhomItIs() {
    String token = keycloak.flow(demo).token("trainer", DemoUser.PASSWORD);

    assertThat(
            new String(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8))
        .contains("\"aud\":\"powervrouwen-" + demo + "\"")
        .contains("\"name\":\"Trudie Trainer\"")
        .contains("\"groups\":[\"trainer\"]");
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownRealm() {
    assertThatThrownBy(() -> keycloak.flow(demo).token("trainer", "guess"))
        .isInstanceOf(CannotStart.class)
        .hasMessage("Keycloak refuses the user trainer at " + keycloak.issuer(demo));
    assertThatThrownBy(() -> keycloak.flow(new TenantId("nergens")).token("trainer", "demo"))
        .isInstanceOf(CannotStart.class)
        .hasMessageEndingWith("is there such a site?");
  }

  @Test
  void tellsOfEachPartInItsOrder() {
    List<RealmPart> parts = new ArrayList<>();

    realms.provision(keycloak.plan(REAL), parts::add);

    assertThat(parts).containsExactly(RealmPart.values());
  }

  @Test
  void keepsTheLooksOfTheLoginPageInTheRealm() {
    TenantId tenant = CHANGING;
    Branding looks =
        new Branding(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "Woordmerk van Voorbeeldstad",
            Map.of(Branding.BRAND_COLOUR, "#2f6b3c"),
            Map.of(),
            Map.of());
    RealmPlan plan = keycloak.demo(tenant).with(looks);
    realms.provision(plan);

    assertThat(loginPage(tenant))
        .contains("lang=\"nl\"")
        .contains("data:image/svg+xml;base64,PHN2Zy")
        .contains("alt=\"Woordmerk van Voorbeeldstad\"")
        .contains("--brand: #2f6b3c");
    assertThat(realms.provision(plan)).isEmpty();

    assertThat(realms.provision(keycloak.demo(tenant))).containsExactly("settings");
    assertThat(loginPage(tenant)).contains("Gemeente " + tenant).doesNotContain("data:image/svg");
  }

  @Test
  void putsNoLogoOnThePageThatMayNotBeDrawn() {
    TenantId tenant = CHANGING;
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>";
    realms.provision(
        keycloak.demo(tenant).with(new Branding(svg, "Oud", Map.of(), Map.of(), Map.of())));

    assertThat(loginPage(tenant)).contains("Gemeente " + tenant).doesNotContain("data:image/svg");
  }

  @Test
  void putsNoColourOnThePageThatIsMoreThanAColour() {
    TenantId tenant = CHANGING;
    Map<String, String> tokens = Map.of(Branding.BRAND_COLOUR, "red}</style><script>");
    realms.provision(
        keycloak.demo(tenant).with(new Branding(null, null, tokens, Map.of(), Map.of())));

    assertThat(loginPage(tenant)).doesNotContain("red}").doesNotContain("--brand:");
  }

  @Test
  void endsLoginsWhileSuspendedAndStaysSoWhenProvisionedAgain() {
    TenantId tenant = CHANGING;
    realms.provision(keycloak.demo(tenant));

    assertThat(realms.suspend(tenant)).isTrue();
    assertThat(realms.suspend(tenant)).isFalse();
    assertThat(realms.provision(keycloak.demo(tenant))).isEmpty();
    assertThatThrownBy(() -> keycloak.flow(tenant).token("trainer", "demo"))
        .isInstanceOf(CannotStart.class);

    assertThat(realms.resume(tenant)).isTrue();
    assertThat(realms.resume(tenant)).isFalse();
    assertThat(keycloak.flow(tenant).token("trainer", "demo")).isNotEmpty();
  }

  @Test
  void readsOutTheUsersWithTheirRoles() {
    assertThat(realms.users(demo))
        .singleElement()
        .satisfies(
            user -> {
              assertThat(user.userName()).isEqualTo("trainer");
              assertThat(user.lastName()).isEqualTo("Trainer");
              assertThat(user.email()).isEqualTo("trainer@voorbeeld.example");
              assertThat(user.roles()).containsExactly("trainer");
              assertThat(user.enabled()).isTrue();
            });
  }

  @Test
  void countsFailedLogins() {
    TenantId tenant = CHANGING;
    Instant before = Instant.now().minusSeconds(5);
    assertThatThrownBy(() -> keycloak.flow(tenant).token("trainer", "guess"))
        .isInstanceOf(CannotStart.class);

    assertThat(realms.failedLogins(tenant, before)).isEqualTo(1);
    assertThat(realms.failedLogins(tenant, Instant.now().plusSeconds(60))).isZero();
    assertThat(realms.failedLogins(new TenantId("nergens"), before)).isZero();
  }

  /** Comes last, for the others find nobody in this realm. */
  @Test
  @Order(Integer.MAX_VALUE)
  void invitesTheFirstAdministratorOnceWithAPasswordForOnce() throws Exception {
    TenantId tenant = REAL;
    FirstAdministrator first = new FirstAdministrator("Bea", "Voorbeeld", "Bea@stad.example");
    RealmPlan plan = keycloak.plan(tenant).with(first);

    assertThat(realms.provision(plan))
        .anyMatch(change -> change.contains("invite/" + tenant))
        .noneMatch(change -> change.contains("Voorbeeld"));
    assertThat(realms.provision(plan)).isEmpty();
    RealmResource realm = keycloak.realm(tenant);
    UserRepresentation user = realm.users().searchByEmail("bea@stad.example", true).getFirst();
    assertThat(user.getRequiredActions())
        .containsExactlyInAnyOrder("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    assertThat(realms.users(tenant).getFirst().roles()).containsExactly("beheerder");
    assertThat(afterLogin(tenant, "bea@stad.example", secret(tenant))).contains("kc-totp");

    // What was taken from them later stays taken.
    realm
        .users()
        .get(user.getId())
        .roles()
        .realmLevel()
        .remove(List.of(realm.roles().get("beheerder").toRepresentation()));
    assertThat(realms.provision(plan)).isEmpty();
    assertThat(realms.users(tenant).getFirst().roles()).isEmpty();
  }

  @Test
  void finishesAnInvitationThatWasCutOff() {
    TenantId tenant = CHANGING;
    UserRepresentation half = new UserRepresentation();
    half.setUsername("bea@stad.example");
    half.setEmail("bea@stad.example");
    half.setEnabled(true);
    half.setRequiredActions(List.of("UPDATE_PASSWORD"));
    keycloak.realm(tenant).users().create(half).close();

    FirstAdministrator first = new FirstAdministrator("Bea", "Voorbeeld", "bea@stad.example");
    assertThat(realms.provision(keycloak.demo(tenant).with(first)))
        .last()
        .asString()
        .contains("invite/" + tenant);
    assertThat(realms.users(tenant))
        .filteredOn(user -> user.userName().equals("bea@stad.example"))
        .singleElement()
        .satisfies(bea -> assertThat(bea.roles()).containsExactly("beheerder"));
  }

  @Test
  void remembersThePasswordOfTheMailServerWithoutBeingToldIt() {
    TenantId tenant = CHANGING;
    keycloak.secrets().obtain("smtp");
    RealmPlan plan =
        keycloak
            .demo(tenant)
            .with(new MailServer("mail.example", 587, "pv@mail.example", "pv", "smtp"));
    realms.provision(plan);

    assertThat(realms.provision(plan)).isEmpty();
    assertThat(keycloak.realm(tenant).toRepresentation().getSmtpServer())
        .containsEntry("host", "mail.example")
        .containsEntry("starttls", "true")
        .containsEntry("user", "pv");
  }

  @Test
  void sendsTheFirstAdministratorAMailOfTheMunicipalityWithALinkToChooseAPassword()
      throws Exception {
    GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    try {
      MailServer server =
          new MailServer("127.0.0.1", post.getSmtp().getPort(), "pv@mail.example", null, null);
      FirstAdministrator first = new FirstAdministrator("Els", "Voorbeeld", "els@stad.example");

      assertThat(realms.provision(keycloak.demo(CHANGING).with(server).with(first)))
          .contains("first administrator invited by mail");

      assertThat(post.waitForIncomingEmail(10_000, 1)).isTrue();
      MimeMessage mail = post.getReceivedMessages()[0];
      assertThat(mail.getAllRecipients()[0]).hasToString("els@stad.example");
      assertThat(mail.getFrom()[0]).hasToString("Gemeente wisselstad <pv@mail.example>");
      assertThat(mail.getSubject()).isEqualTo("Uw account bij Gemeente wisselstad");
      assertThat(opened(mail)).contains("password-new");
    } finally {
      post.stop();
    }
  }

  /** The page behind the link, after the user said to go on. */
  private static String opened(MimeMessage mail) throws Exception {
    String text = GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
    Matcher link = Pattern.compile("https?://[^\\s\"<>]+action-token[^\\s\"<>]+").matcher(text);
    assertThat(link.find()).as(text).isTrue();
    try (Browser browser = new Browser("http://127.0.0.1:8999/")) {
      Browser.Page page = browser.open(link.group().replace("&amp;", "&"));
      Matcher on = Pattern.compile("href=\"([^\"]*action-token[^\"]*)\"").matcher(page.body());
      assertThat(on.find()).as(page.body()).isTrue();
      return browser.open(on.group(1).replace("&amp;", "&")).body();
    }
  }

  private String secret(TenantId tenant) {
    return keycloak.secrets().existing(Realms.invitationSecret(tenant));
  }

  private String loginPage(TenantId tenant) {
    try (Browser browser = new Browser("http://127.0.0.1:8999/")) {
      return browser.open(authorization(tenant)).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String afterLogin(TenantId tenant, String user, String password) throws Exception {
    try (Browser browser = new Browser("http://127.0.0.1:8999/")) {
      Browser.Page page = browser.open(authorization(tenant));
      return browser.send(page, Map.of("username", user, "password", password)).body();
    }
  }

  private String authorization(TenantId tenant) {
    return keycloak.issuer(tenant)
        + "/protocol/openid-connect/auth?client_id=powervrouwen-api&response_type=code"
        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
        + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8999%2Fcallback";
  }

  private boolean secondFactorRequired(TenantId tenant) {
    return keycloak.realm(tenant).flows().getRequiredAction("CONFIGURE_TOTP").isDefaultAction();
  }

  private static ClientRepresentation client(RealmResource realm, String clientId) {
    return realm.clients().findByClientId(clientId).getFirst();
  }
}
