package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.UUID;
import nl.powervrouwen.registry.Order;
import org.jspecify.annotations.Nullable;

/**
 * What the provisioner was asked, and how far it is; not who asked. The names are those of the
 * JSON; moments are UTC; what is null is left out.
 */
public record OrderJson(
    UUID id,
    String soort,
    @Nullable String gemeenteId,
    String ingang,
    String status,
    String gevraagdOp,
    List<Step> stappen,
    @Nullable String uitkomst,
    @Nullable String geeindigdOp) {

  /** One step. */
  public record Step(
      String naam,
      String status,
      @Nullable String toelichting,
      String begonnenOp,
      @Nullable String geeindigdOp) {}

  /** The short of it, for a list. */
  public record Row(UUID id, String soort, String status, String gevraagdOp) {}

  static OrderJson of(Order order) {
    return new OrderJson(
        order.id(),
        Terms.ORDER_KIND.of(order.kind()),
        order.tenant() == null ? null : order.tenant().value(),
        Terms.ORDER_DOOR.of(order.door()),
        Terms.ORDER_STATE.of(order.state()),
        order.askedAt().toString(),
        order.steps().stream().map(OrderJson::step).toList(),
        order.outcome() == null ? null : order.outcome().dutch(),
        order.endedAt() == null ? null : order.endedAt().toString());
  }

  static Row row(Order order) {
    return new Row(
        order.id(),
        Terms.ORDER_KIND.of(order.kind()),
        Terms.ORDER_STATE.of(order.state()),
        order.askedAt().toString());
  }

  private static Step step(Order.Step step) {
    return new Step(
        Terms.STEP.of(step.name()),
        Terms.STEP_STATE.of(step.state()),
        step.note() == null ? null : step.note().dutch(),
        step.beganAt().toString(),
        step.endedAt() == null ? null : step.endedAt().toString());
  }
}
