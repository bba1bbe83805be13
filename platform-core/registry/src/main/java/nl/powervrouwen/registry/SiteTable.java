package nl.powervrouwen.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.messages.Alphabet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The table of addresses in the platform's own database. */
public final class SiteTable {

  private static final String WRITE =
      """
      INSERT INTO site (tenant, kind, display_name, host, issuer, end_session, standing, since,
        database_server, logo, logo_alt)
      VALUES (:tenant, :kind, :displayName, :host, :issuer, :endSession, :status, :since,
        :databaseServer, :branding.logo, :branding.logoAlt)
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
  private static final String WORDS = "SELECT tenant, kind, name, value FROM site_word";
  private static final String OF_TENANT = " WHERE tenant = :tenant";

  private static final String FORGET_WORDS = "DELETE FROM site_word WHERE tenant = :tenant";
  private static final String WORD =
      "INSERT INTO site_word (tenant, kind, name, value) VALUES (:tenant, :kind, :name, :value)";
  private static final String REVISION = "SELECT revision FROM site_revision";
  private static final String OTHER =
      """
      SELECT tenant FROM municipality
      WHERE schema_version IS NOT NULL AND schema_version <> :newest
      """;
  private static final String SERVERS =
      "SELECT name, host, port, ssl_mode FROM database_server ORDER BY name";
  private static final String REMOVE = "DELETE FROM site WHERE tenant = :tenant";

  /** What a municipality can say in its own words. */
  private enum Kind {
    TOKEN,
    TEXT,
    PAGE
  }

  private SiteTable() {}

  /** Writes a site, or changes what stands there, in a transaction of the caller. */
  static void write(Handle handle, Site site) {
    handle.createUpdate(WRITE).bindMethods(site).execute();
    handle.createUpdate(FORGET_WORDS).bind("tenant", site.tenant()).execute();
    PreparedBatch words = handle.prepareBatch(WORD);
    add(words, site.tenant(), Kind.TOKEN, site.branding().tokens());
    add(words, site.tenant(), Kind.TEXT, site.branding().texts());
    add(words, site.tenant(), Kind.PAGE, site.branding().pages());
    words.execute();
  }

  private static void add(
      PreparedBatch all, TenantId tenant, Kind kind, Map<String, String> words) {
    words.forEach(
        (name, value) ->
            all.bind("tenant", tenant)
                .bind("kind", kind)
                .bind("name", name)
                .bind("value", value)
                .add());
  }

  /** Takes a site out of the table, with all it shows; nothing happens when it is not there. */
  static void remove(Handle handle, TenantId tenant) {
    handle.createUpdate(REMOVE).bind("tenant", tenant).execute();
  }

  /** Goes up with every change of the table. */
  public static long revision(Handle handle) {
    return handle.createQuery(REVISION).mapTo(Long.class).one();
  }

  /** Whose tables are of another version than this program works with. */
  public static Set<TenantId> other(Handle handle) {
    return handle
        .createQuery(OTHER)
        .bind("newest", MunicipalityRecord.NEWEST_SCHEMA)
        .mapTo(TenantId.class)
        .set();
  }

  /** All PostgreSQL servers, by name. */
  public static List<PostgresAddress> servers(Handle handle) {
    return handle.createQuery(SERVERS).mapTo(PostgresAddress.class).list();
  }

  /** All sites, by name. */
  public static List<Site> all(Handle handle) {
    return read(handle.createQuery(WORDS), handle.createQuery(SITES + " ORDER BY tenant")).stream()
        .sorted(Alphabet.by(Site::displayName))
        .toList();
  }

  /** One site; empty when it is not there. */
  static Optional<Site> one(Handle handle, TenantId tenant) {
    return read(
            handle.createQuery(WORDS + OF_TENANT).bind("tenant", tenant),
            handle.createQuery(SITES + OF_TENANT).bind("tenant", tenant))
        .stream()
        .findFirst();
  }

  private static List<Site> read(Query words, Query sites) {
    Map<TenantId, Map<Kind, Map<String, String>>> said =
        words.map(SiteTable::word).list().stream()
            .collect(
                Collectors.groupingBy(
                    Word::tenant,
                    Collectors.groupingBy(Word::kind, Collectors.toMap(Word::name, Word::value))));
    return sites.map(row -> site(row, said)).list();
  }

  private static Site site(
      RowView row, Map<TenantId, Map<Kind, Map<String, String>>> everybodysWords) {
    TenantId tenant = row.getColumn("tenant", TenantId.class);
    Map<Kind, Map<String, String>> words = everybodysWords.getOrDefault(tenant, Map.of());
    return new Site(
        tenant,
        row.getColumn("kind", SiteKind.class),
        row.getColumn("display_name", String.class),
        row.getColumn("host", String.class),
        row.getColumn("issuer", String.class),
        row.getColumn("end_session", String.class),
        row.getColumn("standing", SiteStatus.class),
        row.getColumn("since", Instant.class),
        row.getColumn("database_server", String.class),
        new Branding(
            row.getColumn("logo", String.class),
            row.getColumn("logo_alt", String.class),
            words.getOrDefault(Kind.TOKEN, Map.of()),
            words.getOrDefault(Kind.TEXT, Map.of()),
            words.getOrDefault(Kind.PAGE, Map.of())));
  }

  private static Word word(RowView row) {
    return new Word(
        row.getColumn("tenant", TenantId.class),
        row.getColumn("kind", Kind.class),
        row.getColumn("name", String.class),
        row.getColumn("value", String.class));
  }

  private record Word(TenantId tenant, Kind kind, String name, String value) {}
}
