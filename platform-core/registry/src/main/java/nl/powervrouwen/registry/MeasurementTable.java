package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What was measured of municipalities, in the platform's own database. */
final class MeasurementTable {

  private static final String ALL = "SELECT tenant, what, value, measured_at FROM measurement";

  /** A municipality that was destroyed since it was measured gets no figure any more. */
  private static final String WRITE =
      """
      INSERT INTO measurement (tenant, what, value, measured_at)
      SELECT tenant, ?, ?, ? FROM municipality WHERE tenant = ? AND state <> 'CLOSED'
      ON CONFLICT (tenant, what) DO UPDATE SET
        value = excluded.value, measured_at = excluded.measured_at
      """;

  private MeasurementTable() {}

  /** Everything that was measured. */
  static Map<TenantId, Measurements> all(Connection connection) throws SQLException {
    Map<TenantId, Measurements> all = new HashMap<>();
    for (Measured one :
        Sql.all(
            connection,
            ALL,
            row ->
                new Measured(
                    new TenantId(row.getString("tenant")),
                    Measurements.Kind.valueOf(row.getString("what")),
                    new Measurements.Reading(
                        row.getLong("value"),
                        Objects.requireNonNull(Sql.moment(row, "measured_at")))))) {
      all.merge(
          one.tenant(),
          Measurements.NONE.with(one.what(), one.reading()),
          (before, now) -> before.with(one.what(), one.reading()));
    }
    return all;
  }

  /** Writes figures in the place of older ones. */
  static void write(
      Connection connection, Measurements.Kind what, Map<TenantId, Long> values, Instant at)
      throws SQLException {
    for (Map.Entry<TenantId, Long> value : values.entrySet()) {
      Sql.run(connection, WRITE, what.name(), value.getValue(), at, value.getKey().value());
    }
  }

  private record Measured(TenantId tenant, Measurements.Kind what, Measurements.Reading reading) {}
}
