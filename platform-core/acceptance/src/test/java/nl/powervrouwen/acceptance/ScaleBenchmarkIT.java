package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.onboarding.Gemeenten;
import nl.powervrouwen.onboarding.PackArchive;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.Ledger;
import nl.powervrouwen.tenancy.MunicipalityRecord;
import nl.powervrouwen.tenancy.MunicipalityState;
import nl.powervrouwen.tenancy.Order;
import nl.powervrouwen.tenancy.OrderDoor;
import nl.powervrouwen.tenancy.OrderKind;
import nl.powervrouwen.tenancy.Register;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.TenantDatabases;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what many municipalities on one installation cost; proves nothing. {@code
 * -Dscale.municipalities=342} says how many, {@code -Dscale.realms=true} that they get realms too.
 */
@Tag("benchmark")
class ScaleBenchmarkIT {

  private static final int MUNICIPALITIES = Integer.getInteger("scale.municipalities", 342);
  private static final boolean REALMS = Boolean.getBoolean("scale.realms");
  private static final String ADMIN = "postgres";

  @Test
  void printsFigures() throws Exception {
    PlatformSettings settings;
    try (RunningPlatform platform = RunningPlatform.start()) {
      settings = platform.platform().settings();
      TenantDatabases databases = databases(settings);
      long before = disk(settings);
      long start = System.nanoTime();
      List<TenantId> tenants = open(settings, databases);
      int count = tenants.size();
      print("municipalities" + (REALMS ? " with realms" : " without realms"), count, "");
      print("opening one", seconds(start) / count, "s");
      print("disk of one", (disk(settings) - before) / 1e6 / count, "MB");
      migrate(settings, databases, tenants);
    }
    long start = System.nanoTime();
    try (RunningPlatform again = RunningPlatform.start(settings)) {
      print("start with all of them", seconds(start), "s");
      print("sites", again.platform().sites().size(), "");
      idle(again, settings);
    }
  }

  /** What nobody's work costs, and how long the first who comes has to wait. */
  private static void idle(RunningPlatform platform, PlatformSettings settings) throws Exception {
    print(
        "connections to municipalities' databases, nobody works",
        (double) connections(settings),
        "");
    print("memory of the application, nobody works", memory(), "MB");
    Api api = platform.api(platform.first(), "coordinator");
    long cold = System.nanoTime();
    api.get("programmas").success();
    print("first request of a cold municipality", seconds(cold) * 1000, "ms");
    long warm = System.nanoTime();
    api.get("programmas").success();
    print("the same again", seconds(warm) * 1000, "ms");
  }

  private static long connections(PlatformSettings settings) throws SQLException {
    try (Connection connection = connect(settings, ADMIN);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname LIKE 'tenant\\_%'")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Resident memory of the Liberty that we started. */
  private static double memory() throws IOException {
    long pid =
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains("ws-server.jar"))
            .mapToLong(ProcessHandle::pid)
            .findFirst()
            .orElseThrow();
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1000.0;
  }

  private static TenantDatabases databases(PlatformSettings settings) {
    SecretStore secrets = new SecretStore(settings.secretsDir());
    return new TenantDatabases(
        "127.0.0.1", settings.postgresPort(), ADMIN, secrets.existing("db/" + ADMIN), secrets);
  }

  private static List<TenantId> open(PlatformSettings settings, TenantDatabases databases) {
    Register register = databases.register();
    List<String> taken =
        register.municipalities().stream().map(MunicipalityRecord::gemeentecode).toList();
    List<String> codes =
        Gemeenten.all().keySet().stream()
            .filter(code -> !taken.contains(code))
            .limit(MUNICIPALITIES)
            .toList();
    List<TenantId> tenants = new ArrayList<>();
    for (String code : codes) {
      TenantId tenant = new TenantId("schaal-" + code);
      if (REALMS) {
        await(register, order(register, OrderKind.APPLY, pack(tenant, code)));
      } else {
        withoutRealm(settings, databases, tenant, code);
      }
      tenants.add(tenant);
    }
    return tenants;
  }

  private static byte[] pack(TenantId tenant, String code) {
    String yaml =
        "pack: 1\nid: %1$s\ngemeentecode: \"%2$s\"\nname: Schaal %2$s\nhost: %1$s.localhost\n"
            .formatted(tenant, code);
    return PackArchive.of(
            "schaal", Map.of(PackArchive.DESCRIPTION, yaml.getBytes(StandardCharsets.UTF_8)))
        .toZip();
  }

  private static void withoutRealm(
      PlatformSettings settings, TenantDatabases databases, TenantId tenant, String code) {
    databases.open(tenant);
    Instant now = Instant.now();
    String issuer = "http://localhost:" + settings.keycloakPort() + "/realms/" + tenant;
    try (Ledger ledger = databases.ledger()) {
      ledger.write(
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
      ledger.write(
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

  /** Takes the newest tables away everywhere, and lets the provisioner bring them back. */
  private static void migrate(
      PlatformSettings settings, TenantDatabases databases, List<TenantId> tenants)
      throws SQLException {
    try (Ledger ledger = databases.ledger()) {
      for (TenantId tenant : tenants) {
        run(
            settings,
            tenant.database(),
            "DROP TABLE setting, setting_change;"
                + " DELETE FROM flyway_schema_history WHERE version = '3'");
        MunicipalityRecord record = ledger.municipality(tenant).orElseThrow();
        ledger.write(record.at("2", null, Instant.now()));
      }
    }
    Register register = databases.register();
    long start = System.nanoTime();
    await(register, order(register, OrderKind.MIGRATE, null));
    print("migration of all", seconds(start), "s");
  }

  private static UUID order(Register register, OrderKind kind, byte @Nullable [] pack) {
    return register.ask(kind, null, pack, null, OrderDoor.COMMAND, "meting", "Meting");
  }

  private static void await(Register register, UUID id) {
    while (true) {
      Order order = register.order(id).orElseThrow();
      if (order.state().isEnd()) {
        return;
      }
      try {
        Thread.sleep(Duration.ofMillis(20));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Bytes of all databases together. */
  private static long disk(PlatformSettings settings) throws SQLException {
    try (Connection connection = connect(settings, ADMIN);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT sum(pg_database_size(oid)) FROM pg_database")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void run(PlatformSettings settings, String database, String sql)
      throws SQLException {
    try (Connection connection = connect(settings, database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(PlatformSettings settings, String database)
      throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/" + database,
        ADMIN,
        new SecretStore(settings.secretsDir()).existing("db/" + ADMIN));
  }

  private static double seconds(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
  }

  private static void print(String what, double figure, String unit) {
    System.out.printf("%-52s %14.2f %s%n", what, figure, unit);
  }
}
