package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** The orders to the provisioner, and their steps, in the platform's own database. */
final class OrderTable {

  private static final String COLUMNS =
      "id, kind, tenant, argument, door, asked_by_name, asked_at, state, outcome_nl, outcome_en,"
          + " ended_at";

  private static final String ASK =
      """
      INSERT INTO tenant_order (id, kind, tenant, pack, argument, door, asked_by, asked_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ONE = "SELECT " + COLUMNS + " FROM tenant_order WHERE id = ?";
  private static final String NEWEST =
      "SELECT " + COLUMNS + " FROM tenant_order ORDER BY asked_at DESC, id LIMIT ?";
  private static final String STEPS =
      """
      SELECT order_id, step, state, note_nl, note_en, began_at, ended_at FROM tenant_order_step
      WHERE order_id = ANY (?) ORDER BY order_id, number
      """;
  private static final String PACK = "SELECT pack FROM tenant_order WHERE id = ?";

  /** What a provisioner left behind comes first, for a tenant may be half-made. */
  private static final String QUEUE =
      "SELECT "
          + COLUMNS
          + " FROM tenant_order WHERE state IN ('BUSY', 'WAITING')"
          + " ORDER BY state = 'WAITING', asked_at, id LIMIT 500";

  private static final String BEGIN =
      """
      UPDATE tenant_order
      SET state = 'BUSY', began_at = coalesce(began_at, now()), attempts = attempts + 1
      WHERE id = ?
      """;

  private static final String SET_ASIDE =
      "UPDATE tenant_order SET attempts = attempts - 1 WHERE id = ?";

  private static final String FORGET_STEPS = "DELETE FROM tenant_order_step WHERE order_id = ?";
  private static final String ABOUT = "UPDATE tenant_order SET tenant = ? WHERE id = ?";
  private static final String ATTEMPTS = "SELECT attempts FROM tenant_order WHERE id = ?";
  private static final String STEP =
      """
      INSERT INTO tenant_order_step (order_id, number, step, state, note_nl, note_en, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, CASE WHEN ? THEN clock_timestamp() END)
      ON CONFLICT (order_id, number) DO UPDATE SET
        state = excluded.state, note_nl = excluded.note_nl, note_en = excluded.note_en,
        ended_at = excluded.ended_at
      """;
  private static final String END =
      """
      UPDATE tenant_order SET state = ?, outcome_nl = ?, outcome_en = ?, ended_at = now()
      WHERE id = ?
      """;

  private OrderTable() {}

  /** A new order; it waits. */
  static UUID ask(
      Connection connection,
      OrderKind kind,
      @Nullable TenantId tenant,
      byte @Nullable [] pack,
      @Nullable String argument,
      OrderDoor door,
      String askedBy,
      String askedByName)
      throws SQLException {
    UUID id = UUID.randomUUID();
    Sql.run(
        connection,
        ASK,
        id,
        kind.name(),
        tenant == null ? null : tenant.value(),
        pack,
        argument,
        door.name(),
        askedBy,
        askedByName);
    return id;
  }

  /** One order with its steps. */
  static Optional<Order> order(Connection connection, UUID id) throws SQLException {
    return withSteps(connection, Sql.all(connection, ONE, OrderTable::order, id)).stream()
        .findFirst();
  }

  /** The newest orders with their steps. */
  static List<Order> newest(Connection connection, int most) throws SQLException {
    return withSteps(connection, Sql.all(connection, NEWEST, OrderTable::order, most));
  }

  /** The first orders that are not at their end, without steps, in the order to work on them. */
  static List<Order> queue(Connection connection) throws SQLException {
    return Sql.all(connection, QUEUE, OrderTable::order);
  }

  /** Makes an order busy, without steps. */
  static void begin(Connection connection, UUID id) throws SQLException {
    Sql.run(connection, BEGIN, id);
    Sql.run(connection, FORGET_STEPS, id);
  }

  /** Does not count the last try. */
  static void setAside(Connection connection, UUID id) throws SQLException {
    Sql.run(connection, SET_ASIDE, id);
  }

  /** How many times a provisioner began with it. */
  static int attempts(Connection connection, UUID id) throws SQLException {
    return Sql.one(connection, ATTEMPTS, row -> row.getInt(1), id).orElse(0);
  }

  /** The pack that came with an order. */
  static Optional<byte[]> pack(Connection connection, UUID id) throws SQLException {
    return Sql.all(connection, PACK, row -> Optional.ofNullable(row.getBytes(1)), id).stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Notes about whom an order is. */
  static void about(Connection connection, UUID id, TenantId tenant) throws SQLException {
    Sql.run(connection, ABOUT, tenant.value(), id);
  }

  /** Writes a step, or how far it is now. */
  static void step(
      Connection connection,
      UUID order,
      int number,
      Order.StepName name,
      Order.StepState state,
      @Nullable Words note)
      throws SQLException {
    Sql.run(
        connection,
        STEP,
        order,
        number,
        name.name(),
        state.name(),
        note == null ? null : note.dutch(),
        note == null ? null : note.english(),
        state != Order.StepState.BUSY);
  }

  /** Writes what came of an order. */
  static void end(Connection connection, UUID id, OrderState state, Words outcome)
      throws SQLException {
    Sql.run(connection, END, state.name(), outcome.dutch(), outcome.english(), id);
  }

  private static List<Order> withSteps(Connection connection, List<Order> orders)
      throws SQLException {
    Object ids =
        connection.createArrayOf("uuid", orders.stream().map(Order::id).toArray(UUID[]::new));
    List<StepOf> steps = Sql.all(connection, STEPS, OrderTable::step, ids);
    List<Order> full = new ArrayList<>();
    for (Order order : orders) {
      full.add(
          new Order(
              order.id(),
              order.kind(),
              order.tenant(),
              order.argument(),
              order.door(),
              order.askedByName(),
              order.askedAt(),
              order.state(),
              steps.stream().filter(s -> s.order().equals(order.id())).map(StepOf::step).toList(),
              order.outcome(),
              order.endedAt()));
    }
    return full;
  }

  private static Order order(ResultSet row) throws SQLException {
    String tenant = row.getString("tenant");
    return new Order(
        row.getObject("id", UUID.class),
        OrderKind.valueOf(row.getString("kind")),
        tenant == null ? null : new TenantId(tenant),
        row.getString("argument"),
        OrderDoor.valueOf(row.getString("door")),
        row.getString("asked_by_name"),
        Objects.requireNonNull(Sql.moment(row, "asked_at")),
        OrderState.valueOf(row.getString("state")),
        List.of(),
        words(row.getString("outcome_nl"), row.getString("outcome_en")),
        Sql.moment(row, "ended_at"));
  }

  private static StepOf step(ResultSet row) throws SQLException {
    Instant began = Objects.requireNonNull(Sql.moment(row, "began_at"));
    return new StepOf(
        row.getObject("order_id", UUID.class),
        new Order.Step(
            Order.StepName.valueOf(row.getString("step")),
            Order.StepState.valueOf(row.getString("state")),
            words(row.getString("note_nl"), row.getString("note_en")),
            began,
            Sql.moment(row, "ended_at")));
  }

  private static @Nullable Words words(@Nullable String dutch, @Nullable String english) {
    return dutch == null || english == null ? null : new Words(dutch, english);
  }

  private record StepOf(UUID order, Order.Step step) {}
}
