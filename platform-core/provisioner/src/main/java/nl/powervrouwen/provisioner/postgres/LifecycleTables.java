package nl.powervrouwen.provisioner.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle.Leaving;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the platform's own database knows of where tenants live, and of those that leave. */
final class LifecycleTables {

  private static final String HOME =
      """
      SELECT coalesce((SELECT database_server FROM site WHERE tenant = t.tenant),
                      (SELECT database_server FROM municipality WHERE tenant = t.tenant))
      FROM (SELECT CAST(:tenant AS text) AS tenant) t
      """;
  private static final String STANDING =
      "UPDATE site SET standing = :standing WHERE tenant = :tenant";

  /** The register remembers what a site was before it was shut for a moment. */
  private static final String SETTLE =
      """
      UPDATE site SET standing = CASE WHEN EXISTS (
          SELECT 1 FROM municipality m WHERE m.tenant = site.tenant AND m.state = 'SUSPENDED')
        THEN 'SUSPENDED' WHEN EXISTS (
          SELECT 1 FROM municipality m WHERE m.tenant = site.tenant AND m.trouble IS NOT NULL)
        THEN 'UPDATING' ELSE 'OPEN' END
      WHERE tenant = :tenant
      """;

  private static final String SOUND =
      """
      UPDATE municipality SET trouble = NULL, schema_version = :version, changed_at = now()
      WHERE tenant = :tenant
      """;
  private static final String SERVERS = "SELECT name FROM database_server ORDER BY name";
  private static final String SERVER =
      "SELECT host, port, admin, ssl_mode FROM database_server WHERE name = :name";
  private static final String SINCE = "UPDATE site SET since = :since WHERE tenant = :tenant";
  private static final String MOVE_SITE =
      "UPDATE site SET database_server = :server WHERE tenant = :tenant";
  private static final String MOVE_RECORD =
      """
      UPDATE municipality SET database_server = :server, changed_at = now()
      WHERE tenant = :tenant
      """;
  private static final String LEAVING =
      """
      SELECT display_name, gemeentecode, coalesce(export_digest, '') AS export, destroy_after
      FROM municipality
      WHERE tenant = :tenant AND state = 'CLOSING'
      """;
  private static final String LEAVE =
      """
      UPDATE municipality SET state = 'CLOSING', export_digest = :export, destroy_after = :after,
        closed_at = now(), changed_at = now()
      WHERE tenant = :tenant AND state <> 'CLOSED'
      """;
  private static final String COUNT =
      """
      INSERT INTO destruction_count (tenant, table_name, rows) VALUES (:tenant, :table, :rows)
      ON CONFLICT DO NOTHING
      """;
  private static final String COUNTED =
      "SELECT table_name, rows FROM destruction_count WHERE tenant = :tenant";
  private static final String CERTIFY =
      """
      INSERT INTO destruction (tenant, destroyed_at, certificate, pdf)
      VALUES (:tenant, :at, :certificate, :pdf)
      """;
  private static final String GONE =
      """
      UPDATE municipality SET state = 'CLOSED', pack = NULL, changed_at = now()
      WHERE tenant = :tenant
      """;
  private static final String FORGET_PACKS =
      "UPDATE tenant_order SET pack = NULL WHERE tenant = :tenant";
  private static final String FORGET_SITE = "DELETE FROM site WHERE tenant = :tenant";
  private static final String FORGET_COUNT = "DELETE FROM destruction_count WHERE tenant = :tenant";
  private static final String FORGET_FIGURES = "DELETE FROM measurement WHERE tenant = :tenant";
  private static final String FORGET_ACCESS = "DELETE FROM access_change WHERE tenant = :tenant";
  private static final String IS_GONE =
      "SELECT 1 FROM municipality WHERE tenant = :tenant AND state = 'CLOSED'";

  private final Jdbi platform;

  /**
   * Reads and writes there.
   *
   * @param platform over connections of the owner to the platform's own database
   */
  LifecycleTables(Jdbi platform) {
    this.platform = platform;
  }

  /**
   * The server of this name; empty when there is none.
   *
   * @param secret gives a secret by its name
   */
  Optional<DatabaseServer> server(String name, UnaryOperator<String> secret) {
    return platform.withHandle(
        handle ->
            handle
                .createQuery(SERVER)
                .bind("name", name)
                .map(
                    row ->
                        new DatabaseServer(
                            row.getColumn("host", String.class),
                            row.getColumn("port", Integer.class),
                            row.getColumn("admin", String.class),
                            secret.apply("db-admin/" + name),
                            row.getColumn("ssl_mode", String.class)))
                .findFirst());
  }

  /** Name of the server with the tenant's database; the main one when nobody wrote it down. */
  String home(TenantId tenant) {
    return platform.withHandle(
        handle ->
            handle
                .createQuery(HOME)
                .bind("tenant", tenant)
                .mapTo(String.class)
                .findFirst()
                .orElse(Site.MAIN_SERVER));
  }

  /** Says how a site stands; nothing happens when it has no address. */
  void status(TenantId tenant, SiteStatus status) {
    platform.useHandle(
        handle ->
            handle
                .createUpdate(STANDING)
                .bind("standing", status)
                .bind("tenant", tenant)
                .execute());
  }

  /** Lets a site stand as the register says. */
  void settle(TenantId tenant) {
    platform.useHandle(handle -> change(handle, SETTLE, tenant));
  }

  /** Writes down that its database is at this version and has no trouble. */
  void sound(TenantId tenant, @Nullable String version) {
    platform.useHandle(
        handle ->
            handle.createUpdate(SOUND).bind("version", version).bind("tenant", tenant).execute());
  }

  /** Names of the servers that databases can be on. */
  List<String> servers() {
    return platform.withHandle(handle -> handle.createQuery(SERVERS).mapTo(String.class).list());
  }

  /** Makes every login from before this moment worth nothing. */
  void since(TenantId tenant, Instant since) {
    platform.useHandle(
        handle -> handle.createUpdate(SINCE).bind("since", since).bind("tenant", tenant).execute());
  }

  /** Writes down that the tenant lives on another server from now on. */
  void moved(TenantId tenant, String server) {
    platform.useTransaction(
        handle -> {
          for (String move : List.of(MOVE_SITE, MOVE_RECORD)) {
            handle.createUpdate(move).bind("server", server).bind("tenant", tenant).execute();
          }
        });
  }

  /** How a tenant leaves; empty while it does not. */
  Optional<Leaving> leaving(TenantId tenant) {
    return platform.withHandle(
        handle ->
            handle
                .createQuery(LEAVING)
                .bind("tenant", tenant)
                .map(ConstructorMapper.of(Leaving.class))
                .findFirst());
  }

  /** Takes the address away and writes down that the tenant leaves, at once. */
  void leave(TenantId tenant, String export, LocalDate destroyAfter) {
    platform.useTransaction(
        handle -> {
          change(handle, FORGET_SITE, tenant);
          handle
              .createUpdate(LEAVE)
              .bind("export", export)
              .bind("after", destroyAfter)
              .bind("tenant", tenant)
              .execute();
        });
  }

  /** Writes down what there was before it is destroyed; what stands there already stays. */
  void count(TenantId tenant, Map<String, Long> rows) {
    platform.useTransaction(
        handle -> {
          PreparedBatch counts = handle.prepareBatch(COUNT);
          rows.forEach(
              (table, number) ->
                  counts.bind("tenant", tenant).bind("table", table).bind("rows", number).add());
          counts.execute();
        });
  }

  /** What there was before it was destroyed; empty when nobody counted yet. */
  Map<String, Long> counted(TenantId tenant) {
    return platform.withHandle(
        handle ->
            handle
                .createQuery(COUNTED)
                .bind("tenant", tenant)
                .map(
                    row ->
                        Map.entry(
                            row.getColumn("table_name", String.class),
                            row.getColumn("rows", Long.class)))
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new)));
  }

  /** Writes the certificate and ends the tenant's life, at once. */
  void certify(TenantId tenant, Instant at, Map<String, ?> certificate, byte[] pdf) {
    platform.useTransaction(
        handle -> {
          handle
              .createUpdate(CERTIFY)
              .bind("tenant", tenant)
              .bind("at", at)
              .bind("certificate", JsonMapper.shared().writeValueAsString(certificate))
              .bind("pdf", pdf)
              .execute();
          for (String change :
              List.of(GONE, FORGET_PACKS, FORGET_COUNT, FORGET_FIGURES, FORGET_ACCESS)) {
            change(handle, change, tenant);
          }
        });
  }

  /** Whether its data are destroyed and certified. */
  boolean isGone(TenantId tenant) {
    return platform.withHandle(
        handle ->
            handle
                .createQuery(IS_GONE)
                .bind("tenant", tenant)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
  }

  private static void change(Handle handle, String sql, TenantId tenant) {
    handle.createUpdate(sql).bind("tenant", tenant).execute();
  }
}
