package nl.powervrouwen.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.login.Browser;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.keycloak.FirstAdministrator;
import nl.powervrouwen.provisioner.keycloak.IdentityProvider;
import nl.powervrouwen.provisioner.keycloak.IdentityProvider.Protocol;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * A municipality's own provider is played by a second realm of the same Keycloak. The one realm of
 * the municipality is made with a provider; after each test it is without one, and empty.
 */
@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class OwnProviderTest {

  private static final Map<String, Role> GROUPS =
      Map.of("trainer", Role.TRAINER, "team-inburgering", Role.COORDINATOR);

  private RunningKeycloak keycloak;
  private Realms realms;
  private TenantId theirs;
  private TenantId ours;

  @BeforeAll
  void start(RunningKeycloak running) {
    keycloak = running;
    realms = running.realms();
    theirs = keycloak.neighbour();
    ours = RunningKeycloak.fresh();
    realms.provision(keycloak.plan(ours).with(oidc(GROUPS)));
  }

  @AfterEach
  void forget() {
    realms.provision(keycloak.plan(ours));
    var users = keycloak.realm(ours).users();
    users.list().forEach(user -> users.delete(user.getId()).close());
  }

  @Test
  void letsPeopleInThroughTheirOwnProviderWithTheRolesOfTheirGroups() {
    RealmPlan plan = keycloak.plan(ours).with(oidc(GROUPS));

    realms.provision(plan);

    assertThat(payload(keycloak.flow(ours).token("trainer", "demo")))
        .contains("\"aud\":\"powervrouwen-" + ours + "\"")
        .contains("\"name\":\"Trudie Trainer\"")
        .contains("\"groups\":[\"trainer\"]");
    assertThat(realms.provision(plan)).isEmpty();

    // At the next login their group gives another role.
    realms.provision(plan.with(oidc(Map.of("trainer", Role.COORDINATOR))));
    assertThat(payload(keycloak.flow(ours).token("trainer", "demo"))).contains("\"coordinator\"");
  }

  @Test
  void asksTheProviderAgainSoThatALeaverComesInNoMore() {
    String leaver = "leaver" + ours;
    realms.provision(keycloak.plan(ours).with(oidc(GROUPS)));
    assertThat(keycloak.realm(ours).toRepresentation())
        .returns(3600, RealmRepresentation::getSsoSessionMaxLifespan)
        .returns(3600, RealmRepresentation::getSsoSessionIdleTimeout);
    hire(leaver);
    try (Browser browser = new Browser(CodeFlow.REDIRECT + "?")) {
      login(browser, leaver);
      keycloak.realm(theirs).users().get(id(leaver)).remove();
      assertThat(login(browser, leaver)).as("within the hour").contains("access_token");

      // The hour, made short.
      RealmRepresentation realm = keycloak.realm(ours).toRepresentation();
      realm.setSsoSessionMaxLifespan(1);
      keycloak.realm(ours).update(realm);

      Eventually.is("out", () -> isRefused(browser, leaver));
    }
  }

  @Test
  void hasTheProviderProveWhenItAskedWhereThatIsDemanded() throws Exception {
    realms.provision(keycloak.plan(ours).with(oidc(GROUPS)));
    try (Browser browser = new Browser(CodeFlow.REDIRECT + "?")) {
      login(browser, "trainer");

      Browser.Page silent = browser.open(authorization(ours, ""));
      Browser.Page asked = browser.open(authorization(ours, "&prompt=login&max_age=300"));

      assertThat(silent.target().toString()).startsWith(CodeFlow.REDIRECT);
      assertThat(asked.status()).isEqualTo(200);
      assertThat(asked.body()).contains("name=\"password\"", "/realms/" + theirs + "/");
    }
  }

  private String login(Browser browser, String user) {
    return keycloak.flow(ours).tokens(browser, user, "demo", "");
  }

  private boolean isRefused(Browser browser, String user) {
    try {
      login(browser, user);
      return false;
    } catch (CannotStart refused) {
      return true;
    }
  }

  /** Somebody who works at the municipality as a trainer. */
  private void hire(String name) {
    keycloak
        .realms()
        .provision(
            keycloak
                .demo(theirs)
                .forDemo(
                    List.of(
                        new DemoUser("trainer", "Trudie", "Trainer", Role.TRAINER),
                        new DemoUser(name, "Lea", "Voorbeeld", Role.TRAINER))));
  }

  private String id(String name) {
    return keycloak.realm(theirs).users().searchByUsername(name, true).getFirst().getId();
  }

  @Test
  void showsItsOwnLoginPageToWhoAsksForItByTheAddress() throws Exception {
    realms.provision(
        keycloak
            .plan(ours)
            .with(oidc(GROUPS))
            .with(new FirstAdministrator("Bea", "Voorbeeld", "bea@stad.example")));

    assertThat(page(ours, "")).contains("/realms/" + theirs + "/");
    assertThat(page(ours, "&kc_idp_hint="))
        .contains("name=\"password\"")
        .contains("Werkaccount")
        .doesNotContain("/realms/" + theirs + "/login-actions");
  }

  /** The page on which a login begins. */
  private String page(TenantId tenant, String hint) throws IOException, InterruptedException {
    try (Browser browser = new Browser("http://127.0.0.1:8999/")) {
      return browser.open(authorization(tenant, hint)).body();
    }
  }

  private String authorization(TenantId tenant, String more) {
    return keycloak.issuer(tenant)
        + "/protocol/openid-connect/auth?client_id=powervrouwen-api&response_type=code"
        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        + "&code_challenge_method=S256&redirect_uri=http%3A%2F%2F127.0.0.1%3A8999%2Fcallback"
        + more;
  }

  @Test
  void letsPeopleInBySamlWithTheRolesOfTheirGroups() {
    samlClient();
    IdentityProvider saml =
        new IdentityProvider(
            Protocol.SAML,
            "Werkaccount",
            keycloak.issuer(theirs) + "/protocol/saml/descriptor",
            null,
            null,
            GROUPS);
    RealmPlan plan = keycloak.plan(ours).with(saml);

    realms.provision(plan);

    assertThat(payload(keycloak.flow(ours).token("trainer", "demo")))
        .contains("\"name\":\"Trudie Trainer\"")
        .contains("\"groups\":[\"trainer\"]");
    assertThat(realms.provision(plan)).isEmpty();
  }

  @Test
  void goesBackToItsOwnLoginPageWhenTheProviderIsTakenOut() {
    realms.provision(keycloak.demo(ours).with(oidc(GROUPS)));

    assertThat(realms.provision(keycloak.demo(ours)))
        .contains("identity provider removed", "login goes to the login page");
    assertThat(keycloak.realm(ours).identityProviders().findAll()).isEmpty();
    assertThat(payload(keycloak.flow(ours).token("trainer", "demo"))).contains("\"trainer\"");
    assertThat(realms.provision(keycloak.demo(ours))).isEmpty();
  }

  @Test
  void refusesAProviderThatIsNotWhatItSaysOrNotSafe() {
    RealmPlan plan = keycloak.plan(ours);

    assertThatThrownBy(() -> realms.provision(plan.with(at("http://login.example"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("An https address is needed");
    assertThatThrownBy(() -> realms.provision(plan.with(at(keycloak.issuer(theirs) + "/"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("calls itself");
    assertThatThrownBy(() -> realms.provision(plan.with(at(keycloak.issuer(ours) + "x"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("status 404");
  }

  @Test
  void saysWhichSecretIsMissing() {
    IdentityProvider without =
        new IdentityProvider(
            Protocol.OIDC, "Werkaccount", keycloak.issuer(theirs), "pv", "idp/geen", Map.of());

    assertThatThrownBy(() -> realms.provision(keycloak.plan(ours).with(without)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("idp/geen")
        .hasMessageContaining("PV_SECRET_IDP_GEEN");
  }

  private static IdentityProvider at(String address) {
    return new IdentityProvider(Protocol.OIDC, "Werkaccount", address, "pv", null, Map.of());
  }

  private IdentityProvider oidc(Map<String, Role> roles) {
    return keycloak.providerAt(theirs, ours, roles);
  }

  private void samlClient() {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(keycloak.issuer(ours));
    client.setProtocol("saml");
    // Of several lists of roles Keycloak tells one, and which one is chance: only ours is here.
    client.setDefaultClientScopes(List.of());
    client.setRedirectUris(List.of(keycloak.issuer(ours) + "/broker/gemeente/endpoint"));
    client.setAttributes(
        Map.of(
            "saml.assertion.signature", "true",
            "saml.server.signature", "true",
            "saml.client.signature", "false",
            "saml.force.post.binding", "true",
            "saml_name_id_format", "persistent"));
    client.setProtocolMappers(
        List.of(
            saml("email", "saml-user-property-mapper", Map.of("user.attribute", "email")),
            saml("firstName", "saml-user-property-mapper", Map.of("user.attribute", "firstName")),
            saml("lastName", "saml-user-property-mapper", Map.of("user.attribute", "lastName")),
            saml("groups", "saml-role-list-mapper", Map.of("single", "true"))));
    keycloak.realm(theirs).clients().create(client).close();
  }

  private static ProtocolMapperRepresentation saml(
      String name, String kind, Map<String, String> settings) {
    ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
    mapper.setName(name);
    mapper.setProtocol("saml");
    mapper.setProtocolMapper(kind);
    Map<String, String> config = new HashMap<>(settings);
    config.put("attribute.name", name);
    config.put("attribute.nameformat", "Basic");
    mapper.setConfig(config);
    return mapper;
  }

  private static String payload(String token) {
    return new String(
        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
  }
}
