package nl.powervrouwen.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.keycloak.IdentityProvider;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/**
 * One real Keycloak for all tests of this module. To make a realm takes seconds: a class makes one
 * of its own at most, and what is to be found at another municipality is at the {@link #neighbour}.
 */
public final class RunningKeycloak implements AutoCloseable {

  private static final AtomicInteger REALMS = new AtomicInteger();

  private final Path data;
  private final SecretStore secrets;
  private final PostgresServer database;
  private final int databasePort;
  private final ServerProcess postgres;
  private final ServerProcess process;
  private final KeycloakServer server;
  private final Realms realms;
  private final Keycloak admin;
  private @Nullable TenantId neighbour;

  private RunningKeycloak() throws IOException {
    data = Files.createTempDirectory("keycloak");
    secrets = new SecretStore(data.resolve("secrets"));
    Path runtime = Path.of("target/runtime").toAbsolutePath();
    int port = Ports.free();
    databasePort = port;
    database = new PostgresServer(runtime, data, port, secrets);
    postgres = database.start();
    new KeycloakDatabase(database, secrets, data).prepare();
    server = new KeycloakServer(runtime, data, Ports.free(), port, secrets);
    process = server.start();
    server.awaitReady(process);
    String secret = server.provisionerSecret();
    realms = new Realms(server.address(), KeycloakServer.PROVISIONER, secret, secrets);
    admin =
        KeycloakBuilder.builder()
            .serverUrl(server.address())
            .realm("master")
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId(KeycloakServer.PROVISIONER)
            .clientSecret(secret)
            .build();
  }

  /** What is tested. */
  public Realms realms() {
    return realms;
  }

  /** The realm as its administrator sees it. */
  public RealmResource realm(TenantId tenant) {
    return admin.realm(tenant.value());
  }

  /** Keycloak as its administrator sees it. */
  public Keycloak admin() {
    return admin;
  }

  /** Where its secrets are. */
  public SecretStore secrets() {
    return secrets;
  }

  /** Its address, without a slash at the end. */
  public String address() {
    return server.address();
  }

  /** Port of its PostgreSQL. */
  public int databasePort() {
    return databasePort;
  }

  /** The folder with all of it. */
  public Path data() {
    return data;
  }

  /** The PostgreSQL in which Keycloak keeps its data; it has room for a platform too. */
  public TenantDatabases databases() {
    return new TenantDatabases(
        "127.0.0.1", databasePort, PostgresServer.ADMIN, database.password(), secrets);
  }

  /** The realm's issuer. */
  public String issuer(TenantId tenant) {
    return server.address() + "/realms/" + tenant;
  }

  /** Logs people in there. */
  public CodeFlow flow(TenantId tenant) {
    return new CodeFlow(issuer(tenant));
  }

  /** A name that no realm has. */
  public static TenantId fresh() {
    return new TenantId("stad" + REALMS.incrementAndGet());
  }

  /** The plan of a realm with the roles of a municipality, for programs too; no demo. */
  public RealmPlan plan(TenantId tenant) {
    return RealmPlan.of(
            tenant,
            "Gemeente " + tenant,
            "https://" + tenant + ".example",
            ClientKey.of(tenant, data.resolve("secrets"), secrets).certificate(),
            LoginTheme.NAME,
            List.of(Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER, Role.CONTROLLER, Role.BEHEERDER))
        .withApi(true);
  }

  /** The same as part of a demo with one user, {@code trainer}. */
  public RealmPlan demo(TenantId tenant) {
    return plan(tenant)
        .forDemo(List.of(new DemoUser("trainer", "Trudie", "Trainer", Role.TRAINER)));
  }

  /**
   * Another municipality, the same for all tests, with one user, {@code trainer}; made when
   * somebody asks first. Its realm may get clients, and stays as it is otherwise.
   */
  public synchronized TenantId neighbour() {
    if (neighbour == null) {
      TenantId made = fresh();
      realms.provision(demo(made));
      neighbour = made;
    }
    return neighbour;
  }

  /**
   * One realm as a client of another one, as the municipality's own people would register it.
   *
   * @param theirs the realm that plays the municipality's own provider
   */
  public IdentityProvider providerAt(TenantId theirs, TenantId ours, Map<String, Role> roles) {
    RealmResource realm = realm(theirs);
    String secretName = "idp/" + ours;
    if (realm.clients().findByClientId("pv-" + ours).isEmpty()) {
      ClientRepresentation client = new ClientRepresentation();
      client.setClientId("pv-" + ours);
      client.setSecret(secrets.obtain(secretName));
      client.setRedirectUris(List.of(issuer(ours) + "/broker/gemeente/endpoint"));
      client.setAttributes(Map.of("pkce.code.challenge.method", "S256"));
      ProtocolMapperRepresentation groups = new ProtocolMapperRepresentation();
      groups.setName("groups");
      groups.setProtocol("openid-connect");
      groups.setProtocolMapper("oidc-usermodel-realm-role-mapper");
      groups.setConfig(
          Map.of(
              "claim.name",
              "groups",
              "multivalued",
              "true",
              "id.token.claim",
              "true",
              "access.token.claim",
              "true",
              "userinfo.token.claim",
              "true"));
      client.setProtocolMappers(List.of(groups));
      client.setDefaultClientScopes(List.of("basic", "profile", "email"));
      realm.clients().create(client).close();
    }
    return new IdentityProvider(
        IdentityProvider.Protocol.OIDC,
        "Werkaccount",
        issuer(theirs),
        "pv-" + ours,
        secretName,
        roles);
  }

  @Override
  public void close() {
    admin.close();
    realms.close();
    process.stop();
    postgres.stop();
    try (Stream<Path> all = Files.walk(data)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives it to whoever asks for it; it is stopped after the last test. */
  public static final class Extension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RunningKeycloak.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(RunningKeycloak.class, type -> start(), RunningKeycloak.class);
    }

    private static RunningKeycloak start() {
      try {
        return new RunningKeycloak();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
