package nl.powervrouwen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.registry.TenantId;
import org.assertj.core.api.ListAssert;

/**
 * What PostgreSQL really did for a tenant's queries: the plans that its own auto_explain writes
 * down with the rows that it counted.
 */
public final class Plans {

  private static final Map<TenantId, Long> SEEN = new ConcurrentHashMap<>();
  private static final Pattern ENTRY =
      Pattern.compile("(?s)" + "duration: [^\\n]* plan:\\n(.*?)(?=\\n[^\\t]|\\z)");
  private static final Pattern NODE =
      Pattern.compile("Scan[^\\n]*actual[^\\n]* rows=([0-9.]+) loops=([0-9]+)");
  private static final Pattern REMOVED =
      Pattern.compile("Rows Removed by (?:Filter|Join Filter|Index Recheck): ([0-9]+)");

  private Plans() {}

  /**
   * One query as it was carried out.
   *
   * @param text as PostgreSQL explains it
   * @param rowsRead rows that its scans gave or looked at in vain
   */
  public record Plan(String text, long rowsRead) {}

  /** Begins to write down the plans of this tenant; before its first EntityManager is opened. */
  public static void watch(TenantId tenant) throws SQLException {
    String role = tenant.database();
    try (Connection admin = Postgres.shared().enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      for (String setting :
          List.of(
              "session_preload_libraries = 'auto_explain'",
              "auto_explain.log_min_duration = 0",
              "auto_explain.log_analyze = on",
              "auto_explain.log_timing = off")) {
        statement.execute("ALTER ROLE " + role + " SET " + setting);
      }
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + role + "'");
    }
  }

  /** From now on. */
  public static void forget(TenantId tenant) {
    SEEN.put(tenant, size());
  }

  /** The plans since then of the queries whose text contains this. */
  public static ListAssert<Plan> since(TenantId tenant, String query) {
    String log = log().substring(Math.toIntExact(SEEN.getOrDefault(tenant, 0L)));
    String wanted = query.toLowerCase(Locale.ROOT);
    Stream<Plan> plans =
        ENTRY
            .matcher(log)
            .results()
            .map(found -> found.group(1))
            .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
            .map(text -> new Plan(text, rowsRead(text)));
    return assertThat(plans.toList());
  }

  private static long rowsRead(String text) {
    double rows = 0;
    Matcher node = NODE.matcher(text);
    while (node.find()) {
      rows += Double.parseDouble(node.group(1)) * Long.parseLong(node.group(2));
    }
    Matcher removed = REMOVED.matcher(text);
    while (removed.find()) {
      rows += Long.parseLong(removed.group(1));
    }
    return Math.round(rows);
  }

  private static long size() {
    return log().length();
  }

  /**
   * All that was written down until now. PostgreSQL's backends pass their lines on to a collector
   * through a pipe, so what a query said may not be in the file yet when the query has answered: a
   * line of our own goes through the same pipe, and when it has arrived so has all before it.
   */
  private static String log() {
    String mark = "arrived " + UUID.randomUUID();
    try (Connection admin = Postgres.shared().enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("DO $$ BEGIN RAISE LOG '" + mark + "'; END $$");
      return Eventually.becomes(
          "PostgreSQL writes its log", Plans::read, log -> log.contains(mark));
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL's log can't be read", e);
    }
  }

  private static String read() {
    Path file = Postgres.shared().log();
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
