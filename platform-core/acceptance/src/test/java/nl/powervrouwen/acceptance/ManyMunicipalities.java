package nl.powervrouwen.acceptance;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.packs.MunicipalityCodes;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Opens one municipality after another, of the real list, on a platform that works. */
final class ManyMunicipalities {

  private static final String ADMIN = "postgres";

  private final PlatformSettings settings;
  private final boolean realms;
  private final TenantDatabases databases;
  private final Register register;
  private final List<String> codes;
  private final List<TenantId> opened = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();

  /**
   * Opens nothing yet.
   *
   * @param most how many there shall be at most, those of the platform not counted
   * @param realms whether they get realms too, or only a database, a role, keys and an address
   */
  ManyMunicipalities(PlatformSettings settings, int most, boolean realms) {
    this.settings = settings;
    this.realms = realms;
    SecretStore secrets = new SecretStore(settings.secretsDir());
    this.databases =
        new TenantDatabases(
            "127.0.0.1", settings.postgresPort(), ADMIN, secrets.existing("db/" + ADMIN), secrets);
    this.register = databases.register();
    List<String> taken =
        register.municipalities().stream().map(MunicipalityRecord::gemeentecode).toList();
    this.codes =
        MunicipalityCodes.all().keySet().stream()
            .filter(code -> !taken.contains(code))
            .limit(most)
            .toList();
  }

  /** Opens the next ones as long as this holds and there are any. */
  void openWhile(BooleanSupplier holds) {
    while (opened.size() < codes.size() && holds.getAsBoolean()) {
      String code = codes.get(opened.size());
      TenantId tenant = new TenantId("schaal-" + code);
      long start = System.nanoTime();
      if (realms) {
        carryOut(OrderKind.APPLY, pack(tenant, code));
      } else {
        withoutRealm(tenant, code);
      }
      seconds.add(Figures.seconds(start));
      opened.add(tenant);
    }
  }

  /** Those that were opened here. */
  List<TenantId> opened() {
    return List.copyOf(opened);
  }

  /** How long each opening took, in seconds. */
  List<Double> seconds() {
    return List.copyOf(seconds);
  }

  /**
   * Makes the tables everywhere as they were before the newest migration, and lets the provisioner
   * bring them up to date.
   *
   * @return how long that took, in seconds
   */
  double migrateAll() throws SQLException {
    String before = String.valueOf(Integer.parseInt(databases.newestVersion()) - 1);
    try (RegistryWriter registry = databases.registry()) {
      for (TenantId tenant : opened) {
        makeAt(before, tenant.database());
        MunicipalityRecord record = registry.municipality(tenant).orElseThrow();
        registry.write(record.at(before, null, Instant.now()));
      }
    }
    long start = System.nanoTime();
    carryOut(OrderKind.MIGRATE, null);
    return Figures.seconds(start);
  }

  private void makeAt(String version, String database) throws SQLException {
    run(
        database,
        "DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION pg_database_owner");
    Flyway.configure()
        .dataSource(url(database), ADMIN, password())
        .initSql("SET ROLE " + TenantDatabases.OWNER)
        .locations("classpath:db/tenant")
        .target(version)
        .load()
        .migrate();
  }

  /** Bytes of the databases whose names are like this. */
  double disk(String names) throws SQLException {
    return ask(
        "SELECT coalesce(sum(pg_database_size(oid)), 0) FROM pg_database WHERE datname LIKE '"
            + names
            + "'");
  }

  /** Connections that are open to municipalities' databases. */
  double connections() throws SQLException {
    return ask("SELECT count(*) FROM pg_stat_activity WHERE datname LIKE 'tenant\\_%'");
  }

  private double ask(String query) throws SQLException {
    try (Connection connection = connect(ADMIN);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getDouble(1);
    }
  }

  private static byte[] pack(TenantId tenant, String code) {
    String yaml =
        "pack: 1\nid: %1$s\ngemeentecode: \"%2$s\"\nname: Schaal %2$s\nhost: %1$s.localhost\n"
            .formatted(tenant, code);
    return PackArchive.of(
            "schaal", Map.of(PackArchive.DESCRIPTION, yaml.getBytes(StandardCharsets.UTF_8)))
        .toZip();
  }

  private void withoutRealm(TenantId tenant, String code) {
    databases.open(tenant);
    Instant now = Instant.now();
    String issuer = "http://localhost:" + settings.keycloakPort() + "/realms/" + tenant;
    try (RegistryWriter registry = databases.registry()) {
      registry.write(
          new MunicipalityRecord(
              tenant,
              code,
              "Schaal " + code,
              tenant + ".localhost",
              MunicipalityState.OPEN,
              Site.MAIN_SERVER,
              null,
              databases.newestVersion(),
              null,
              now,
              now,
              null,
              null));
      registry.write(
          new Site(
              tenant,
              SiteKind.MUNICIPALITY,
              "Schaal " + code,
              tenant + ".localhost:" + settings.httpPort(),
              issuer,
              issuer + "/end",
              Branding.PLAIN));
    }
  }

  private void carryOut(OrderKind kind, byte @Nullable [] pack) {
    UUID id = register.ask(kind, null, pack, null, OrderSource.COMMAND, "meting", "Meting");
    Order order =
        Eventually.becomes(
            "the order ends", () -> register.order(id).orElseThrow(), now -> now.state().isEnd());
    if (order.state() != OrderState.DONE) {
      throw new AssertionError("Not done: " + order);
    }
  }

  private void run(String database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), ADMIN, password());
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/" + database;
  }

  private String password() {
    return new SecretStore(settings.secretsDir()).existing("db/" + ADMIN);
  }
}
