package nl.powervrouwen.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.identity.keycloak.ClientKey;
import nl.powervrouwen.identity.keycloak.DemoUser;
import nl.powervrouwen.identity.keycloak.RealmPlan;
import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.TenantId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

@Tag("server")
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RealmsTest {

  private static final TenantId DEMO = new TenantId("voorbeeldstad");
  private static final TenantId REAL = new TenantId("echtestad");
  private static final DemoUser TRAINER =
      new DemoUser("trainer", "Trudie", "Trainer", Role.TRAINER);

  private Path data;
  private ServerProcess postgresProcess;
  private ServerProcess keycloakProcess;
  private KeycloakServer keycloak;
  private SecretStore secrets;
  private Realms realms;
  private Keycloak admin;

  @BeforeAll
  void start(@TempDir Path folder) {
    data = folder;
    Path runtime = Path.of("target/runtime").toAbsolutePath();
    secrets = new SecretStore(data.resolve("secrets"));
    int postgresPort = Ports.free();
    PostgresServer postgres = new PostgresServer(runtime, data, postgresPort, secrets);
    postgresProcess = postgres.start();
    new KeycloakDatabase(postgres, secrets, data).prepare();
    keycloak = new KeycloakServer(runtime, data, Ports.free(), postgresPort, secrets);
    keycloakProcess = keycloak.start();
    keycloak.awaitReady(keycloakProcess);
    realms =
        new Realms(
            keycloak.address(), KeycloakServer.PROVISIONER, keycloak.provisionerSecret(), secrets);
    realms.provision(plan(DEMO, List.of(TRAINER)));
    realms.provision(plan(REAL, List.of()));
    admin =
        KeycloakBuilder.builder()
            .serverUrl(keycloak.address())
            .realm("master")
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId(KeycloakServer.PROVISIONER)
            .clientSecret(keycloak.provisionerSecret())
            .build();
  }

  @AfterAll
  void stop() {
    admin.close();
    realms.close();
    keycloakProcess.stop();
    postgresProcess.stop();
  }

  @Test
  void findsNothingToDoTheSecondTime() {
    assertThat(realms.provision(plan(DEMO, List.of(TRAINER)))).isEmpty();
    assertThat(realms.provision(plan(REAL, List.of()))).isEmpty();
  }

  @Test
  void bringsBackWhatSomebodyHasChangedAndLeavesTheRestAlone() {
    RealmResource realm = admin.realm(REAL.value());
    ClientRepresentation client = client(realm, "powervrouwen-api");
    client.setDirectAccessGrantsEnabled(true);
    client.setDescription("A note of the administrator");
    realm.clients().get(client.getId()).update(client);

    assertThat(realms.provision(plan(REAL, List.of()))).containsExactly("client powervrouwen-api");
    assertThat(client(realm, "powervrouwen-api").isDirectAccessGrantsEnabled()).isFalse();
    assertThat(client(realm, "powervrouwen-api").getDescription())
        .isEqualTo("A note of the administrator");
  }

  @Test
  void leavesNoClientAPasswordGrantAnImplicitFlowOrAWildcard() {
    for (TenantId tenant : List.of(DEMO, REAL)) {
      for (ClientRepresentation client : admin.realm(tenant.value()).clients().findAll()) {
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
    ClientRepresentation browser = client(admin.realm(REAL.value()), "powervrouwen");

    assertThat(browser.isPublicClient()).isFalse();
    assertThat(browser.getClientAuthenticatorType()).isEqualTo("client-jwt");
    assertThat(browser.getRedirectUris())
        .containsExactly("https://echtestad.example/oidcclient/redirect/echtestad");
    assertThat(browser.getAttributes())
        .containsEntry("pkce.code.challenge.method", "S256")
        .containsEntry("access.token.lifespan", "300")
        .containsEntry("post.logout.redirect.uris", "https://echtestad.example/");
    assertThat(client(admin.realm(REAL.value()), "powervrouwen-api").getAttributes())
        .containsEntry("pkce.code.challenge.method", "S256")
        .containsEntry("access.token.lifespan", "3600");
  }

  @Test
  void requiresASecondFactorAndGoodPasswordsExceptInTheDemo() {
    assertThat(secondFactorRequired(REAL)).isTrue();
    assertThat(secondFactorRequired(DEMO)).isFalse();
    assertThat(admin.realm(REAL.value()).toRepresentation().getPasswordPolicy())
        .contains("length(12)");
    assertThat(admin.realm(REAL.value()).toRepresentation().isBruteForceProtected()).isTrue();
    assertThat(admin.realm(REAL.value()).users().count()).isZero();
  }

  @Test
  void givesATokenThatNamesTheUserHerRolesAndForWhomItIs() {
    String token = flow(DEMO).token("trainer", DemoUser.PASSWORD);

    assertThat(
            new String(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8))
        .contains("\"aud\":\"powervrouwen-voorbeeldstad\"")
        .contains("\"name\":\"Trudie Trainer\"")
        .contains("\"groups\":[\"trainer\"]");
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownRealm() {
    assertThatThrownBy(() -> flow(DEMO).token("trainer", "guess"))
        .isInstanceOf(CannotStart.class)
        .hasMessage("Keycloak refuses the user trainer at " + issuer(DEMO));
    assertThatThrownBy(() -> flow(new TenantId("nergens")).token("trainer", "demo"))
        .isInstanceOf(CannotStart.class)
        .hasMessageEndingWith("is there such a site?");
  }

  private CodeFlow flow(TenantId tenant) {
    return new CodeFlow(issuer(tenant));
  }

  private String issuer(TenantId tenant) {
    return keycloak.address() + "/realms/" + tenant;
  }

  private boolean secondFactorRequired(TenantId tenant) {
    return admin
        .realm(tenant.value())
        .flows()
        .getRequiredAction("CONFIGURE_TOTP")
        .isDefaultAction();
  }

  private static ClientRepresentation client(RealmResource realm, String clientId) {
    return realm.clients().findByClientId(clientId).getFirst();
  }

  private RealmPlan plan(TenantId tenant, List<DemoUser> demoUsers) {
    RealmPlan plan =
        RealmPlan.of(
            tenant,
            "Gemeente " + tenant,
            "https://" + tenant + ".example",
            ClientKey.of(tenant, data.resolve("secrets"), secrets).certificate(),
            LoginTheme.NAME,
            List.of(Role.COORDINATOR, Role.TRAINER, Role.BEHEERDER));
    return demoUsers.isEmpty() ? plan : plan.forDemo(demoUsers);
  }
}
