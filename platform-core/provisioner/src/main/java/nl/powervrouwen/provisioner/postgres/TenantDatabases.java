package nl.powervrouwen.provisioner.postgres;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.ConfiguredJdbi;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.registry.UnloggedEmergency;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Makes and migrates databases: for who runs the installation, never for the application server.
 *
 * <p>Every method is idempotent and may be repeated after a crash. They wait for each other, also
 * between processes. A tenant's database is on the main server, which also holds the platform's
 * own, or on one that the table of servers names.
 */
public final class TenantDatabases {

  /** Owns and migrates every table; nobody logs in as it. */
  public static final String OWNER = "powervrouwen_owner";

  /** The pilot lead's role: reads published indicators and nothing else. */
  public static final String PILOT_READER = "pilot_reader";

  /** The database with the newest schema, of which new tenants are copies. */
  public static final String TEMPLATE = "powervrouwen_template";

  /** As the application writes the lines of its own people. */
  private static final String LOG_EMERGENCY =
      """
      INSERT INTO audit_log (id, at, until_at, times, subject, name, roles, action, part, call,
        about_kind, about_id, detail, client, address, outcome)
      VALUES (:id, :at, :at, 1, :subject, :name, 'operator', 'DECLARE_EMERGENCY', 'onboarding',
        'Municipalities.declareEmergency', 'access-change', CAST(:order AS text), :reason, :client,
        :address, 'DONE')
      ON CONFLICT DO NOTHING
      """;

  private final DatabaseServer main;
  private final SecretStore secrets;

  /** Over the owner's connections to the platform's own database. */
  private final Jdbi platform;

  /** The servers that were used, by name. */
  private final Map<String, DatabaseServer> servers = new ConcurrentHashMap<>();

  /** The newest version of a tenant's tables, by the server whose template has it. */
  private final Map<String, String> prepared = new ConcurrentHashMap<>();

  /**
   * Works on one PostgreSQL server, and on those that its table of servers names.
   *
   * @param host of the server
   * @param port of the server
   * @param admin a role that may create databases and roles
   * @param password its password
   * @param secrets where the passwords of the roles it makes are kept
   */
  public TenantDatabases(
      String host, int port, String admin, String password, SecretStore secrets) {
    this(new DatabaseServer(host, port, admin, password), secrets);
  }

  /**
   * Works on this main server, reached as its address says, and on those that its table of servers
   * names.
   *
   * @param main address of the server
   * @param admin a role that may create databases and roles
   * @param password its password
   * @param secrets where the passwords of the roles it makes are kept
   */
  public TenantDatabases(PostgresAddress main, String admin, String password, SecretStore secrets) {
    this(new DatabaseServer(main.host(), main.port(), admin, password, main.sslMode()), secrets);
  }

  private TenantDatabases(DatabaseServer main, SecretStore secrets) {
    this.main = main;
    this.secrets = secrets;
    this.platform = ConfiguredJdbi.over(main.as(OWNER, Register.PLATFORM)::getConnection);
    servers.put(Site.MAIN_SERVER, main);
  }

  /**
   * Makes or migrates the platform's own database {@code platform} and the template database {@code
   * powervrouwen_template} that new tenants are copied from; closes every database to PUBLIC.
   */
  public void preparePlatform() {
    main.alone(
        () -> {
          main.ensureOwner(OWNER);
          main.ensureLogin(Register.PLATFORM, secrets.obtain("db/" + Register.PLATFORM));
          main.ensureLogin(PILOT_READER, secrets.obtain("db/" + PILOT_READER));
          main.closeEverythingToPublic();
          prepareOwnDatabase();
          prepareTemplate(Site.MAIN_SERVER, main);
        });
  }

  private void prepareOwnDatabase() {
    main.ensureDatabase(Register.PLATFORM, OWNER, null);
    main.admit(Register.PLATFORM, Register.PLATFORM);
    main.admit(Register.PLATFORM, PILOT_READER);
    Schema.PLATFORM.migrate(main.as(OWNER, Register.PLATFORM));
    Schema.PLATFORM.grant(main.as(OWNER, Register.PLATFORM), Register.PLATFORM);
  }

  private void prepareTemplate(String name, DatabaseServer server) {
    server.ensureDatabase(TEMPLATE, OWNER, null);
    server.open(TEMPLATE);
    Schema.TENANT.migrate(server.as(OWNER, TEMPLATE));
    String version = Schema.TENANT.version(server.as(OWNER, TEMPLATE));
    prepared.put(name, version == null ? "" : version);
  }

  /** Makes owner and template on a server of the table, once. */
  private String prepare(String name) {
    String version = prepared.get(name);
    if (version == null) {
      DatabaseServer server = server(name);
      server.alone(
          () -> {
            server.ensureOwner(OWNER);
            server.closeEverythingToPublic();
            prepareTemplate(name, server);
          });
      version = prepared.getOrDefault(name, "");
    }
    return version;
  }

  /**
   * A server by its name.
   *
   * @throws IllegalArgumentException when the table of servers has no such name
   */
  public DatabaseServer server(String name) {
    return servers.computeIfAbsent(
        name,
        wanted ->
            platform()
                .server(wanted, secrets::existing)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "There is no PostgreSQL server named " + wanted)));
  }

  /** What the platform's own database knows of where tenants live. */
  LifecycleTables platform() {
    return new LifecycleTables(platform);
  }

  /** The newest version of a tenant's tables, such as {@code 3}, as the template has it. */
  public String newestVersion() {
    return prepare(Site.MAIN_SERVER);
  }

  /** The version of a tenant's tables; null when there are none, or a migration was cut off. */
  public @Nullable String version(TenantId tenant, String server) {
    return Schema.TENANT.version(server(server).as(OWNER, tenant.database()));
  }

  /**
   * How many bytes the databases of tenants take on disk; one that is not on that server is left
   * out. Waits for nobody who is preparing databases.
   *
   * @param on name of the server
   */
  public Map<TenantId, Long> sizes(String on, Collection<TenantId> tenants) {
    Map<String, TenantId> names =
        tenants.stream().collect(Collectors.toMap(TenantId::database, Function.identity()));
    Map<TenantId, Long> sizes = new HashMap<>();
    server(on)
        .sizes(names.keySet())
        .forEach((name, bytes) -> sizes.put(Objects.requireNonNull(names.get(name)), bytes));
    return sizes;
  }

  /** Makes or completes the tenant's database on the main server: see the other method. */
  public void open(TenantId tenant) {
    open(tenant, Site.MAIN_SERVER, point -> {});
  }

  /**
   * Makes the tenant's database, LOGIN role and vault keys when they are not there, and brings its
   * schema up to date. {@link #preparePlatform} goes before, once in an installation.
   *
   * @param on name of the server
   * @param points told what was done, one thing at a time
   * @return version of its tables
   */
  public String open(TenantId tenant, String on, Consumer<String> points) {
    String newest = prepare(on);
    DatabaseServer server = server(on);
    String name = tenant.database();
    server.alone(
        () -> {
          secrets.obtain("vault/" + tenant);
          points.accept("keys");
          server.ensureLogin(name, secrets.obtain("db/" + name));
          points.accept("role");
          server.closeEverythingToPublic();
          server.ensureDatabase(name, OWNER, TEMPLATE);
          points.accept("database");
          server.admit(name, name);
          points.accept("admitted");
        });
    Schema.TENANT.complete(server.as(OWNER, name), name, newest);
    points.accept("tables");
    return newest;
  }

  /**
   * Brings a tenant's tables to the newest version, with the rights that belong to it.
   *
   * @return that version
   * @throws RuntimeException when a migration fails; the tables are as they were before it
   */
  public String migrate(TenantId tenant, String on) {
    String newest = prepare(on);
    Schema.TENANT.complete(server(on).as(OWNER, tenant.database()), tenant.database(), newest);
    return newest;
  }

  /** Writes what a pack says into the tenant's database, as far as it does not stand there. */
  public void furnish(TenantId tenant, String on, OpeningRows rows, Instant now) {
    TenantRows.write(server(on).as(OWNER, tenant.database()), rows, now);
  }

  /** Whether anybody of the municipality has ever logged in. */
  public boolean hasSeenStaff(TenantId tenant, String on) {
    return ConfiguredJdbi.over(server(on).as(OWNER, tenant.database())::getConnection)
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT EXISTS (SELECT FROM staff_member)")
                    .mapTo(Boolean.class)
                    .one());
  }

  /** Writes into a tenant's log of actions what an operator said of it; once, however often. */
  public void log(UnloggedEmergency emergency) {
    String key = "emergency " + emergency.order() + " " + emergency.content();
    ConfiguredJdbi.over(
            server(emergency.server()).as(OWNER, emergency.tenant().database())::getConnection)
        .useHandle(
            handle ->
                handle
                    .createUpdate(LOG_EMERGENCY)
                    .bind("id", UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
                    .bindMethods(emergency)
                    .execute());
  }

  /** Writes a site into the platform's table of addresses, or changes what stands there. */
  public void register(Site site) {
    try (RegistryWriter registry = registry()) {
      registry.write(site);
    }
  }

  /** The provisioner's hand in the platform's own database; the caller closes it. */
  public RegistryWriter registry() {
    return new RegistryWriter(main.as(OWNER, Register.PLATFORM));
  }

  /** The register, for who runs the installation: to read, and to ask the provisioner. */
  public Register register() {
    return new Register(platform);
  }

  /**
   * The register as the application may use it, with the application's own login: for a command
   * that has no more keys than the application.
   *
   * @param main address of the main server
   * @param secrets where the application's passwords are
   */
  public static Register register(PostgresAddress main, SecretStore secrets) {
    DatabaseServer asPlatform =
        new DatabaseServer(
            main.host(),
            main.port(),
            Register.PLATFORM,
            secrets.existing("db/" + Register.PLATFORM),
            main.sslMode());
    return new Register(
        ConfiguredJdbi.over(asPlatform.as(Register.PLATFORM, Register.PLATFORM)::getConnection));
  }

  /** All sites, by name. */
  public List<Site> sites() {
    return register().sites();
  }

  /**
   * Says that {@link #preparePlatform} was done before by this same version of the program, so that
   * it need not be done again to make or migrate a tenant's database.
   */
  public void wasPrepared() {
    String version = Schema.TENANT.version(main.as(OWNER, TEMPLATE));
    if (version != null) {
      prepared.put(Site.MAIN_SERVER, version);
    }
  }
}
