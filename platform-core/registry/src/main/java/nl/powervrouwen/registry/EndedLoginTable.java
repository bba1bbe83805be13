package nl.powervrouwen.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The table of logins that were ended before their time, in the platform's own database. */
public final class EndedLoginTable {

  /**
   * How long a row is of use: the hour that a login lives, and as much again for clocks that
   * differ.
   */
  public static final Duration KEPT = Duration.ofHours(2);

  private static final String WRITE =
      """
      INSERT INTO ended_login (tenant, subject, moment) VALUES (:tenant, :subject, :moment)
      ON CONFLICT (tenant, subject) DO UPDATE
        SET moment = greatest(ended_login.moment, excluded.moment)
      """;
  private static final String ALL = "SELECT tenant, subject, moment FROM ended_login";
  private static final String FORGET = "DELETE FROM ended_login WHERE moment < :useless";

  private EndedLoginTable() {}

  /**
   * Whose login it was.
   *
   * @param subject number of an account at Keycloak, or of one session there: no two have the same
   */
  public record Whose(TenantId tenant, String subject) {}

  /** Ends somebody's logins of before this moment; a later one that was written already stays. */
  public static void write(Handle handle, Whose whose, Instant moment) {
    handle.createUpdate(WRITE).bindMethods(whose).bind("moment", moment).execute();
  }

  /** All that can still be of use; what can't is taken out of the table. */
  public static Map<Whose, Instant> read(Handle handle, Instant now) {
    Instant useless = now.minus(KEPT);
    Map<Whose, Instant> moments = new HashMap<>();
    handle
        .createQuery(ALL)
        .map(EndedLoginTable::row)
        .forEach(row -> moments.put(row.getKey(), row.getValue()));
    if (moments.values().removeIf(moment -> moment.isBefore(useless))) {
      handle.createUpdate(FORGET).bind("useless", useless).execute();
    }
    return Map.copyOf(moments);
  }

  private static Map.Entry<Whose, Instant> row(RowView row) {
    return Map.entry(
        new Whose(row.getColumn("tenant", TenantId.class), row.getColumn("subject", String.class)),
        row.getColumn("moment", Instant.class));
  }
}
