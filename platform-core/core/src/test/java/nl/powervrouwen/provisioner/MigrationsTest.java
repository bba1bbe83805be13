package nl.powervrouwen.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.LoneProvisioner;
import nl.powervrouwen.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class MigrationsTest {

  private static final TenantId GOOD = new TenantId("behind-and-well");
  private static final TenantId BAD = new TenantId("behind-and-stuck");

  private final Postgres postgres = Postgres.shared();
  private final TenantDatabases databases = postgres.databases();
  private final Register register = databases.register();

  @Test
  void oneThatFailsIsShutAndTheOthersGoOn() throws SQLException {
    databases.preparePlatform();
    behind(GOOD, "8801", "SELECT 1");
    behind(BAD, "8802", "CREATE TABLE setting ()"); // is there already, so making it fails

    UUID order =
        register.ask(
            OrderKind.MIGRATE, null, null, null, OrderSource.COMMAND, "test", "Tine Voorbeeld");
    workOff();

    assertThat(register.order(order).orElseThrow().state()).isEqualTo(OrderState.FAILED);
    assertThat(databases.version(GOOD, Site.MAIN_SERVER)).isEqualTo(databases.newestVersion());
    assertThat(register.municipality(GOOD).orElseThrow().trouble()).isNull();
    assertThat(status(GOOD)).isEqualTo(SiteStatus.OPEN);
    assertThat(register.municipality(BAD).orElseThrow().trouble()).contains("setting");
    assertThat(register.municipality(BAD).orElseThrow().schemaVersion()).isEqualTo("2");
    assertThat(status(BAD)).isEqualTo(SiteStatus.UPDATING);

    asAdmin(BAD, "DROP TABLE setting");
    register.ask(OrderKind.MIGRATE, BAD, null, null, OrderSource.COMMAND, "test", "Tine Voorbeeld");
    workOff();

    assertThat(register.municipality(BAD).orElseThrow().trouble()).isNull();
    assertThat(status(BAD)).isEqualTo(SiteStatus.OPEN);
  }

  /** A municipality whose database stands at version 2. */
  private void behind(TenantId tenant, String code, String change) throws SQLException {
    databases.open(tenant);
    asAdmin(tenant, "DROP SCHEMA public CASCADE");
    asAdmin(tenant, "CREATE SCHEMA public AUTHORIZATION pg_database_owner");
    Flyway.configure()
        .dataSource(
            postgres.url(tenant.database()) + "?options=-c%20role=" + TenantDatabases.OWNER,
            postgres.admin(),
            postgres.password())
        .locations("classpath:db/tenant")
        .target("2")
        .load()
        .migrate();
    asAdmin(tenant, change);
    try (RegistryWriter registry = databases.registry()) {
      registry.write(
          new MunicipalityRecord(
              tenant,
              code,
              "Gemeente " + tenant,
              tenant + ".localhost",
              MunicipalityState.OPEN,
              Site.MAIN_SERVER,
              "digest",
              "2",
              null,
              Instant.now(),
              Instant.now(),
              null,
              null));
      registry.write(
          new Site(
              tenant,
              SiteKind.MUNICIPALITY,
              "Gemeente " + tenant,
              tenant + ".localhost",
              "http://localhost:1/realms/" + tenant,
              "http://localhost:1/end",
              Branding.PLAIN));
    }
  }

  private void workOff() {
    assertThat(LoneProvisioner.workOff(postgres, Path.of("target"))).isPositive();
  }

  private SiteStatus status(TenantId tenant) {
    return databases.sites().stream()
        .filter(site -> site.tenant().equals(tenant))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private void asAdmin(TenantId tenant, String sql) throws SQLException {
    try (Connection admin = postgres.enterAsAdmin(tenant.database());
        Statement statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }
}
