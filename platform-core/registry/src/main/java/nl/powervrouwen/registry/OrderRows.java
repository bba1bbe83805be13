package nl.powervrouwen.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.spi.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** What the rows of orders and their steps say. */
final class OrderRows {

  /** All orders, without their steps. */
  static final String ORDERS =
      """
      SELECT id, kind, tenant, argument, door, asked_by_name, asked_at, state, outcome_nl,
        outcome_en, ended_at
      FROM tenant_order
      """;

  private static final String STEPS =
      """
      SELECT order_id, step, state, note_nl, note_en, began_at, ended_at FROM tenant_order_step
      WHERE order_id = ANY (:orders) ORDER BY order_id, number
      """;

  private OrderRows() {}

  /** The same orders with their steps. */
  static List<Order> withSteps(Handle handle, List<Order> orders) {
    List<Map.Entry<UUID, Order.Step>> steps =
        handle
            .createQuery(STEPS)
            .bindArray("orders", UUID.class, orders.stream().map(Order::id).toList())
            .map(row -> Map.entry(row.getColumn("order_id", UUID.class), step(row)))
            .list();
    List<Order> full = new ArrayList<>();
    for (Order order : orders) {
      full.add(
          order.with(
              steps.stream()
                  .filter(step -> step.getKey().equals(order.id()))
                  .map(Map.Entry::getValue)
                  .toList()));
    }
    return full;
  }

  /** An order without its steps. */
  static Order order(RowView row) {
    return new Order(
        row.getColumn("id", UUID.class),
        row.getColumn("kind", OrderKind.class),
        row.getColumn("tenant", TenantId.class),
        row.getColumn("argument", String.class),
        row.getColumn("door", OrderSource.class),
        row.getColumn("asked_by_name", String.class),
        row.getColumn("asked_at", Instant.class),
        row.getColumn("state", OrderState.class),
        List.of(),
        words(row, "outcome"),
        row.getColumn("ended_at", Instant.class));
  }

  private static Order.Step step(RowView row) {
    return new Order.Step(
        row.getColumn("step", Order.StepName.class),
        row.getColumn("state", Order.StepState.class),
        words(row, "note"),
        row.getColumn("began_at", Instant.class),
        row.getColumn("ended_at", Instant.class));
  }

  private static @Nullable Words words(RowView row, String column) {
    @Nullable String dutch = row.getColumn(column + "_nl", String.class);
    @Nullable String english = row.getColumn(column + "_en", String.class);
    return dutch == null || english == null ? null : new Words(dutch, english);
  }
}
