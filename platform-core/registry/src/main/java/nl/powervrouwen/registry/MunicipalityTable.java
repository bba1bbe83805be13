package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The register of municipalities in the platform's own database. */
final class MunicipalityTable {

  private static final String ALL =
      """
      SELECT tenant, gemeentecode, display_name, host_name, state, database_server, pack_digest,
        schema_version, trouble, opened_at, changed_at, closed_at, destroy_after
      FROM municipality""";

  private static final String WRITE =
      """
      INSERT INTO municipality (tenant, gemeentecode, display_name, host_name, state,
        database_server, pack_digest, schema_version, trouble, opened_at, changed_at, closed_at,
        destroy_after)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (tenant) DO UPDATE SET
        gemeentecode = excluded.gemeentecode, display_name = excluded.display_name,
        host_name = excluded.host_name, state = excluded.state,
        database_server = excluded.database_server, pack_digest = excluded.pack_digest,
        schema_version = excluded.schema_version, trouble = excluded.trouble,
        opened_at = excluded.opened_at, changed_at = excluded.changed_at,
        closed_at = excluded.closed_at, destroy_after = excluded.destroy_after
      """;

  private static final String PACK =
      "SELECT pack FROM municipality WHERE tenant = ? AND pack IS NOT NULL";
  private static final String APPLIED =
      "UPDATE municipality SET pack = ?, applied_as = ? WHERE tenant = ?";
  private static final String APPLIED_AS =
      "SELECT applied_as FROM municipality WHERE tenant = ? AND applied_as IS NOT NULL";
  private static final String DESTRUCTION =
      "SELECT pdf FROM destruction WHERE tenant = ? ORDER BY destroyed_at DESC";

  private MunicipalityTable() {}

  /** All of them, by name. */
  static List<MunicipalityRecord> all(Connection connection) throws SQLException {
    return Sql.all(connection, ALL + " ORDER BY display_name, tenant", MunicipalityTable::of);
  }

  /** One of them. */
  static Optional<MunicipalityRecord> one(Connection connection, TenantId tenant)
      throws SQLException {
    return Sql.one(connection, ALL + " WHERE tenant = ?", MunicipalityTable::of, tenant.value());
  }

  /** Writes one, or changes what stands there; its pack stays. */
  static void write(Connection connection, MunicipalityRecord m) throws SQLException {
    Sql.run(
        connection,
        WRITE,
        m.tenant().value(),
        m.gemeentecode(),
        m.displayName(),
        m.hostName(),
        m.state().name(),
        m.databaseServer(),
        m.packDigest(),
        m.schemaVersion(),
        m.trouble(),
        m.openedAt(),
        m.changedAt(),
        m.closedAt(),
        m.destroyAfter());
  }

  /** Keeps the pack that was applied in full, and what was made of it. */
  static void applied(Connection connection, TenantId tenant, byte[] pack, String as)
      throws SQLException {
    Sql.run(connection, APPLIED, pack, as, tenant.value());
  }

  /** What was made of the pack that was last applied in full. */
  static Optional<String> appliedAs(Connection connection, TenantId tenant) throws SQLException {
    return Sql.one(connection, APPLIED_AS, row -> row.getString(1), tenant.value());
  }

  /** The pack that was last applied in full. */
  static Optional<byte[]> pack(Connection connection, TenantId tenant) throws SQLException {
    return Sql.one(connection, PACK, row -> row.getBytes(1), tenant.value());
  }

  /** The newest certificate of destruction. */
  static Optional<byte[]> destruction(Connection connection, TenantId tenant) throws SQLException {
    return Sql.one(connection, DESTRUCTION, row -> row.getBytes(1), tenant.value());
  }

  private static MunicipalityRecord of(ResultSet row) throws SQLException {
    return new MunicipalityRecord(
        new TenantId(row.getString("tenant")),
        row.getString("gemeentecode"),
        row.getString("display_name"),
        row.getString("host_name"),
        MunicipalityState.valueOf(row.getString("state")),
        row.getString("database_server"),
        row.getString("pack_digest"),
        row.getString("schema_version"),
        row.getString("trouble"),
        Sql.moment(row, "opened_at"),
        Objects.requireNonNull(Sql.moment(row, "changed_at")),
        Sql.moment(row, "closed_at"),
        row.getObject("destroy_after", LocalDate.class));
  }
}
