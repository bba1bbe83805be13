package nl.powervrouwen.tenancy.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.tenancy.OpenDatabases;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The factories of EntityManagers: one per tenant, each with that tenant's own login at the server
 * where its database is.
 *
 * <p>Life of a factory: made when the tenant's first user comes, closed when nobody used it for ten
 * minutes, or earlier when there are many. When the tenant moves, leaves or is closed for a while,
 * nobody gets an EntityManager of the old factory any more, and it is closed as soon as nobody is
 * in it. One in use is never closed.
 */
@ApplicationScoped
public class TenantFactories implements OpenDatabases {

  private static final Logger LOG = LoggerFactory.getLogger(TenantFactories.class);
  private static final long IDLE = Duration.ofMinutes(10).toNanos();
  private static final int SECONDS_BETWEEN_SWEEPS = 10;
  private static final int MOST = 100;

  private final ConcurrentHashMap<DatabaseLocation, Kept> factories = new ConcurrentHashMap<>();

  /** Of which factory each open EntityManager is. */
  private final ConcurrentHashMap<EntityManager, DatabaseLocation> lent = new ConcurrentHashMap<>();

  private final AtomicLong made = new AtomicLong();

  @Inject private Connections connections;

  private @Nullable ScheduledExecutorService thread;

  /**
   * Begins to close what nobody uses. The thread is our own and not the server's on purpose: it has
   * no caller, no tenant and no transaction, and inherits none.
   */
  void begin(@Observes Startup started) {
    thread =
        Executors.newSingleThreadScheduledExecutor(
            work ->
                Thread.ofPlatform()
                    .daemon()
                    .inheritInheritableThreadLocals(false)
                    .name("tenant-factories")
                    .unstarted(work));
    var unused =
        thread.scheduleWithFixedDelay(
            this::sweepQuietly, SECONDS_BETWEEN_SWEEPS, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
  }

  /**
   * Opens an EntityManager for a tenant; {@link #close} gives it back.
   *
   * @throws NotAllowed when the tenant's doors are closed, or it left
   */
  EntityManager open(TenantId tenant) {
    DatabaseLocation where =
        connections
            .of(tenant)
            .orElseThrow(() -> new NotAllowed("working at a municipality that is closed"));
    if (factories.size() > MOST) {
      sweep(System.nanoTime(), IDLE);
    }
    Kept kept =
        factories.compute(where, (place, known) -> use(known == null ? make(place) : known));
    try {
      EntityManager opened = kept.factory.createEntityManager();
      lent.put(opened, where);
      return opened;
    } catch (RuntimeException e) {
      factories.computeIfPresent(where, (place, known) -> release(known));
      throw e;
    }
  }

  /** Closes an EntityManager that {@link #open} gave. */
  void close(EntityManager entityManager) {
    DatabaseLocation where = lent.remove(entityManager);
    try {
      entityManager.close();
    } finally {
      if (where != null) {
        factories.computeIfPresent(where, (place, known) -> release(known));
      }
    }
  }

  @Override
  public Set<TenantId> tenants() {
    return factories.keySet().stream()
        .map(DatabaseLocation::tenant)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many factories are open now. */
  int size() {
    return factories.size();
  }

  private Kept make(DatabaseLocation where) {
    TenantId tenant = where.tenant();
    Map<String, Object> properties = new HashMap<>(connections.persistence(where));
    // Never the same twice: EclipseLink would go on with the earlier one's connections.
    properties.put("eclipselink.session-name", "tenant-" + tenant + "-" + made.incrementAndGet());
    properties.put("eclipselink.target-database", "PostgreSQL");
    properties.put("eclipselink.weaving", "false");
    properties.put("eclipselink.session.customizer", EmptyIds.class.getName());
    properties.put("eclipselink.jdbc.batch-writing", "JDBC");
    // Two servers work on one database: what one of them remembers may be stale.
    properties.put("eclipselink.cache.shared.default", "false");
    properties.put("eclipselink.logging.logger", "JavaLogger");
    // Values are about people: they never reach a log.
    properties.put("eclipselink.logging.parameters", "false");
    LOG.info("Opening the database of {} on {}", tenant, where.server().name());
    return new Kept(Persistence.createEntityManagerFactory("tenant", properties));
  }

  /** A round that fails is no reason never to go round again. */
  private void sweepQuietly() {
    try {
      sweep(System.nanoTime(), IDLE);
    } catch (RuntimeException e) {
      LOG.warn("Looking for databases that nobody uses failed", e);
    }
  }

  /** Closes what is idle or left behind, and the longest unused of what is too many. */
  void sweep(long now, long idle) {
    List<DatabaseLocation> oldestFirst =
        factories.entrySet().stream()
            .sorted(Comparator.comparingLong(entry -> entry.getValue().lastUse - now))
            .map(Map.Entry::getKey)
            .toList();
    int surplus = oldestFirst.size() - MOST;
    for (DatabaseLocation where : oldestFirst) {
      long allowed = surplus-- > 0 || isLeftBehind(where) ? 0 : idle;
      factories.computeIfPresent(where, (place, kept) -> closeIfIdle(place, kept, now, allowed));
    }
  }

  /** Whether the tenant moved, left or is closed; while nobody can tell, it stays as it is. */
  private boolean isLeftBehind(DatabaseLocation where) {
    try {
      return !connections.of(where.tenant()).equals(Optional.of(where));
    } catch (DatabaseFailure e) {
      return false;
    }
  }

  /** Null, which takes it out of the map, when it was closed. */
  private static @Nullable Kept closeIfIdle(
      DatabaseLocation where, Kept kept, long now, long idle) {
    if (kept.users > 0 || now - kept.lastUse < idle) {
      return kept;
    }
    LOG.info("Closing the database of {} on {}", where.tenant(), where.server().name());
    kept.factory.close();
    return null;
  }

  @PreDestroy
  void closeAll() {
    if (thread != null) {
      thread.shutdownNow();
    }
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
