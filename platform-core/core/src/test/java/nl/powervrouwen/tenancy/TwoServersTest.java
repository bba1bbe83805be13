package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.LocalConnections;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tenants on two PostgreSQL servers, with databases of the same name on both. */
@Tag("postgres")
class TwoServersTest {

  private static final Rooms rooms = Rooms.open();
  private static final Postgres ONE = Postgres.shared();
  private static final Postgres TWO = Postgres.start();

  private final LocalConnections where = rooms.get(LocalConnections.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void readsATenantWhereItIsAndNotItsNamesakeElsewhere() throws SQLException {
    TenantId tenant = onBoth();
    CurrentUser user = Rooms.user(tenant, "Wil Voorbeeld", Role.COORDINATOR);

    assertThat(server(user)).isEqualTo("server een");

    where.move(tenant, "tweede", TWO);
    assertThat(server(user)).isEqualTo("server twee");
  }

  @Test
  void goesNeitherBackNorHalfwayInATransactionThatWasGoingOn() throws SQLException {
    TenantId tenant = onBoth();
    CurrentUser user = Rooms.user(tenant, "Wil Voorbeeld", Role.COORDINATOR);
    Inside inside = rooms.get(Inside.class);

    String seen =
        rooms.ask(
            user,
            () ->
                inside.inTransaction(
                    em -> {
                      String before = name(em);
                      where.move(tenant, "tweede", TWO);
                      return before + ", " + name(em);
                    }));

    assertThat(seen).isEqualTo("server een, server een");
    assertThat(server(user)).isEqualTo("server twee");
  }

  @Test
  void servesTwoTenantsOnTwoServersAtOnce() throws SQLException {
    TenantId here = onBoth();
    TenantId there = onBoth();
    where.move(there, "tweede", TWO);
    CurrentUser colleagueHere = Rooms.user(here, "Wil Voorbeeld", Role.COORDINATOR);
    CurrentUser colleagueThere = Rooms.user(there, "Wil Voorbeeld", Role.COORDINATOR);

    for (int i = 0; i < 20; i++) {
      assertThat(server(colleagueHere)).isEqualTo("server een");
      assertThat(server(colleagueThere)).isEqualTo("server twee");
    }
  }

  @Test
  void letsARoleOfOneServerNotIntoTheOther() {
    TenantId only = new TenantId("alleen-twee");
    TWO.databases().open(only);
    String role = only.database();
    String password = TWO.secrets().existing("db/" + role);

    assertThatThrownBy(() -> ONE.enter(role, role, password))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> ONE.enter("platform", role, password))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void keepsThePlatformsOwnDatabaseOnTheMainServerAlone() {
    assertThatThrownBy(() -> TWO.enterAsAdmin("platform"))
        .hasMessageContaining("database \"platform\" does not exist");
  }

  @Test
  void doesNothingWhereTheDoorsAreClosed() throws SQLException {
    TenantId tenant = onBoth();
    CurrentUser user = Rooms.user(tenant, "Wil Voorbeeld", Role.COORDINATOR);
    server(user);

    where.close(tenant);

    assertThatThrownBy(() -> server(user)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void takesOtherKeysForATenantThatLeftAndCameBack() throws SQLException {
    TenantId tenant = onBoth();
    CurrentUser user = Rooms.user(tenant, "Wil Voorbeeld", Role.COORDINATOR);
    TenantVault vault = rooms.get(TenantVault.class);
    byte[] before = rooms.ask(user, () -> vault.seal("Geheim"));
    newKey(tenant);

    where.reopen(tenant, Instant.parse("2026-11-22T12:00:00Z"));

    assertThatThrownBy(() -> rooms.ask(user, () -> vault.open(before)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void newKey(TenantId tenant) {
    Path key = ONE.secretsFolder().resolve("vault").resolve(tenant.value());
    try {
      Files.delete(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ONE.secrets().obtain("vault/" + tenant);
  }

  /** A tenant with a database on both servers, as after a move; each says where it is. */
  private static TenantId onBoth() throws SQLException {
    TenantId tenant = rooms.newTenant();
    TWO.databases().open(tenant);
    sign(ONE, tenant, "server een");
    sign(TWO, tenant, "server twee");
    return tenant;
  }

  private static void sign(Postgres server, TenantId tenant, String name) throws SQLException {
    String role = tenant.database();
    try (Connection connection = server.enter(role, role);
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO staff_member VALUES ('server', '" + name + "', now())");
      try (ResultSet row = statement.executeQuery("SELECT count(*) FROM staff_member")) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(1);
      }
    }
  }

  private static String server(CurrentUser user) {
    return rooms.ask(user, () -> rooms.get(Inside.class).inTransaction(TwoServersTest::name));
  }

  private static String name(EntityManager em) {
    return em.createQuery("SELECT c.displayName FROM KnownStaffMember c", String.class)
        .getSingleResult();
  }
}
