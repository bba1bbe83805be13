package nl.powervrouwen.registry;

import jakarta.enterprise.inject.Vetoed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.powervrouwen.spi.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The provisioner's hand in the platform's own database: it takes orders, answers them, and writes
 * the register and the table of addresses. The application has none of this.
 *
 * <p>All goes over one connection. Who has the shift holds a lock on that same connection: when it
 * breaks, the shift is over and nothing more can be written, so two provisioners never work at
 * once. Not for several threads.
 */
@Vetoed
public final class RegistryWriter extends Register implements AutoCloseable {

  /** Says "provision" to PostgreSQL's advisory locks; any number does, if it stays the same. */
  private static final long LOCK = 0x70726f76697369L;

  /**
   * What a provisioner left behind comes first, for a tenant may be half-made. What a municipality
   * must agree to comes back when it has answered, or did not in time.
   */
  private static final String QUEUE =
      OrderRows.ORDERS
          + """
            WHERE state IN ('BUSY', 'WAITING')
              OR (state = 'AGREEMENT' AND NOT EXISTS (
                SELECT FROM access_change c
                WHERE c.order_id = tenant_order.id AND c.outcome IS NULL AND c.until > now()
                  AND NOT EXISTS (
                    SELECT FROM access_answer a
                    WHERE a.order_id = c.order_id AND a.content = c.content)
                  AND NOT EXISTS (
                    SELECT FROM access_emergency e
                    WHERE e.order_id = c.order_id AND e.content = c.content
                      AND e.declared_at <= now() - interval '72 hours')))
            ORDER BY state <> 'BUSY', asked_at, id LIMIT 500
            """;

  private static final String BEGIN =
      """
      UPDATE tenant_order
      SET state = 'BUSY', began_at = coalesce(began_at, now()), attempts = attempts + 1
      WHERE id = :id
      """;
  private static final String FORGET_STEPS = "DELETE FROM tenant_order_step WHERE order_id = :id";
  private static final String SET_ASIDE =
      "UPDATE tenant_order SET attempts = attempts - 1 WHERE id = :id";
  private static final String AWAIT =
      "UPDATE tenant_order SET state = 'AGREEMENT', attempts = 0 WHERE id = :id";
  private static final String OLDER =
      """
      SELECT older.id FROM tenant_order older JOIN tenant_order newer ON newer.id = :id
      WHERE older.tenant = :tenant AND older.kind = newer.kind AND older.state = 'AGREEMENT'
        AND older.id <> newer.id AND older.asked_at <= newer.asked_at
      """;
  private static final String ASKER = "SELECT asked_by FROM tenant_order WHERE id = :id";
  private static final String ANSWERER =
      "SELECT answered_by FROM access_answer WHERE order_id = :id AND content = :content";
  private static final String ATTEMPTS = "SELECT attempts FROM tenant_order WHERE id = :id";
  private static final String ORDERED = "SELECT pack FROM tenant_order WHERE id = :id";
  private static final String ABOUT = "UPDATE tenant_order SET tenant = :tenant WHERE id = :id";
  private static final String STEP =
      """
      INSERT INTO tenant_order_step (order_id, number, step, state, note_nl, note_en, ended_at)
      VALUES (:id, :number, :step, :state, :dutch, :english,
        CASE WHEN :state <> 'BUSY' THEN clock_timestamp() END)
      ON CONFLICT (order_id, number) DO UPDATE SET
        state = excluded.state, note_nl = excluded.note_nl, note_en = excluded.note_en,
        ended_at = excluded.ended_at
      """;
  private static final String END =
      """
      UPDATE tenant_order
      SET state = :state, outcome_nl = :dutch, outcome_en = :english, ended_at = now()
      WHERE id = :id
      """;

  private static final String WRITE =
      """
      INSERT INTO municipality (tenant, gemeentecode, display_name, host_name, state,
        database_server, pack_digest, schema_version, trouble, opened_at, changed_at, closed_at,
        destroy_after)
      VALUES (:tenant, :gemeentecode, :displayName, :hostName, :state, :databaseServer, :packDigest,
        :schemaVersion, :trouble, :openedAt, :changedAt, :closedAt, :destroyAfter)
      ON CONFLICT (tenant) DO UPDATE SET
        gemeentecode = excluded.gemeentecode, display_name = excluded.display_name,
        host_name = excluded.host_name, state = excluded.state,
        database_server = excluded.database_server, pack_digest = excluded.pack_digest,
        schema_version = excluded.schema_version, trouble = excluded.trouble,
        opened_at = excluded.opened_at, changed_at = excluded.changed_at,
        closed_at = excluded.closed_at, destroy_after = excluded.destroy_after
      """;
  private static final String APPLIED =
      "UPDATE municipality SET pack = :pack, applied_as = :as WHERE tenant = :tenant";
  private static final String APPLIED_AS =
      "SELECT applied_as FROM municipality WHERE tenant = :tenant";

  /** A municipality that was destroyed since it was measured gets no figure any more. */
  private static final String MEASURED =
      """
      INSERT INTO measurement (tenant, what, value, measured_at)
      SELECT tenant, :what, :value, :at FROM municipality
      WHERE tenant = :tenant AND state <> 'CLOSED'
      ON CONFLICT (tenant, what) DO UPDATE SET
        value = excluded.value, measured_at = excluded.measured_at
      """;

  private final Connection connection;

  /** Connects; the connections must be the owner's. */
  public RegistryWriter(DataSource owner) {
    this(connected(owner));
  }

  private RegistryWriter(Connection connection) {
    super(ConfiguredJdbi.over(connection));
    this.connection = connection;
  }

  private static Connection connected(DataSource owner) {
    try {
      return owner.getConnection();
    } catch (SQLException e) {
      throw new DatabaseFailure("The platform's own database can't be reached", e);
    }
  }

  /** Whether this provisioner is the one at work now; false while another one is. */
  public boolean takeLock() {
    // Taking it again counts up, which does no harm: closing the connection ends it all.
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT pg_try_advisory_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one());
  }

  /**
   * The first orders that are not at their end, without their steps: first those that a provisioner
   * left half-done, then by the moment they were asked.
   */
  public List<Order> queue() {
    return jdbi.withHandle(handle -> handle.createQuery(QUEUE).map(OrderRows::order).list());
  }

  /** Begins with an order: it is busy from now on, and has no steps yet. */
  public void begin(UUID order) {
    jdbi.useTransaction(
        handle -> {
          handle.createUpdate(BEGIN).bind("id", order).execute();
          handle.createUpdate(FORGET_STEPS).bind("id", order).execute();
        });
  }

  /** Says that the last try was not cut off, but waits for something outside: it doesn't count. */
  public void setAside(UUID order) {
    jdbi.useHandle(handle -> handle.createUpdate(SET_ASIDE).bind("id", order).execute());
  }

  /**
   * Shows a municipality what an order changes about who comes in, once; what was shown for this
   * order before, and is something else, is over.
   *
   * @param ground why it may be carried out
   * @param until until when she may answer; null where nothing is asked
   */
  public void show(
      UUID order,
      String content,
      TenantId tenant,
      AccessChange.Ground ground,
      @Nullable Instant until,
      List<AccessChange.Line> lines) {
    jdbi.useTransaction(
        handle -> AccessTables.show(handle, order, content, tenant, ground, until, lines));
  }

  /** What operators said of municipalities and does not stand in their logs yet, oldest first. */
  public List<UnloggedEmergency> unloggedEmergencies() {
    return jdbi.withHandle(AccessTables::unlogged);
  }

  /** It stands in the municipality's log now. */
  public void logged(UnloggedEmergency emergency) {
    jdbi.useHandle(handle -> AccessTables.logged(handle, emergency));
  }

  /** The municipality has the log of an earlier day: what was said of it since is to be added. */
  public void logEmergenciesAgain(TenantId tenant) {
    jdbi.useHandle(handle -> AccessTables.logAgain(handle, tenant));
  }

  /** Lets an order wait until the municipality has answered what it was shown. */
  public void awaitAgreement(UUID order) {
    jdbi.useHandle(handle -> handle.createUpdate(AWAIT).bind("id", order).execute());
  }

  /** Orders of the same kind about a tenant that were asked earlier and wait for its agreement. */
  public List<UUID> awaitingBefore(UUID order, TenantId tenant) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OLDER)
                .bind("id", order)
                .bind("tenant", tenant)
                .mapTo(UUID.class)
                .list());
  }

  /** Whether one and the same account asked for an order and answered it. */
  public boolean isAnsweredByAsker(UUID order, String content) {
    return jdbi.withHandle(
        handle -> {
          String asker =
              handle
                  .createQuery(ASKER)
                  .bind("id", order)
                  .mapTo(String.class)
                  .findFirst()
                  .orElse("");
          return handle
              .createQuery(ANSWERER)
              .bind("id", order)
              .bind("content", content)
              .mapTo(String.class)
              .findFirst()
              .filter(asker::equals)
              .isPresent();
        });
  }

  /** How many times a provisioner began with this order. */
  public int attempts(UUID order) {
    return ofOrder(ATTEMPTS, order, Integer.class).orElse(0);
  }

  /** The pack that came with an order; empty when it came without. */
  public Optional<byte[]> orderedPack(UUID order) {
    return ofOrder(ORDERED, order, byte[].class);
  }

  private <T> Optional<T> ofOrder(String question, UUID order, Class<T> type) {
    return jdbi.withHandle(
        handle -> handle.createQuery(question).bind("id", order).mapTo(type).findFirst());
  }

  /** Notes about whom an order is, once its pack has told. */
  public void about(UUID order, TenantId tenant) {
    jdbi.useHandle(
        handle -> handle.createUpdate(ABOUT).bind("tenant", tenant).bind("id", order).execute());
  }

  /**
   * Writes a step of an order, or how far it is now.
   *
   * @param number from 1, in the order of the steps
   * @param note null when there is nothing to tell
   */
  public void step(
      UUID order, int number, Order.StepName name, Order.StepState state, @Nullable Words note) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(STEP)
                .bind("id", order)
                .bind("number", number)
                .bind("step", name)
                .bind("state", state)
                .bind("dutch", note == null ? null : note.dutch())
                .bind("english", note == null ? null : note.english())
                .execute());
  }

  /** Writes what came of an order; nothing more happens with it. */
  public void end(UUID order, OrderState state, Words outcome) {
    jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate(END)
              .bind("state", state)
              .bindMethods(outcome)
              .bind("id", order)
              .execute();
          AccessTables.end(handle, order, outcomeFor(state));
        });
  }

  private static AccessChange.Outcome outcomeFor(OrderState end) {
    return switch (end) {
      case DONE, NOTHING_TO_DO -> AccessChange.Outcome.DONE;
      case REFUSED -> AccessChange.Outcome.REFUSED;
      case FAILED -> AccessChange.Outcome.FAILED;
      case WAITING, BUSY, AGREEMENT -> throw new IllegalArgumentException(end + " is no end");
    };
  }

  /** Writes a municipality into the register, or changes what stands there; its pack stays. */
  public void write(MunicipalityRecord municipality) {
    jdbi.useHandle(handle -> write(handle, municipality));
  }

  private static void write(Handle handle, MunicipalityRecord municipality) {
    handle.createUpdate(WRITE).bindMethods(municipality).execute();
  }

  /** What was made of its pack, as {@link #applied} kept it; empty before the first. */
  public Optional<String> appliedAs(TenantId tenant) {
    return first(APPLIED_AS, tenant, String.class);
  }

  /**
   * Writes the municipality and keeps its pack, at once: it was applied in full.
   *
   * @param municipality with the digest of the pack
   * @param pack a zip of its files
   * @param as fingerprint of all that was made of it on this installation
   */
  public void applied(MunicipalityRecord municipality, byte[] pack, String as) {
    jdbi.useTransaction(
        handle -> {
          write(handle, municipality);
          handle
              .createUpdate(APPLIED)
              .bind("pack", pack)
              .bind("as", as)
              .bind("tenant", municipality.tenant())
              .execute();
        });
  }

  /**
   * Keeps figures that were measured, in the place of older ones of the same kind.
   *
   * @param what was measured
   * @param values by municipality; of others the older figure stays
   * @param at when
   */
  public void measured(Measurements.Kind what, Map<TenantId, Long> values, Instant at) {
    jdbi.useTransaction(
        handle -> {
          PreparedBatch figures = handle.prepareBatch(MEASURED);
          values.forEach(
              (tenant, value) ->
                  figures
                      .bind("what", what)
                      .bind("value", value)
                      .bind("at", at)
                      .bind("tenant", tenant)
                      .add());
          figures.execute();
        });
  }

  /** Writes a site into the table of addresses, or changes what stands there. */
  public void write(Site site) {
    jdbi.useTransaction(handle -> SiteTable.write(handle, site));
  }

  /** Takes a site out of the table of addresses; nothing happens when it is not there. */
  public void remove(TenantId tenant) {
    jdbi.useHandle(handle -> SiteTable.remove(handle, tenant));
  }

  /** Ends the shift. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseFailure("The provisioner's connection can't be closed", e);
    }
  }
}
