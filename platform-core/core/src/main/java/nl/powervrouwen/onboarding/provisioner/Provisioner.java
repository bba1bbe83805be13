package nl.powervrouwen.onboarding.provisioner;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.Ledger;
import nl.powervrouwen.tenancy.Order;
import nl.powervrouwen.tenancy.OrderKind;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.TenantDatabases;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes orders about municipalities, one at a time, and carries them out.
 *
 * <p>Several may run: one has the shift and the others wait, ready to take over. What one left
 * half-done when it died, the next one takes up first. {@link TenantDatabases#preparePlatform} goes
 * before.
 */
public final class Provisioner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Provisioner.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(300);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

  /** An order that always ends the provisioner must not be taken up for ever. */
  private static final int MOST_ATTEMPTS = 10;

  private final TenantDatabases databases;
  private final Realms realms;
  private final SecretStore secrets;
  private final InstallationSettings installation;
  private final Consumer<String> points;
  private final Map<OrderKind, OrderHandler> handlers = Handlers.all();
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Thread thread;

  /**
   * Does nothing yet.
   *
   * @param realms stays the caller's to close
   * @param points told of every point in every order
   */
  public Provisioner(
      TenantDatabases databases,
      Realms realms,
      SecretStore secrets,
      InstallationSettings installation,
      Consumer<String> points) {
    this.databases = databases;
    this.realms = realms;
    this.secrets = secrets;
    this.installation = installation;
    this.points = points;
  }

  /** Works in a thread of its own from now on, until it is closed. */
  public synchronized void start() {
    if (thread == null) {
      thread = new Thread(this::run, "provisioner");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Works in this thread until it is closed from another one. */
  public void run() {
    while (closing.getCount() > 0) {
      try (Ledger ledger = databases.ledger()) {
        shift(ledger);
      } catch (RuntimeException e) {
        LOG.warn("The provisioner lost its database, and will try again: {}", e.getMessage());
        pause(AFTER_TROUBLE);
      }
    }
  }

  /**
   * Carries out all that waits, in this thread.
   *
   * @return how many orders; -1 when another provisioner has the shift
   */
  public int workOff() {
    try (Ledger ledger = databases.ledger()) {
      if (!ledger.takeShift()) {
        return -1;
      }
      int orders = 0;
      while (workOnNext(ledger, order -> {})) {
        orders++;
      }
      return orders;
    }
  }

  private void shift(Ledger ledger) {
    if (!ledger.takeShift()) {
      pause(AFTER_TROUBLE);
      return;
    }
    new Migrations(tools(ledger)).bringUpToDate();
    Duration every = Measuring.every(System.getenv());
    try (Measuring measuring = new Measuring(databases, realms, every).start()) {
      while (closing.getCount() > 0) {
        if (!workOnNext(ledger, measuring::after)) {
          pause(LOOK_EVERY);
        }
      }
    }
  }

  /**
   * Carries out what waits first.
   *
   * @param ended told of an order that came to its end
   * @return whether there was something to do
   */
  private boolean workOnNext(Ledger ledger, Consumer<UUID> ended) {
    Order order = ledger.next().orElse(null);
    if (order == null) {
      return false;
    }
    long start = System.nanoTime();
    points.accept(order.kind() + ": taken");
    Outcome outcome = outcome(order, ledger);
    ledger.end(order.id(), outcome.state(), outcome.words());
    ended.accept(order.id());
    LOG.info(
        "Order {} of {}: {} in {} ms",
        order.kind(),
        order.tenant(),
        outcome.state(),
        Duration.ofNanos(System.nanoTime() - start).toMillis());
    return true;
  }

  private Outcome outcome(Order order, Ledger ledger) {
    OrderHandler handler = handlers.get(order.kind());
    if (handler == null) {
      return Outcome.refused(
          "Dit kan deze versie nog niet: " + order.kind(),
          "This version can't do that yet: " + order.kind());
    }
    if (ledger.attempts(order.id()) > MOST_ATTEMPTS) {
      return Outcome.failed(
          "Het is " + MOST_ATTEMPTS + " keer geprobeerd en steeds afgebroken. Kijk in het log.",
          "It was tried " + MOST_ATTEMPTS + " times and always cut off. Look into the log.");
    }
    StepLog steps = new StepLog(ledger, order.id(), points);
    try {
      Outcome outcome = handler.handle(order, tools(ledger), steps);
      steps.done(null);
      return outcome;
    } catch (RuntimeException e) {
      LOG.warn("Order {} failed", order.id(), e);
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      Words words = new Words("Mislukt: " + reason, "Failed: " + reason);
      steps.failed(words);
      return new Outcome(nl.powervrouwen.tenancy.OrderState.FAILED, words);
    }
  }

  private ProvisionerTools tools(Ledger ledger) {
    return new ProvisionerTools(databases, ledger, realms, secrets, installation);
  }

  private void pause(Duration time) {
    try {
      if (closing.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("The provisioner is being closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }

  /** Takes no more orders; waits for the one that it is at work on, at most half a minute. */
  @Override
  public void close() {
    closing.countDown();
    Thread worker;
    synchronized (this) {
      worker = thread;
    }
    if (worker != null && worker != Thread.currentThread()) {
      try {
        worker.join(Duration.ofSeconds(30).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
