package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table of addresses in the platform's own database. */
public final class SiteTable {

  private static final String UPSERT =
      """
      INSERT INTO site (tenant, kind, display_name, host, issuer, end_session, standing, since,
        database_server, logo, logo_alt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (tenant) DO UPDATE SET
        kind = excluded.kind, display_name = excluded.display_name, host = excluded.host,
        issuer = excluded.issuer, end_session = excluded.end_session,
        standing = excluded.standing, since = excluded.since,
        database_server = excluded.database_server, logo = excluded.logo,
        logo_alt = excluded.logo_alt
      """;

  private static final String SITES =
      """
      SELECT tenant, kind, display_name, host, issuer, end_session, standing,
        greatest(since, to_timestamp(0)) AS since, database_server, logo, logo_alt
      FROM site
      """;
  private static final String ALL = SITES + " ORDER BY display_name, tenant";
  private static final String OF_TENANT = " WHERE tenant = ?";

  private static final String FORGET_WORDS = "DELETE FROM site_word WHERE tenant = ?";
  private static final String WORD =
      "INSERT INTO site_word (tenant, kind, name, value) VALUES (?, ?, ?, ?)";
  private static final String WORDS = "SELECT tenant, kind, name, value FROM site_word";
  private static final String REVISION = "SELECT revision FROM site_revision";
  private static final String OTHER =
      "SELECT tenant FROM municipality WHERE schema_version IS NOT NULL AND schema_version <> ?";
  private static final String SERVERS =
      "SELECT name, host, port, ssl_mode FROM database_server ORDER BY name";
  private static final String REMOVE = "DELETE FROM site WHERE tenant = ?";

  /** What a municipality can say in its own words. */
  private enum Kind {
    TOKEN,
    TEXT,
    PAGE
  }

  private SiteTable() {}

  /** Writes a site, or changes what stands there, all at once. */
  public static void write(DataSource owner, Site site) {
    try (Connection connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      write(connection, site);
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseFailure("The site of " + site.tenant() + " can't be registered", e);
    }
  }

  /** The same in a transaction of the caller. */
  static void write(Connection connection, Site site) throws SQLException {
    writeRow(connection, site);
    writeWords(connection, site);
  }

  /** Takes a site out of the table, with all it shows; nothing happens when it is not there. */
  static void remove(Connection connection, TenantId tenant) throws SQLException {
    Sql.run(connection, REMOVE, tenant.value());
  }

  private static void writeRow(Connection connection, Site site) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      statement.setString(1, site.tenant().value());
      statement.setString(2, site.kind().name());
      statement.setString(3, site.displayName());
      statement.setString(4, site.host());
      statement.setString(5, site.issuer());
      statement.setString(6, site.endSession());
      statement.setString(7, site.standing().name());
      statement.setObject(8, site.since().atOffset(ZoneOffset.UTC));
      statement.setString(9, site.databaseServer());
      statement.setString(10, site.branding().logo());
      statement.setString(11, site.branding().logoAlt());
      statement.executeUpdate();
    }
  }

  private static void writeWords(Connection connection, Site site) throws SQLException {
    try (PreparedStatement forget = connection.prepareStatement(FORGET_WORDS);
        PreparedStatement word = connection.prepareStatement(WORD)) {
      forget.setString(1, site.tenant().value());
      forget.executeUpdate();
      word.setString(1, site.tenant().value());
      add(word, Kind.TOKEN, site.branding().tokens());
      add(word, Kind.TEXT, site.branding().texts());
      add(word, Kind.PAGE, site.branding().pages());
      word.executeBatch();
    }
  }

  private static void add(PreparedStatement word, Kind kind, Map<String, String> words)
      throws SQLException {
    for (Map.Entry<String, String> entry : words.entrySet()) {
      word.setString(2, kind.name());
      word.setString(3, entry.getKey());
      word.setString(4, entry.getValue());
      word.addBatch();
    }
  }

  /** Goes up with every change of the table. */
  public static long revision(Connection connection) throws SQLException {
    return Sql.one(connection, REVISION, row -> row.getLong(1)).orElseThrow();
  }

  /** Whose tables are of another version than this program works with. */
  public static Set<TenantId> readOther(Connection connection) throws SQLException {
    return Set.copyOf(
        Sql.all(
            connection,
            OTHER,
            row -> new TenantId(row.getString(1)),
            MunicipalityRecord.NEWEST_SCHEMA));
  }

  /** All PostgreSQL servers, by name. */
  public static List<PostgresAddress> readServers(Connection connection) throws SQLException {
    return Sql.all(
        connection,
        SERVERS,
        row ->
            new PostgresAddress(
                row.getString("name"),
                row.getString("host"),
                row.getInt("port"),
                row.getString("ssl_mode")));
  }

  /** All sites, by name. */
  public static List<Site> read(DataSource owner) {
    try (Connection connection = owner.getConnection()) {
      return read(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure("The table of addresses can't be read", e);
    }
  }

  /** All sites, by name. */
  public static List<Site> read(Connection connection) throws SQLException {
    return sites(connection, ALL, words(connection, WORDS));
  }

  /** One site; empty when it is not there. */
  static Optional<Site> one(Connection connection, TenantId tenant) throws SQLException {
    Map<String, Map<Kind, Map<String, String>>> words =
        words(connection, WORDS + OF_TENANT, tenant.value());
    return sites(connection, SITES + OF_TENANT, words, tenant.value()).stream().findFirst();
  }

  private static List<Site> sites(
      Connection connection,
      String query,
      Map<String, Map<Kind, Map<String, String>>> words,
      Object... values)
      throws SQLException {
    return Sql.all(
        connection,
        query,
        row -> site(row, words.getOrDefault(row.getString("tenant"), Map.of())),
        values);
  }

  private static Site site(ResultSet row, Map<Kind, Map<String, String>> words)
      throws SQLException {
    Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
    Branding branding =
        new Branding(
            row.getString("logo"),
            row.getString("logo_alt"),
            words.getOrDefault(Kind.TOKEN, Map.of()),
            words.getOrDefault(Kind.TEXT, Map.of()),
            words.getOrDefault(Kind.PAGE, Map.of()));
    return new Site(
        new TenantId(row.getString("tenant")),
        SiteKind.valueOf(row.getString("kind")),
        row.getString("display_name"),
        row.getString("host"),
        row.getString("issuer"),
        row.getString("end_session"),
        SiteStatus.valueOf(row.getString("standing")),
        since,
        row.getString("database_server"),
        branding);
  }

  private static Map<String, Map<Kind, Map<String, String>>> words(
      Connection connection, String query, Object... values) throws SQLException {
    return Sql.all(connection, query, SiteTable::word, values).stream()
        .collect(
            Collectors.groupingBy(
                Word::tenant,
                Collectors.groupingBy(Word::kind, Collectors.toMap(Word::name, Word::value))));
  }

  private static Word word(ResultSet row) throws SQLException {
    return new Word(
        row.getString("tenant"),
        Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("value"));
  }

  private record Word(String tenant, Kind kind, String name, String value) {}
}
