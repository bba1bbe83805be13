package nl.powervrouwen.provisioner;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.SecretStore;
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
  private static final Duration LAST_WORK = Duration.ofSeconds(30);

  /** An order that always ends the provisioner must not be taken up for ever. */
  private static final int MOST_ATTEMPTS = 10;

  private final TenantDatabases databases;
  private final Realms realms;
  private final SecretStore secrets;
  private final InstallationSettings installation;
  private final Consumer<String> points;
  private final Map<OrderKind, OrderHandler> handlers = Handlers.all();
  private final RetrySchedule setAside = new RetrySchedule();
  private final EmergencyLog emergencies;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable Thread worker;

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
    this.emergencies = new EmergencyLog(databases);
    this.realms = realms;
    this.secrets = secrets;
    this.installation = installation;
    this.points = points;
  }

  /** Works in a thread of its own from now on, until it is closed. */
  public synchronized void start() {
    if (worker == null) {
      Thread thread = new Thread(this::run, "provisioner");
      worker = thread;
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Works in this thread until it is closed from another one. */
  public void run() {
    worker = Thread.currentThread();
    Duration patience = AFTER_TROUBLE;
    try {
      while (closing.getCount() > 0) {
        try (RegistryWriter registry = databases.registry()) {
          patience = AFTER_TROUBLE;
          round(registry);
        } catch (RuntimeException e) {
          LOG.warn(
              "The provisioner lost its database, and will try again in {} s: {}",
              patience.toSeconds(),
              e.getMessage());
          pause(patience);
          patience = RetrySchedule.longer(patience);
        }
      }
    } finally {
      ended.countDown();
    }
  }

  /**
   * Carries out all that waits, in this thread.
   *
   * @return how many orders; -1 when another provisioner has the shift
   */
  public int workOff() {
    try (RegistryWriter registry = databases.registry()) {
      if (!registry.takeLock()) {
        return -1;
      }
      emergencies.write(registry);
      int orders = 0;
      while (workOnNext(registry, order -> {})) {
        orders++;
      }
      return orders;
    }
  }

  private void round(RegistryWriter registry) {
    if (!registry.takeLock()) {
      pause(AFTER_TROUBLE);
      return;
    }
    new Migrations(tools(registry)).bringUpToDate();
    int renewed = new Renewals(tools(registry)).ask();
    if (renewed > 0) {
      LOG.info("{} municipalities are made once more, as this version makes them", renewed);
    }
    Duration every = Measuring.every(System.getenv());
    try (Measuring measuring = new Measuring(databases, realms, every).start()) {
      while (closing.getCount() > 0) {
        emergencies.write(registry);
        if (!workOnNext(registry, measuring::after)) {
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
  private boolean workOnNext(RegistryWriter registry, Consumer<UUID> ended) {
    Order order = setAside.first(registry.queue(), Instant.now()).orElse(null);
    if (order == null) {
      return false;
    }
    long start = System.nanoTime();
    registry.begin(order.id());
    points.accept(order.kind() + ": taken");
    OrderOutcome outcome = outcome(order, registry);
    if (outcome == null) {
      return true;
    }
    setAside.forget(order.id());
    close(order, outcome, registry);
    ended.accept(order.id());
    LOG.info(
        "Order {} of {}: {} in {} ms",
        order.kind(),
        order.tenant(),
        outcome.state(),
        Duration.ofNanos(System.nanoTime() - start).toMillis());
    return true;
  }

  private void close(Order order, OrderOutcome outcome, RegistryWriter registry) {
    if (outcome.state() == OrderState.AGREEMENT) {
      registry.awaitAgreement(order.id());
      return;
    }
    if (outcome.state() == OrderState.DONE) {
      new Agreements(tools(registry)).tell(order);
    }
    registry.end(order.id(), outcome.state(), outcome.words());
  }

  /** What came of it; null when it was set aside. */
  private @Nullable OrderOutcome outcome(Order order, RegistryWriter registry) {
    OrderHandler handler = handlers.get(order.kind());
    if (handler == null) {
      return OrderOutcome.refused(
          "Dit kan deze versie nog niet: " + order.kind(),
          "This version can't do that yet: " + order.kind());
    }
    if (registry.attempts(order.id()) > MOST_ATTEMPTS) {
      return OrderOutcome.failed(
          "Het is " + MOST_ATTEMPTS + " keer geprobeerd en steeds afgebroken. Kijk in het log.",
          "It was tried " + MOST_ATTEMPTS + " times and always cut off. Look into the log.");
    }
    StepLog steps = new StepLog(registry, order.id(), points);
    try {
      OrderOutcome outcome = handler.handle(order, tools(registry), steps);
      if (outcome.state() == OrderState.AGREEMENT) {
        steps.waits(outcome.words());
      } else {
        steps.done(null);
      }
      return outcome;
    } catch (RuntimeException e) {
      return outcome(order, OutageOf.of(e), e, registry, steps);
    }
  }

  private @Nullable OrderOutcome outcome(
      Order order, OutageOf trouble, RuntimeException e, RegistryWriter registry, StepLog steps) {
    if (!trouble.mayPass()) {
      LOG.warn("Order {} failed", order.id(), e);
      steps.failed(trouble.words());
      return new OrderOutcome(OrderState.FAILED, trouble.words());
    }
    if (!setAside.add(order.id(), Instant.now())) {
      LOG.warn("Order {} was tried for a day", order.id(), e);
      steps.failed(trouble.andNoMore());
      return new OrderOutcome(OrderState.FAILED, trouble.andNoMore());
    }
    LOG.warn("Order {} waits: {} ({})", order.id(), trouble.words().english(), e.getMessage());
    registry.setAside(order.id());
    steps.waits(trouble.andAgain());
    return null;
  }

  private ProvisionerTools tools(RegistryWriter registry) {
    return new ProvisionerTools(databases, registry, realms, secrets, installation);
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
    Thread working = worker;
    if (working != null && working != Thread.currentThread()) {
      try {
        if (!ended.await(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
          LOG.warn("An order is cut off; the next provisioner takes it up again");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
