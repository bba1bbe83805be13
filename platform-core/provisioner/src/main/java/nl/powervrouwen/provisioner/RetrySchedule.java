package nl.powervrouwen.provisioner;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.TenantId;

/**
 * Orders that could not go on because something outside is away. Each is tried again after a while
 * that doubles, up to a minute; meanwhile orders about other municipalities go first.
 *
 * <p>Kept in memory only: a provisioner that starts anew tries at once. See
 * docs/decisions/0027-an-order-waits-for-what-is-away.md.
 */
final class RetrySchedule {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Whoever asked has given up by then. */
  private static final Duration GIVE_UP_AFTER = Duration.ofDays(1);

  private final Map<UUID, Wait> waits = new HashMap<>();

  private record Wait(Instant since, Duration pause, Instant again) {}

  /**
   * Sets an order aside, for longer each time.
   *
   * @return false when it was tried for so long that nobody waits for it any more
   */
  boolean add(UUID order, Instant now) {
    Wait before = waits.get(order);
    if (before != null && Duration.between(before.since(), now).compareTo(GIVE_UP_AFTER) > 0) {
      waits.remove(order);
      return false;
    }
    Duration pause = before == null ? FIRST : longer(before.pause());
    waits.put(order, new Wait(before == null ? now : before.since(), pause, now.plus(pause)));
    return true;
  }

  /** How long to wait after having waited this long. */
  static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
  }

  /** It came to its end. */
  void forget(UUID order) {
    waits.remove(order);
  }

  /**
   * The first order of a queue that may be worked on now. Orders about one municipality keep their
   * order, and one that does not say about which it is passes none that waits.
   */
  Optional<Order> first(List<Order> queue, Instant now) {
    Set<TenantId> held = new HashSet<>();
    boolean anyHeld = false;
    for (Order order : queue) {
      TenantId tenant = order.tenant();
      boolean mayPass = !anyHeld || (tenant != null && !held.contains(tenant));
      Wait wait = waits.get(order.id());
      if (mayPass && (wait == null || !wait.again().isAfter(now))) {
        return Optional.of(order);
      }
      if (tenant == null) {
        return Optional.empty(); // it may be about any of those behind it
      }
      held.add(tenant);
      anyHeld = true;
    }
    return Optional.empty();
  }
}
