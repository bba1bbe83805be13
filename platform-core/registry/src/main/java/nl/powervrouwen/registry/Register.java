package nl.powervrouwen.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.messages.Alphabet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities of this installation, and the orders to the provisioner: what the application
 * may know and ask. It can't answer an order, nor change the register itself.
 *
 * <p>Asked outside any transaction: one transaction has one database, and that is the tenant's.
 * What the database refuses is an {@link org.jdbi.v3.core.JdbiException}, in which {@link
 * Outage#in} finds what is away.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Register {

  /** The platform's own database, and the role that the application uses for it. */
  public static final String PLATFORM = "platform";

  private static final String MUNICIPALITIES =
      """
      SELECT tenant, gemeentecode, display_name, host_name, state, database_server, pack_digest,
        schema_version, trouble, opened_at, changed_at, closed_at, destroy_after
      FROM municipality
      """;
  private static final String PACK = "SELECT pack FROM municipality WHERE tenant = :tenant";
  private static final String DESTRUCTION =
      "SELECT pdf FROM destruction WHERE tenant = :tenant ORDER BY destroyed_at DESC";
  private static final String MEASUREMENTS =
      "SELECT tenant, what, value, measured_at FROM measurement";
  private static final String SERVERS =
      "SELECT name FROM database_server ORDER BY name <> 'main', name";
  private static final String MODULES = "SELECT id FROM loaded_module";
  private static final String LOADED =
      "INSERT INTO loaded_module (id) VALUES (:id) ON CONFLICT (id) DO NOTHING";
  private static final String FIRST_MODULE =
      """
      INSERT INTO module_origin (kind, id, version, sha256) VALUES (:kind, :id, :version, :sha256)
      ON CONFLICT (kind, id, version) DO NOTHING
      """;
  private static final String REPLACE_MODULE =
      """
      INSERT INTO module_origin (kind, id, version, sha256) VALUES (:kind, :id, :version, :sha256)
      ON CONFLICT (kind, id, version) DO UPDATE SET sha256 = EXCLUDED.sha256
      WHERE module_origin.sha256 <> EXCLUDED.sha256
      """;
  private static final String ORIGIN =
      "SELECT sha256 FROM module_origin WHERE kind = :kind AND id = :id AND version = :version";
  private static final String ASK =
      """
      INSERT INTO tenant_order (id, kind, tenant, pack, argument, door, asked_by, asked_by_name)
      VALUES (:id, :kind, :tenant, :pack, :argument, :door, :askedBy, :askedByName)
      """;

  /** Over connections to the platform's own database. */
  protected final Jdbi jdbi;

  /** For CDI's stand-ins, which never use it. */
  @SuppressWarnings("NullAway")
  protected Register() {
    this(null);
  }

  /**
   * Asks here.
   *
   * @param jdbi as {@link ConfiguredJdbi} makes it, over the platform's own database
   */
  @Inject
  public Register(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Every municipality that was ever opened here, by name. */
  public List<MunicipalityRecord> municipalities() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MUNICIPALITIES + " ORDER BY tenant")
                .mapTo(MunicipalityRecord.class)
                .stream()
                .sorted(Alphabet.by(MunicipalityRecord::displayName))
                .toList());
  }

  /** One of them; empty when it was never opened here. */
  public Optional<MunicipalityRecord> municipality(TenantId tenant) {
    return first(MUNICIPALITIES + " WHERE tenant = :tenant", tenant, MunicipalityRecord.class);
  }

  /** The pack that was last applied in full, as a zip of its files; empty before the first. */
  public Optional<byte[]> pack(TenantId tenant) {
    return first(PACK, tenant, byte[].class);
  }

  /** Certificate of destruction as PDF, the newest; empty while its data exist. */
  public Optional<byte[]> destruction(TenantId tenant) {
    return first(DESTRUCTION, tenant, byte[].class);
  }

  /** What was measured of each municipality; one of which nothing was measured is left out. */
  public Map<TenantId, Measurements> measurements() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MEASUREMENTS)
                .reduceRows(
                    new HashMap<TenantId, Measurements>(),
                    (all, row) -> {
                      all.merge(
                          row.getColumn("tenant", TenantId.class),
                          Measurements.NONE.with(
                              row.getColumn("what", Measurements.Kind.class),
                              new Measurements.Reading(
                                  row.getColumn("value", Long.class),
                                  row.getColumn("measured_at", Instant.class))),
                          Measurements::and);
                      return all;
                    }));
  }

  /** All sites, by name. */
  public List<Site> sites() {
    return jdbi.withHandle(SiteTable::all);
  }

  /** Where a tenant lives; empty when it has no address. */
  public Optional<Site> site(TenantId tenant) {
    return jdbi.withHandle(handle -> SiteTable.one(handle, tenant));
  }

  /** Names of the PostgreSQL servers that databases can be on. */
  public List<String> databaseServers() {
    return jdbi.withHandle(handle -> handle.createQuery(SERVERS).mapTo(String.class).list());
  }

  /** Ids of the modules that a node has loaded; empty before the first node has looked. */
  public Set<String> modules() {
    return jdbi.withHandle(handle -> handle.createQuery(MODULES).mapTo(String.class).set());
  }

  /** Tells which modules this node has loaded, by id. */
  public void loaded(Set<String> modules) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch rows = handle.prepareBatch(LOADED);
          modules.forEach(id -> rows.bind("id", id).add());
          rows.execute();
        });
  }

  /**
   * Remembers which jar was the first with an id and version.
   *
   * @param kind {@code curriculum} or {@code format}
   * @param sha256 of the jar that brings it now, 64 small hexadecimal digits
   * @return SHA-256 of the first one; the given one when there was none before
   */
  public String firstModule(String kind, String id, String version, String sha256) {
    return jdbi.inTransaction(
        handle -> {
          write(handle, FIRST_MODULE, kind, id, version, sha256);
          return handle
              .createQuery(ORIGIN)
              .bind("kind", kind)
              .bind("id", id)
              .bind("version", version)
              .mapTo(String.class)
              .one();
        });
  }

  /** From now on this jar counts as the first with an id and version. */
  public void replaceModule(String kind, String id, String version, String sha256) {
    jdbi.useHandle(handle -> write(handle, REPLACE_MODULE, kind, id, version, sha256));
  }

  private static void write(
      Handle handle, String statement, String kind, String id, String version, String sha256) {
    handle
        .createUpdate(statement)
        .bind("kind", kind)
        .bind("id", id)
        .bind("version", version)
        .bind("sha256", sha256)
        .execute();
  }

  /**
   * Asks the provisioner for something.
   *
   * @param tenant about whom; null for {@link OrderKind#APPLY}, whose pack says it, and for all
   * @param pack a zip of the pack's files; null unless the kind is {@link OrderKind#APPLY}
   * @param argument see {@link Order#argument}
   * @param askedBy stable id of who asks
   * @param askedByName name of who asks
   * @return id of the order, which waits now
   */
  public UUID ask(
      OrderKind kind,
      @Nullable TenantId tenant,
      byte @Nullable [] pack,
      @Nullable String argument,
      OrderSource source,
      String askedBy,
      String askedByName) {
    UUID id = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ASK)
                .bind("id", id)
                .bind("kind", kind)
                .bind("tenant", tenant)
                .bind("pack", pack)
                .bind("argument", argument)
                .bind("door", source)
                .bind("askedBy", askedBy)
                .bind("askedByName", askedByName)
                .execute());
    return id;
  }

  /** An order with its steps. */
  public Optional<Order> order(UUID id) {
    return jdbi.withHandle(
        handle ->
            OrderRows.withSteps(
                    handle,
                    handle
                        .createQuery(OrderRows.ORDERS + " WHERE id = :id")
                        .bind("id", id)
                        .map(OrderRows::order)
                        .list())
                .stream()
                .findFirst());
  }

  /** The newest orders with their steps, newest first. */
  public List<Order> orders(int most) {
    return jdbi.withHandle(
        handle ->
            OrderRows.withSteps(
                handle,
                handle
                    .createQuery(OrderRows.ORDERS + " ORDER BY asked_at DESC, id LIMIT :most")
                    .bind("most", most)
                    .map(OrderRows::order)
                    .list()));
  }

  /**
   * What changed, or would change, about who comes in to a municipality, newest first; also what
   * was refused.
   */
  public List<AccessChange> accessChanges(TenantId tenant, int most) {
    return jdbi.withHandle(handle -> AccessTables.of(handle, tenant, most));
  }

  /** What an order changes about who comes in, as it was shown; newest first, mostly one. */
  public List<AccessChange> accessChanges(UUID order) {
    return jdbi.withHandle(handle -> AccessTables.of(handle, order));
  }

  /**
   * Answers for a municipality, once.
   *
   * @param change what was shown
   * @param reason why not; null when it agrees
   * @param by stable id of who answers
   * @param byName their name
   * @return false when it is not asked any more, or somebody was first
   * @throws org.jdbi.v3.core.JdbiException also when who agrees is who asked
   */
  public boolean answer(AccessChange change, @Nullable String reason, String by, String byName) {
    return jdbi.withHandle(
        handle -> AccessTables.answer(handle, change, reason == null, reason, by, byName));
  }

  /**
   * Says for an operator that nobody of the municipality can log in to agree, once.
   *
   * @param change what was shown
   * @param reason how they know
   * @param by who says so
   * @return false when it is not asked any more, too little time is left, or it was said before
   * @throws org.jdbi.v3.core.JdbiException also when who says so is who asked
   */
  public boolean declareEmergency(AccessChange change, String reason, AccessChange.Declarer by) {
    return jdbi.withHandle(handle -> AccessTables.declare(handle, change, reason, by));
  }

  /** The first thing that a question about a tenant gives; empty when there is none, or null. */
  <T> Optional<T> first(String question, TenantId tenant, Class<T> type) {
    return jdbi.withHandle(
        handle -> handle.createQuery(question).bind("tenant", tenant).mapTo(type).findFirst());
  }
}
