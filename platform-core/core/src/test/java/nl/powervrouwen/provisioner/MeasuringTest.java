package nl.powervrouwen.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Postgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class MeasuringTest {

  private static final TenantId OPEN = new TenantId("measured-open");
  private static final TenantId GONE = new TenantId("measured-gone");
  private static final Instant BEFORE = Instant.parse("2026-11-22T09:00:00Z");

  private final Postgres postgres = Postgres.shared();
  private final TenantDatabases databases = postgres.databases();
  private final Register register = databases.register();

  @Test
  void measuresDatabasesAndKeepsOlderFiguresWhenKeycloakIsAway() {
    databases.preparePlatform();
    databases.open(OPEN);
    write(OPEN, "8811", MunicipalityState.OPEN);
    write(GONE, "8812", MunicipalityState.CLOSED);
    try (RegistryWriter registry = databases.registry()) {
      registry.measured(Measurements.Kind.FAILED_LOGINS, Map.of(OPEN, 4L, GONE, 5L), BEFORE);
    }

    try (Realms nobody = new Realms("http://localhost:1", "none", "none", postgres.secrets());
        Measuring measuring = new Measuring(databases, nobody, Duration.ofHours(1))) {
      measuring.all();
    }

    Measurements measured = Objects.requireNonNull(register.measurements().get(OPEN));
    assertThat(Objects.requireNonNull(measured.databaseBytes()).value())
        .isBetween(5_000_000L, 50_000_000L);
    assertThat(Objects.requireNonNull(measured.databaseBytes()).at())
        .isBetween(Instant.now().minusSeconds(60), Instant.now());
    assertThat(measured.failedLogins()).isEqualTo(new Measurements.Reading(4, BEFORE));
    assertThat(register.measurements()).as("it was destroyed").doesNotContainKey(GONE);
  }

  @Test
  void measuresAsOftenAsTheOperatorSays() {
    assertThat(Measuring.every(Map.of())).isEqualTo(Duration.ofMinutes(5));
    assertThat(Measuring.every(Map.of(Measuring.MINUTES, " 15 ")))
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(Measuring.every(Map.of(Measuring.MINUTES, "0"))).isEqualTo(Duration.ofMinutes(5));
    assertThat(Measuring.every(Map.of(Measuring.MINUTES, "soon"))).isEqualTo(Duration.ofMinutes(5));
  }

  private void write(TenantId tenant, String code, MunicipalityState state) {
    try (RegistryWriter registry = databases.registry()) {
      registry.write(
          new MunicipalityRecord(
              tenant,
              code,
              "Gemeente " + tenant,
              tenant + ".localhost",
              state,
              Site.MAIN_SERVER,
              null,
              null,
              null,
              null,
              Instant.now(),
              null,
              null));
    }
  }
}
