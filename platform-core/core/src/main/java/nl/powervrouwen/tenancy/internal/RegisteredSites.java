package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.DatabaseServers;
import nl.powervrouwen.registry.EndedLoginTable.Whose;
import nl.powervrouwen.registry.LoginEnds;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteSnapshot;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table of addresses as the running application sees it: at most two seconds old, and looked up
 * again for an unknown host at most once a second, so that nobody can make it read by guessing. A
 * look is one number; the table itself is read only when that number says that it changed. The few
 * logins that were ended before their time are read at each look.
 */
@ApplicationScoped
class RegisteredSites implements Sites, DatabaseServers, LoginEnds {

  private static final Logger LOG = LoggerFactory.getLogger(RegisteredSites.class);
  private static final long FRESH = Duration.ofSeconds(2).toNanos();
  private static final long AGAIN = Duration.ofSeconds(1).toNanos();

  /** How long an old table is used while the database does not answer. */
  private static final long STALE = Duration.ofMinutes(1).toNanos();

  private static final long NEVER_READ = -1;

  private final PlatformDatabase platform;
  private final LongSupplier nanos;

  private volatile @Nullable Snapshot snapshot;
  private long lastTry;

  /** For CDI's stand-ins, which never use it. */
  @SuppressWarnings("NullAway")
  RegisteredSites() {
    this(null, System::nanoTime);
  }

  @Inject
  RegisteredSites(PlatformDatabase platform) {
    this(platform, System::nanoTime);
  }

  RegisteredSites(PlatformDatabase platform, LongSupplier nanos) {
    this.platform = platform;
    this.nanos = nanos;
  }

  @Override
  public Optional<Site> at(String host) {
    Optional<Site> found = known(FRESH).at(host);
    return found.isPresent() ? found : known(AGAIN).at(host);
  }

  @Override
  public List<Site> all() {
    return known(FRESH).registered().sites();
  }

  @Override
  public Optional<Site> of(TenantId tenant) {
    return known(FRESH).of(tenant);
  }

  @Override
  public List<PostgresAddress> servers() {
    return known(FRESH).registered().servers();
  }

  @Override
  public void write(TenantId tenant, String subject, Instant moment) {
    Whose whose = new Whose(tenant, subject);
    platform.endLogins(whose, moment);
    known(FRESH);
    endHere(whose, moment);
  }

  @Override
  public Optional<Instant> of(TenantId tenant, String subject) {
    return Optional.ofNullable(known(FRESH).ended().get(new Whose(tenant, subject)));
  }

  /** This node need not wait for its next look. */
  private synchronized void endHere(Whose whose, Instant moment) {
    if (snapshot != null) {
      snapshot = snapshot.ending(whose, moment);
    }
  }

  private Snapshot known(long age) {
    Snapshot now = snapshot;
    return now != null && now.youngerThan(age, nanos.getAsLong()) ? now : readAgain(age);
  }

  private synchronized Snapshot readAgain(long age) {
    Snapshot known = snapshot;
    long now = nanos.getAsLong();
    if (known != null && (known.youngerThan(age, now) || now - lastTry < AGAIN)) {
      return known;
    }
    lastTry = now;
    try {
      SiteSnapshot changed =
          platform.addresses(known == null ? NEVER_READ : known.registered().revision());
      Map<Whose, Instant> ended = platform.endedLogins();
      Snapshot read =
          changed == null
              ? Objects.requireNonNull(known).seenAt(now, ended)
              : Snapshot.of(changed, now, ended);
      snapshot = read;
      return read;
    } catch (JdbiException e) {
      if (known == null || !known.youngerThan(STALE, now)) {
        throw e;
      }
      LOG.warn("The table of addresses can't be read now; an older one is used", e);
      return known;
    }
  }

  private record Snapshot(
      SiteSnapshot registered,
      Map<String, Site> byHost,
      Map<TenantId, Site> byTenant,
      long readAt,
      Map<Whose, Instant> ended) {

    static Snapshot of(SiteSnapshot registered, long now, Map<Whose, Instant> ended) {
      return new Snapshot(
          registered, by(registered, Site::host), by(registered, Site::tenant), now, ended);
    }

    private static <K> Map<K, Site> by(SiteSnapshot registered, Function<Site, K> key) {
      return registered.sites().stream()
          .collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    Snapshot seenAt(long now, Map<Whose, Instant> endedNow) {
      return new Snapshot(registered, byHost, byTenant, now, endedNow);
    }

    Snapshot ending(Whose whose, Instant moment) {
      Map<Whose, Instant> more = new HashMap<>(ended);
      more.merge(whose, moment, (one, other) -> one.isAfter(other) ? one : other);
      return new Snapshot(registered, byHost, byTenant, readAt, Map.copyOf(more));
    }

    boolean youngerThan(long age, long now) {
      return now - readAt < age;
    }

    Optional<Site> at(String host) {
      return Optional.ofNullable(byHost.get(host));
    }

    Optional<Site> of(TenantId tenant) {
      return Optional.ofNullable(byTenant.get(tenant));
    }
  }
}
