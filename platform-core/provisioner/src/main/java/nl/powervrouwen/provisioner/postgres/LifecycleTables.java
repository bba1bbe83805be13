package nl.powervrouwen.provisioner.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle.Leaving;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.JsonText;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/** What the platform's own database knows of where tenants live, and of those that leave. */
public final class LifecycleTables {

  private static final String HOME =
      """
      SELECT coalesce((SELECT database_server FROM site WHERE tenant = t.tenant),
                      (SELECT database_server FROM municipality WHERE tenant = t.tenant))
      FROM (SELECT ?::text AS tenant) t
      """;
  private static final String STANDING = "UPDATE site SET standing = ? WHERE tenant = ?";

  /** The register remembers what a site was before it was shut for a moment. */
  private static final String SETTLE =
      """
      UPDATE site SET standing = CASE WHEN EXISTS (
          SELECT 1 FROM municipality m WHERE m.tenant = site.tenant AND m.state = 'SUSPENDED')
        THEN 'SUSPENDED' WHEN EXISTS (
          SELECT 1 FROM municipality m WHERE m.tenant = site.tenant AND m.trouble IS NOT NULL)
        THEN 'UPDATING' ELSE 'OPEN' END
      WHERE tenant = ?
      """;

  private static final String SOUND =
      """
      UPDATE municipality SET trouble = NULL, schema_version = ?, changed_at = now()
      WHERE tenant = ?
      """;
  private static final String SERVERS = "SELECT name FROM database_server ORDER BY name";
  private static final String SINCE = "UPDATE site SET since = ? WHERE tenant = ?";
  private static final String MOVE_SITE = "UPDATE site SET database_server = ? WHERE tenant = ?";
  private static final String MOVE_RECORD =
      "UPDATE municipality SET database_server = ?, changed_at = now() WHERE tenant = ?";
  private static final String LEAVING =
      """
      SELECT display_name, gemeentecode, export_digest, destroy_after FROM municipality
      WHERE tenant = ? AND state = 'CLOSING'
      """;
  private static final String LEAVE =
      """
      UPDATE municipality SET state = 'CLOSING', export_digest = ?, destroy_after = ?,
        closed_at = now(), changed_at = now()
      WHERE tenant = ? AND state <> 'CLOSED'
      """;
  private static final String COUNT =
      """
      INSERT INTO destruction_count (tenant, table_name, rows) VALUES (?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String COUNTED =
      "SELECT table_name, rows FROM destruction_count WHERE tenant = ?";
  private static final String CERTIFY =
      "INSERT INTO destruction (tenant, destroyed_at, certificate, pdf) VALUES (?, ?, ?, ?)";
  private static final String GONE =
      """
      UPDATE municipality SET state = 'CLOSED', pack = NULL, changed_at = now() WHERE tenant = ?
      """;
  private static final String FORGET_PACKS = "UPDATE tenant_order SET pack = NULL WHERE tenant = ?";
  private static final String IS_GONE =
      "SELECT 1 FROM municipality WHERE tenant = ? AND state = 'CLOSED'";

  private LifecycleTables() {}

  /** Name of the server with the tenant's database; the main one when nobody wrote it down. */
  static String home(DataSource platform, TenantId tenant) {
    return ask(
            platform,
            HOME,
            row -> row.next() ? Optional.ofNullable(row.getString(1)) : Optional.<String>empty(),
            tenant.value())
        .orElse(Site.MAIN_SERVER);
  }

  /** Says how a site stands; nothing happens when it has no address. */
  public static void standing(DataSource platform, TenantId tenant, SiteStatus standing) {
    change(platform, STANDING, standing.name(), tenant.value());
  }

  /** Lets a site stand as the register says. */
  public static void settle(DataSource platform, TenantId tenant) {
    change(platform, SETTLE, tenant.value());
  }

  /** Writes down that its database is at this version and has no trouble. */
  static void sound(DataSource platform, TenantId tenant, @Nullable String version) {
    inOne(
        platform,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(SOUND)) {
            statement.setString(1, version);
            statement.setString(2, tenant.value());
            statement.executeUpdate();
          }
        });
  }

  /** Names of the servers that databases can be on. */
  static List<String> servers(DataSource platform) {
    return ask(
        platform,
        SERVERS,
        row -> {
          List<String> names = new ArrayList<>();
          while (row.next()) {
            names.add(row.getString(1));
          }
          return names;
        });
  }

  /** Makes every login from before this moment worth nothing. */
  static void since(DataSource platform, TenantId tenant, Instant since) {
    change(platform, SINCE, since.atOffset(ZoneOffset.UTC), tenant.value());
  }

  /** Writes down that the tenant lives on another server from now on. */
  static void moved(DataSource platform, TenantId tenant, String server) {
    inOne(
        platform,
        connection -> {
          change(connection, MOVE_SITE, server, tenant.value());
          change(connection, MOVE_RECORD, server, tenant.value());
        });
  }

  /** How a tenant leaves; empty while it does not. */
  public static Optional<Leaving> leaving(DataSource platform, TenantId tenant) {
    return ask(
        platform,
        LEAVING,
        row ->
            row.next()
                ? Optional.of(
                    new Leaving(
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)).orElse(""),
                        row.getObject(4, LocalDate.class)))
                : Optional.<Leaving>empty(),
        tenant.value());
  }

  /** Takes the address away and writes down that the tenant leaves, at once. */
  static void leave(DataSource platform, TenantId tenant, String export, LocalDate destroyAfter) {
    inOne(
        platform,
        connection -> {
          change(connection, "DELETE FROM site WHERE tenant = ?", tenant.value());
          change(connection, LEAVE, export, destroyAfter, tenant.value());
        });
  }

  /** Writes down what there was before it is destroyed; what stands there already stays. */
  static void count(DataSource platform, TenantId tenant, Map<String, Long> rows) {
    inOne(
        platform,
        connection -> {
          for (Map.Entry<String, Long> row : rows.entrySet()) {
            change(connection, COUNT, tenant.value(), row.getKey(), row.getValue());
          }
        });
  }

  /** What there was before it was destroyed; empty when nobody counted yet. */
  static Map<String, Long> counted(DataSource platform, TenantId tenant) {
    return ask(
        platform,
        COUNTED,
        row -> {
          Map<String, Long> rows = new TreeMap<>();
          while (row.next()) {
            rows.put(row.getString(1), row.getLong(2));
          }
          return rows;
        },
        tenant.value());
  }

  /** Writes the certificate and ends the tenant's life, at once. */
  public static void certify(
      DataSource platform, TenantId tenant, Instant at, Map<String, ?> certificate, byte[] pdf) {
    String json = JsonText.of(certificate);
    inOne(
        platform,
        connection -> {
          change(connection, CERTIFY, tenant.value(), at.atOffset(ZoneOffset.UTC), json, pdf);
          change(connection, GONE, tenant.value());
          change(connection, FORGET_PACKS, tenant.value());
          change(connection, "DELETE FROM destruction_count WHERE tenant = ?", tenant.value());
          change(connection, "DELETE FROM measurement WHERE tenant = ?", tenant.value());
        });
  }

  /** Whether its data are destroyed and certified. */
  public static boolean isGone(DataSource platform, TenantId tenant) {
    return ask(platform, IS_GONE, ResultSet::next, tenant.value());
  }

  private static void change(DataSource platform, String sql, Object... values) {
    inOne(platform, connection -> change(connection, sql, values));
  }

  private static void change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      statement.executeUpdate();
    }
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static void inOne(DataSource platform, Work work) {
    try (Connection connection = platform.getConnection()) {
      connection.setAutoCommit(false);
      work.with(connection);
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseFailure("The platform's own database can't be changed", e);
    }
  }

  private static <T> T ask(DataSource platform, String sql, Answer<T> answer, Object... values) {
    try (Connection connection = platform.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return answer.from(rows);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure("The platform's own database can't be read", e);
    }
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }

  private interface Answer<T> {
    T from(ResultSet rows) throws SQLException;
  }
}
