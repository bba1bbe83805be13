package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * What the provisioner was asked, and how far it is; not who asked. The names are those of the
 * JSON; moments are UTC; what is null is left out.
 */
public record OrderJson(
    UUID id,
    OrderKind soort,
    @Nullable String gemeenteId,
    OrderSource ingang,
    OrderState status,
    Instant gevraagdOp,
    List<Step> stappen,
    @Nullable String uitkomst,
    @Nullable Instant geeindigdOp) {

  /** One step. */
  public record Step(
      Order.StepName naam,
      Order.StepState status,
      @Nullable String toelichting,
      Instant begonnenOp,
      @Nullable Instant geeindigdOp) {}

  /** The short of it, for a list. */
  public record Row(UUID id, OrderKind soort, OrderState status, Instant gevraagdOp) {}

  static OrderJson of(Order order) {
    return new OrderJson(
        order.id(),
        order.kind(),
        order.tenant() == null ? null : order.tenant().value(),
        order.source(),
        order.state(),
        order.askedAt(),
        order.steps().stream().map(OrderJson::step).toList(),
        order.outcome() == null ? null : order.outcome().dutch(),
        order.endedAt());
  }

  static Row row(Order order) {
    return new Row(order.id(), order.kind(), order.state(), order.askedAt());
  }

  private static Step step(Order.Step step) {
    return new Step(
        step.name(),
        step.state(),
        step.note() == null ? null : step.note().dutch(),
        step.beganAt(),
        step.endedAt());
  }
}
