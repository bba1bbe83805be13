package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class RegistryWriterTest {

  private static final Words DONE = new Words("Klaar", "Done");

  private final TenantDatabases databases = Postgres.shared().databases();
  private final Register register = databases.register();

  @BeforeEach
  void beginWithoutOrders() {
    databases.preparePlatform();
    try (RegistryWriter registry = databases.registry()) {
      assertThat(registry.takeLock()).isTrue();
      registry.queue().forEach(order -> registry.end(order.id(), OrderState.DONE, DONE));
    }
  }

  @Test
  void letsOneProvisionerWorkAtATime() {
    try (RegistryWriter other = databases.registry()) {
      try (RegistryWriter registry = databases.registry()) {
        assertThat(registry.takeLock()).isTrue();
        assertThat(other.takeLock()).isFalse();
      }
      assertThat(takesOver(other)).isTrue();
    }
  }

  /** PostgreSQL may notice a moment later that a connection was closed. */
  private static boolean takesOver(RegistryWriter registry) {
    for (int i = 0; i < 100_000; i++) {
      if (registry.takeLock()) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  @Test
  void takesUpFirstWhatAnotherLeftHalfDone() {
    UUID first = ask();
    UUID second = ask();
    try (RegistryWriter dead = databases.registry()) {
      assertThat(begun(dead).id()).isEqualTo(first);
      dead.step(first, 1, Order.StepName.CHECK, Order.StepState.BUSY, null);
    }

    try (RegistryWriter registry = databases.registry()) {
      Order again = begun(registry);
      assertThat(again.id()).isEqualTo(first);
      assertThat(registry.attempts(first)).isEqualTo(2);
      assertThat(registry.order(first).orElseThrow().steps()).isEmpty();
      registry.end(first, OrderState.DONE, DONE);
      assertThat(begun(registry).id()).isEqualTo(second);
      registry.end(second, OrderState.DONE, DONE);
      assertThat(registry.queue()).isEmpty();
    }
  }

  private static Order begun(RegistryWriter registry) {
    Order first = registry.queue().getFirst();
    registry.begin(first.id());
    return first;
  }

  @Test
  void countsNoTryThatWaitsForSomethingOutside() {
    UUID id = ask();
    try (RegistryWriter registry = databases.registry()) {
      registry.begin(id);
      registry.setAside(id);
      registry.begin(id);
      assertThat(registry.attempts(id)).isEqualTo(1);
      assertThat(registry.queue()).extracting(Order::id).containsExactly(id);
      registry.end(id, OrderState.DONE, DONE);
    }
  }

  @Test
  void tellsWhatCameOfAnOrder() {
    UUID id = ask();
    try (RegistryWriter registry = databases.registry()) {
      begun(registry);
      registry.step(id, 1, Order.StepName.MIGRATE, Order.StepState.BUSY, null);
      registry.step(id, 1, Order.StepName.MIGRATE, Order.StepState.DONE, DONE);
      registry.end(id, OrderState.NOTHING_TO_DO, DONE);
    }

    Order order = register.order(id).orElseThrow();
    assertThat(order.state()).isEqualTo(OrderState.NOTHING_TO_DO);
    assertThat(order.outcome()).isEqualTo(DONE);
    assertThat(order.endedAt()).isNotNull();
    assertThat(order.steps()).hasSize(1);
    assertThat(order.steps().getFirst().note()).isEqualTo(DONE);
    assertThat(order.steps().getFirst().endedAt()).isNotNull();
    assertThat(register.orders(50)).contains(order);
  }

  private UUID ask() {
    return register.ask(
        OrderKind.MIGRATE, null, null, null, OrderSource.COMMAND, "test", "Tine Voorbeeld");
  }
}
