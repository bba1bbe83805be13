package nl.powervrouwen.provisioner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.provisioner.keycloak.KeycloakOutage;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures what the application has no key to see: how large each municipality's database is, and
 * how many logins failed there. It works beside the orders in a thread of its own and holds none of
 * them up; what can't be measured keeps its older figure, with the moment of that.
 */
final class Measuring implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

  /** Where the operator says how many minutes go by between two rounds; a positive number. */
  static final String MINUTES = "PV_MEASURE_MINUTES";

  /** How far back failed logins are counted. */
  static final Duration BACK = Duration.ofHours(24);

  private static final Duration USUAL = Duration.ofMinutes(5);
  private static final Duration END = Duration.ofSeconds(5);

  private final TenantDatabases databases;
  private final Realms realms;
  private final Duration every;
  private final Clock clock = Clock.systemUTC();
  private final BlockingQueue<UUID> ended = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::run, "measuring");
  private volatile boolean closing;

  /**
   * Does nothing yet.
   *
   * @param realms stays the caller's to close
   * @param every time from one round to the next
   */
  Measuring(TenantDatabases databases, Realms realms, Duration every) {
    this.databases = databases;
    this.realms = realms;
    this.every = every;
    thread.setDaemon(true);
  }

  /** Measures all now, and regularly from then on. */
  Measuring start() {
    thread.start();
    return this;
  }

  /** The time between rounds that this environment asks for; otherwise five minutes. */
  static Duration every(Map<String, String> environment) {
    String minutes = environment.getOrDefault(MINUTES, "").strip();
    if (minutes.matches("[1-9][0-9]{0,4}")) {
      return Duration.ofMinutes(Integer.parseInt(minutes));
    }
    if (!minutes.isEmpty()) {
      LOG.warn("{} must be a number of minutes from 1, but it is {}", MINUTES, minutes);
    }
    return USUAL;
  }

  /** An order came to its end: the municipality that it was about is measured again, soon. */
  void after(UUID order) {
    ended.add(order);
  }

  private void run() {
    Instant next = clock.instant();
    try {
      while (!closing) {
        UUID order =
            ended.poll(Duration.between(clock.instant(), next).toMillis(), TimeUnit.MILLISECONDS);
        if (order != null) {
          one(order);
        } else {
          all();
          next = clock.instant().plus(every);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Measures all municipalities now, in this thread. */
  void all() {
    measure(registry -> null);
  }

  /** Measures the one that an order was about; all, when it was about all. */
  private void one(UUID order) {
    measure(registry -> registry.order(order).map(Order::tenant).orElse(null));
  }

  private void measure(Function<RegistryWriter, @Nullable TenantId> which) {
    try (RegistryWriter registry = databases.registry()) {
      TenantId wanted = which.apply(registry);
      List<MunicipalityRecord> here =
          registry.municipalities().stream()
              .filter(one -> one.state() != MunicipalityState.CLOSED)
              .filter(one -> wanted == null || one.tenant().equals(wanted))
              .toList();
      sizes(registry, here);
      logins(registry, here);
    } catch (RuntimeException e) {
      tell("The municipalities can't be measured, and keep their older figures: {}", e);
    }
  }

  /** One question to each PostgreSQL server. */
  private void sizes(RegistryWriter registry, List<MunicipalityRecord> here) {
    Map<String, List<TenantId>> homes =
        here.stream()
            .collect(
                Collectors.groupingBy(
                    MunicipalityRecord::databaseServer,
                    Collectors.mapping(MunicipalityRecord::tenant, Collectors.toList())));
    homes.forEach(
        (server, tenants) -> {
          try {
            Map<TenantId, Long> sizes = databases.sizes(server, tenants);
            registry.measured(Measurements.Kind.DATABASE_BYTES, sizes, clock.instant());
          } catch (RuntimeException e) {
            tell("The databases on a server can't be measured: {}", e);
          }
        });
  }

  /** Asks Keycloak realm by realm; stops asking as soon as it does not answer at all. */
  private void logins(RegistryWriter registry, List<MunicipalityRecord> here) {
    Instant now = clock.instant();
    Map<TenantId, Long> failed = new HashMap<>();
    for (MunicipalityRecord one : here) {
      if (closing || !count(one.tenant(), now, failed)) {
        break;
      }
    }
    registry.measured(Measurements.Kind.FAILED_LOGINS, failed, now);
  }

  /** False when Keycloak does not answer at all. */
  private boolean count(TenantId tenant, Instant now, Map<TenantId, Long> failed) {
    try {
      failed.put(tenant, (long) realms.failedLogins(tenant, now.minus(BACK)));
      return true;
    } catch (RuntimeException e) {
      if (KeycloakOutage.isIn(e)) {
        tell("Keycloak does not answer, so failed logins keep their older figures: {}", e);
        return false;
      }
      tell("Keycloak does not tell of the failed logins of " + tenant + ": {}", e);
      return true;
    }
  }

  private void tell(String what, RuntimeException reason) {
    if (!closing) {
      LOG.warn(what, reason.toString());
    }
  }

  /** Measures no more; what goes on now may end a moment later. */
  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    try {
      thread.join(END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
