package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderDoor;
import nl.powervrouwen.registry.OrderKind;
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
    try (RegistryWriter ledger = databases.ledger()) {
      assertThat(ledger.takeShift()).isTrue();
      ledger.queue().forEach(order -> ledger.end(order.id(), OrderState.DONE, DONE));
    }
  }

  @Test
  void letsOneProvisionerWorkAtATime() {
    try (RegistryWriter other = databases.ledger()) {
      try (RegistryWriter ledger = databases.ledger()) {
        assertThat(ledger.takeShift()).isTrue();
        assertThat(other.takeShift()).isFalse();
      }
      assertThat(takesOver(other)).isTrue();
    }
  }

  /** PostgreSQL may notice a moment later that a connection was closed. */
  private static boolean takesOver(RegistryWriter ledger) {
    for (int i = 0; i < 100_000; i++) {
      if (ledger.takeShift()) {
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
    try (RegistryWriter dead = databases.ledger()) {
      assertThat(begun(dead).id()).isEqualTo(first);
      dead.step(first, 1, Order.StepName.CHECK, Order.StepState.BUSY, null);
    }

    try (RegistryWriter ledger = databases.ledger()) {
      Order again = begun(ledger);
      assertThat(again.id()).isEqualTo(first);
      assertThat(ledger.attempts(first)).isEqualTo(2);
      assertThat(ledger.order(first).orElseThrow().steps()).isEmpty();
      ledger.end(first, OrderState.DONE, DONE);
      assertThat(begun(ledger).id()).isEqualTo(second);
      ledger.end(second, OrderState.DONE, DONE);
      assertThat(ledger.queue()).isEmpty();
    }
  }

  private static Order begun(RegistryWriter ledger) {
    Order first = ledger.queue().getFirst();
    ledger.begin(first.id());
    return first;
  }

  @Test
  void countsNoTryThatWaitsForSomethingOutside() {
    UUID id = ask();
    try (RegistryWriter ledger = databases.ledger()) {
      ledger.begin(id);
      ledger.setAside(id);
      ledger.begin(id);
      assertThat(ledger.attempts(id)).isEqualTo(1);
      assertThat(ledger.queue()).extracting(Order::id).containsExactly(id);
      ledger.end(id, OrderState.DONE, DONE);
    }
  }

  @Test
  void tellsWhatCameOfAnOrder() {
    UUID id = ask();
    try (RegistryWriter ledger = databases.ledger()) {
      begun(ledger);
      ledger.step(id, 1, Order.StepName.MIGRATE, Order.StepState.BUSY, null);
      ledger.step(id, 1, Order.StepName.MIGRATE, Order.StepState.DONE, DONE);
      ledger.end(id, OrderState.NOTHING_TO_DO, DONE);
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
        OrderKind.MIGRATE, null, null, null, OrderDoor.COMMAND, "test", "Tine Voorbeeld");
  }
}
