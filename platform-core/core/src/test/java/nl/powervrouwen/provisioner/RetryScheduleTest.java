package nl.powervrouwen.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final RetrySchedule setAside = new RetrySchedule();

  private static Order order(@Nullable String tenant) {
    return new Order(
        UUID.randomUUID(),
        OrderKind.EXPORT,
        tenant == null ? null : new TenantId(tenant),
        null,
        OrderSource.COMMAND,
        "Tine Voorbeeld",
        NOW,
        OrderState.WAITING,
        List.of(),
        null,
        null);
  }

  @Test
  void waitsTwiceAsLongEachTimeUpToAMinute() {
    Order order = order("proefstad");
    List<Long> pauses = new ArrayList<>();
    Instant now = NOW;
    for (int i = 0; i < 8; i++) {
      assertThat(setAside.add(order.id(), now)).isTrue();
      long seconds = 0;
      while (setAside.first(List.of(order), now.plusSeconds(seconds)).isEmpty()) {
        seconds++;
      }
      pauses.add(seconds);
      now = now.plusSeconds(seconds);
    }

    assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
  }

  @Test
  void letsOrdersAboutOtherMunicipalitiesPassButNoneAboutTheSame() {
    Order waiting = order("proefstad");
    Order same = order("proefstad");
    Order other = order("anderstad");
    setAside.add(waiting.id(), NOW);

    assertThat(setAside.first(List.of(waiting, same, other), NOW)).contains(other);
    assertThat(setAside.first(List.of(waiting, same), NOW)).isEmpty();
    assertThat(setAside.first(List.of(waiting, same, other), NOW.plusSeconds(2))).contains(waiting);
  }

  @Test
  void letsNoneThatMayBeAboutTheSamePass() {
    Order waiting = order("proefstad");
    Order unread = order(null);
    Order behind = order("anderstad");
    setAside.add(waiting.id(), NOW);

    assertThat(setAside.first(List.of(waiting, unread, behind), NOW)).isEmpty();
    assertThat(setAside.first(List.of(waiting, behind), NOW)).contains(behind);
  }

  @Test
  void givesUpAfterADayAndBeginsAnewThen() {
    Order order = order("proefstad");
    setAside.add(order.id(), NOW);

    assertThat(setAside.add(order.id(), NOW.plus(Duration.ofHours(24)))).isTrue();
    assertThat(setAside.add(order.id(), NOW.plus(Duration.ofHours(25)))).isFalse();
    assertThat(setAside.first(List.of(order), NOW)).contains(order);
  }
}
