package nl.powervrouwen.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.spi.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables of what changes who comes in, and of what municipalities answered. */
final class AccessTables {

  private static final String CHANGES =
      """
      SELECT c.order_id, c.content, c.tenant, o.kind, o.door, o.asked_by_name, o.asked_at, c.ground,
        c.until, c.outcome, a.agreed, a.reason, a.answered_by_name, a.answered_at,
        e.reason AS emergency, e.declared_by_name, e.declared_at
      FROM access_change c JOIN tenant_order o ON o.id = c.order_id
        LEFT JOIN access_answer a ON a.order_id = c.order_id AND a.content = c.content
        LEFT JOIN access_emergency e ON e.order_id = c.order_id AND e.content = c.content
      """;
  private static final String LINES =
      """
      SELECT label_nl, label_en, before_nl, before_en, after_nl, after_en FROM access_change_line
      WHERE order_id = :order AND content = :content ORDER BY number
      """;
  private static final String ADD =
      """
      INSERT INTO access_change (order_id, content, tenant, ground, until)
      VALUES (:order, :content, :tenant, :ground, :until)
      ON CONFLICT DO NOTHING
      """;
  private static final String ADD_LINE =
      """
      INSERT INTO access_change_line (order_id, content, number, label_nl, label_en, before_nl,
        before_en, after_nl, after_en)
      VALUES (:order, :content, :number, :label.dutch, :label.english, :before.dutch,
        :before.english, :after.dutch, :after.english)
      ON CONFLICT DO NOTHING
      """;

  /** The same question, as it stands: two answers at once give one, and the other is told. */
  private static final String ANSWER =
      """
      INSERT INTO access_answer (order_id, content, tenant, agreed, reason, answered_by,
        answered_by_name)
      SELECT order_id, content, tenant, :agreed, :reason, :by, :byName FROM access_change
      WHERE order_id = :order AND content = :content AND tenant = :tenant AND ground = 'AGREEMENT'
        AND outcome IS NULL AND until > now()
      ON CONFLICT DO NOTHING
      """;

  private static final String DECLARE =
      """
      INSERT INTO access_emergency (order_id, content, tenant, reason, declared_by,
        declared_by_name, client, address)
      SELECT order_id, content, tenant, :reason, :subject, :name, :client, :address
      FROM access_change
      WHERE order_id = :order AND content = :content AND tenant = :tenant AND ground = 'AGREEMENT'
        AND outcome IS NULL AND until > now() + interval '72 hours'
      ON CONFLICT DO NOTHING
      """;
  private static final String UNLOGGED =
      """
      SELECT e.order_id AS "order", e.content, e.tenant, m.database_server AS server,
        e.declared_by AS subject, e.declared_by_name AS name, e.declared_at AS at, e.reason,
        e.client, e.address
      FROM access_emergency e JOIN municipality m ON m.tenant = e.tenant
      WHERE e.logged_at IS NULL ORDER BY e.declared_at, e.order_id
      """;
  private static final String LOGGED =
      """
      UPDATE access_emergency SET logged_at = now() WHERE order_id = :order AND content = :content
      """;
  private static final String LOG_AGAIN =
      "UPDATE access_emergency SET logged_at = NULL WHERE tenant = :tenant";
  private static final String REPLACE =
      """
      UPDATE access_change SET outcome = 'REFUSED', ended_at = now()
      WHERE order_id = :order AND content <> :content AND outcome IS NULL
      """;
  private static final String END =
      """
      UPDATE access_change SET outcome = :outcome, ended_at = now()
      WHERE order_id = :order AND outcome IS NULL
      """;

  private AccessTables() {}

  /** What changed or would change of a municipality, newest first. */
  static List<AccessChange> of(Handle handle, TenantId tenant, int most) {
    return handle
        .createQuery(
            CHANGES + " WHERE c.tenant = :tenant ORDER BY c.shown_at DESC, c.content LIMIT :most")
        .bind("tenant", tenant)
        .bind("most", most)
        .map(row -> change(handle, row))
        .list();
  }

  /** All that was shown for one order, newest first. */
  static List<AccessChange> of(Handle handle, UUID order) {
    return handle
        .createQuery(CHANGES + " WHERE c.order_id = :order ORDER BY c.shown_at DESC, c.content")
        .bind("order", order)
        .map(row -> change(handle, row))
        .list();
  }

  /** What was shown for the order before, and is something else, is over. */
  static void show(
      Handle handle,
      UUID order,
      String content,
      TenantId tenant,
      AccessChange.Ground ground,
      @Nullable Instant until,
      List<AccessChange.Line> lines) {
    handle.createUpdate(REPLACE).bind("order", order).bind("content", content).execute();
    handle
        .createUpdate(ADD)
        .bind("order", order)
        .bind("content", content)
        .bind("tenant", tenant)
        .bind("ground", ground)
        .bind("until", until)
        .execute();
    PreparedBatch batch = handle.prepareBatch(ADD_LINE);
    for (int number = 1; number <= lines.size(); number++) {
      batch
          .bind("order", order)
          .bind("content", content)
          .bind("number", number)
          .bindMethods(lines.get(number - 1))
          .add();
    }
    batch.execute();
  }

  static boolean answer(
      Handle handle,
      AccessChange change,
      boolean agreed,
      @Nullable String reason,
      String by,
      String byName) {
    return handle
            .createUpdate(ANSWER)
            .bind("agreed", agreed)
            .bind("reason", reason)
            .bind("by", by)
            .bind("byName", byName)
            .bind("order", change.order())
            .bind("content", change.content())
            .bind("tenant", change.tenant())
            .execute()
        == 1;
  }

  static boolean declare(
      Handle handle, AccessChange change, String reason, AccessChange.Declarer by) {
    return handle
            .createUpdate(DECLARE)
            .bind("reason", reason)
            .bindMethods(by)
            .bind("order", change.order())
            .bind("content", change.content())
            .bind("tenant", change.tenant())
            .execute()
        == 1;
  }

  /** What does not stand in the municipality's log yet, oldest first. */
  static List<UnloggedEmergency> unlogged(Handle handle) {
    return handle.createQuery(UNLOGGED).mapTo(UnloggedEmergency.class).list();
  }

  static void logged(Handle handle, UnloggedEmergency emergency) {
    handle
        .createUpdate(LOGGED)
        .bind("order", emergency.order())
        .bind("content", emergency.content())
        .execute();
  }

  /** Another log stands there since: nothing of it is known to be in that. */
  static void logAgain(Handle handle, TenantId tenant) {
    handle.createUpdate(LOG_AGAIN).bind("tenant", tenant).execute();
  }

  static void end(Handle handle, UUID order, AccessChange.Outcome outcome) {
    handle.createUpdate(END).bind("outcome", outcome).bind("order", order).execute();
  }

  private static AccessChange change(Handle handle, RowView row) {
    UUID order = row.getColumn("order_id", UUID.class);
    String content = row.getColumn("content", String.class);
    return new AccessChange(
        order,
        content,
        row.getColumn("tenant", TenantId.class),
        row.getColumn("kind", OrderKind.class),
        row.getColumn("door", OrderSource.class),
        row.getColumn("asked_by_name", String.class),
        row.getColumn("asked_at", Instant.class),
        row.getColumn("ground", AccessChange.Ground.class),
        lines(handle, order, content),
        row.getColumn("until", Instant.class),
        answer(row),
        emergency(row),
        row.getColumn("outcome", AccessChange.Outcome.class));
  }

  private static List<AccessChange.Line> lines(Handle handle, UUID order, String content) {
    return handle
        .createQuery(LINES)
        .bind("order", order)
        .bind("content", content)
        .map(
            row ->
                new AccessChange.Line(
                    words(row, "label"), words(row, "before"), words(row, "after")))
        .list();
  }

  private static AccessChange.@Nullable Answer answer(RowView row) {
    @Nullable Boolean agreed = row.getColumn("agreed", Boolean.class);
    return agreed == null
        ? null
        : new AccessChange.Answer(
            agreed,
            row.getColumn("reason", String.class),
            row.getColumn("answered_by_name", String.class),
            row.getColumn("answered_at", Instant.class));
  }

  private static AccessChange.@Nullable Emergency emergency(RowView row) {
    @Nullable String reason = row.getColumn("emergency", String.class);
    return reason == null
        ? null
        : new AccessChange.Emergency(
            row.getColumn("declared_by_name", String.class),
            reason,
            row.getColumn("declared_at", Instant.class));
  }

  private static Words words(RowView row, String column) {
    return new Words(
        row.getColumn(column + "_nl", String.class), row.getColumn(column + "_en", String.class));
  }
}
