package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.registry.PostgresAddress;
import org.junit.jupiter.api.Test;

class DatabaseVariablesTest {

  @Test
  void nameTheServerAndHowItIsReached() {
    assertThat(
            DatabaseVariables.server(
                Map.of(
                    "PV_DATABASE_HOST",
                    "db.voorbeeld.example",
                    "PV_DATABASE_PORT",
                    "6432",
                    "PV_DATABASE_SSLMODE",
                    "verify-full")))
        .isEqualTo(PostgresAddress.main("db.voorbeeld.example", 6432, "verify-full"));
  }

  @Test
  void demandAServerThatCanBeTrustedUnlessTheySayOtherwise() {
    assertThat(DatabaseVariables.server(Map.of("PV_DATABASE_HOST", "db.voorbeeld.example")))
        .isEqualTo(PostgresAddress.main("db.voorbeeld.example", 5432, "verify-full"));
  }

  @Test
  void refuseAWayThatPostgresDoesNotKnow() {
    assertThatThrownBy(
            () ->
                DatabaseVariables.server(
                    Map.of("PV_DATABASE_HOST", "db", "PV_DATABASE_SSLMODE", "verify")))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "PV_DATABASE_SSLMODE must be one of disable, allow, prefer, require, verify-ca,"
                + " verify-full, but it is verify");
  }
}
