package nl.powervrouwen.tenancy.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.powervrouwen.tenancy.OpenDatabases;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The factories of EntityManagers: one per tenant, each with that tenant's own login.
 *
 * <p>Life of a factory: made when the tenant's first user comes, closed when nobody used it for
 * half an hour, or earlier when there are many. One in use is never closed.
 */
@ApplicationScoped
public class TenantFactories implements OpenDatabases {

  private static final Logger LOG = LoggerFactory.getLogger(TenantFactories.class);
  private static final long IDLE = Duration.ofMinutes(30).toNanos();
  private static final long BETWEEN_SWEEPS = Duration.ofMinutes(1).toNanos();
  private static final int MOST = 100;

  private final ConcurrentHashMap<TenantId, Kept> factories = new ConcurrentHashMap<>();
  private final AtomicLong lastSweep = new AtomicLong(System.nanoTime());

  @Inject private Connections connections;

  /** Opens an EntityManager for a tenant; {@link #close} gives it back. */
  EntityManager open(TenantId tenant) {
    sweepNowAndThen();
    Kept kept = factories.compute(tenant, (id, known) -> use(known == null ? make(id) : known));
    try {
      return kept.factory.createEntityManager();
    } catch (RuntimeException e) {
      factories.computeIfPresent(tenant, (id, known) -> release(known));
      throw e;
    }
  }

  /** Closes an EntityManager that {@link #open} gave. */
  void close(TenantId tenant, EntityManager entityManager) {
    try {
      entityManager.close();
    } finally {
      factories.computeIfPresent(tenant, (id, known) -> release(known));
    }
  }

  @Override
  public Set<TenantId> tenants() {
    return Set.copyOf(factories.keySet());
  }

  /** How many factories are open now. */
  int size() {
    return factories.size();
  }

  private Kept make(TenantId tenant) {
    Map<String, Object> properties = new HashMap<>(connections.persistence(tenant.database()));
    properties.put("eclipselink.session-name", "tenant-" + tenant);
    properties.put("eclipselink.target-database", "PostgreSQL");
    properties.put("eclipselink.weaving", "false");
    properties.put("eclipselink.session.customizer", EmptyIds.class.getName());
    properties.put("eclipselink.jdbc.batch-writing", "JDBC");
    // Two servers work on one database: what one of them remembers may be stale.
    properties.put("eclipselink.cache.shared.default", "false");
    properties.put("eclipselink.logging.logger", "JavaLogger");
    // Values are about people: they never reach a log.
    properties.put("eclipselink.logging.parameters", "false");
    LOG.info("Opening the database of {}", tenant);
    return new Kept(Persistence.createEntityManagerFactory("tenant", properties));
  }

  private void sweepNowAndThen() {
    long now = System.nanoTime();
    long last = lastSweep.get();
    boolean due = now - last > BETWEEN_SWEEPS || factories.size() > MOST;
    if (due && lastSweep.compareAndSet(last, now)) {
      sweep(now, IDLE);
    }
  }

  /** Closes what is idle, and the longest unused of what is too many. */
  void sweep(long now, long idle) {
    List<TenantId> oldestFirst =
        factories.entrySet().stream()
            .sorted(Comparator.comparingLong(entry -> entry.getValue().lastUse - now))
            .map(Map.Entry::getKey)
            .toList();
    int surplus = oldestFirst.size() - MOST;
    for (TenantId tenant : oldestFirst) {
      long allowed = surplus-- > 0 ? 0 : idle;
      factories.computeIfPresent(tenant, (id, kept) -> closeIfIdle(id, kept, now, allowed));
    }
  }

  /** Null, which takes it out of the map, when it was closed. */
  private static @Nullable Kept closeIfIdle(TenantId tenant, Kept kept, long now, long idle) {
    if (kept.users > 0 || now - kept.lastUse < idle) {
      return kept;
    }
    LOG.info("Closing the database of {}: nobody uses it", tenant);
    kept.factory.close();
    return null;
  }

  @PreDestroy
  void closeAll() {
    factories.values().forEach(kept -> kept.factory.close());
    factories.clear();
  }

  private static Kept use(Kept kept) {
    kept.users++;
    kept.lastUse = System.nanoTime();
    return kept;
  }

  private static Kept release(Kept kept) {
    kept.users--;
    kept.lastUse = System.nanoTime();
    return kept;
  }

  /** A factory; its counters change only inside the map's own lock on its key. */
  private static final class Kept {
    private final EntityManagerFactory factory;
    private int users;
    private volatile long lastUse = System.nanoTime();

    Kept(EntityManagerFactory factory) {
      this.factory = factory;
    }
  }
}
