package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The table of logins that were ended before their time, in the platform's own database. */
public final class EndedLoginTable {

  /**
   * How long a row is of use: the hour that a login lives, and as much again for clocks that
   * differ.
   */
  public static final Duration KEPT = Duration.ofHours(2);

  private static final String WRITE =
      """
      INSERT INTO ended_login (tenant, subject, moment) VALUES (?, ?, ?)
      ON CONFLICT (tenant, subject) DO UPDATE
        SET moment = greatest(ended_login.moment, excluded.moment)
      """;
  private static final String ALL = "SELECT tenant, subject, moment FROM ended_login";
  private static final String FORGET = "DELETE FROM ended_login WHERE moment < ?";

  private EndedLoginTable() {}

  /** Whose login it was. */
  public record Whose(TenantId tenant, String subject) {}

  public static void write(Connection connection, Whose whose, Instant moment) throws SQLException {
    Sql.run(connection, WRITE, whose.tenant().value(), whose.subject(), moment);
  }

  /** All that can still be of use; what can't is taken out of the table. */
  public static Map<Whose, Instant> read(Connection connection, Instant now) throws SQLException {
    Instant useless = now.minus(KEPT);
    Map<Whose, Instant> moments = new HashMap<>();
    Sql.all(connection, ALL, EndedLoginTable::row)
        .forEach(row -> moments.put(row.getKey(), row.getValue()));
    if (moments.values().removeIf(moment -> moment.isBefore(useless))) {
      Sql.run(connection, FORGET, useless);
    }
    return Map.copyOf(moments);
  }

  private static Map.Entry<Whose, Instant> row(ResultSet row) throws SQLException {
    return Map.entry(
        new Whose(new TenantId(row.getString("tenant")), row.getString("subject")),
        Objects.requireNonNull(Sql.moment(row, "moment")));
  }
}
