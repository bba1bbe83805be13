package nl.powervrouwen.participants.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.RateLimit;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.tenancy.TenantVault;
import nl.powervrouwen.tenancy.TransactionLock;
import org.jspecify.annotations.Nullable;

/**
 * The sealed BSNs. The full number goes in, and comes out for a reason that is written down.
 *
 * <p>Who types a number of somebody they may not see hears nothing of it: otherwise anybody's
 * number could be asked for. Both registrations have it then, the later one without a fingerprint,
 * until a coordinator makes one of them.
 */
@ApplicationScoped
public class BsnStore {

  private static final Duration HOUR = Duration.ofHours(1);

  /** More than an hour's intake; much less than one needs to try out numbers. */
  private final RateLimit ofColleague = new RateLimit(40, HOUR);

  private final RateLimit ofCoordinator = new RateLimit(400, HOUR);
  private final RateLimit ofMunicipality = new RateLimit(1000, HOUR);

  @Inject private EntityManager entityManager;
  @Inject private TenantVault vault;
  @Inject private TransactionLock lock;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /**
   * Keeps a participant's BSN.
   *
   * @throws Conflict when another participant has it whom the caller may see, also when they got it
   *     this very moment
   * @throws TooOften when the caller, or all of the municipality together, typed too many
   */
  public void keep(UUID participant, String bsn) {
    count();
    byte[] fingerprint = vault.fingerprint(bsn);
    // Whoever is first is seen by the other, also when both type it at this very moment.
    lock.hold("bsn " + Base64.getEncoder().encodeToString(fingerprint));
    UUID holder = holder(fingerprint);
    boolean twice = false;
    if (holder != null && !holder.equals(participant)) {
      if (caseload.includes(holder)) {
        throw taken();
      }
      twice = true;
    }
    SealedBsn known = entityManager.find(SealedBsn.class, participant);
    String former = known == null ? null : vault.open(known.sealed());
    byte[] print = twice ? null : fingerprint;
    if (known == null) {
      entityManager.persist(new SealedBsn(participant, vault.seal(bsn), print));
    } else {
      known.replace(vault.seal(bsn), print);
    }
    entityManager.flush();
    if (former != null && !former.equals(bsn)) {
      released(former);
    }
  }

  /** Takes a participant's BSN away; there may be none. */
  public void remove(UUID participant) {
    SealedBsn known = entityManager.find(SealedBsn.class, participant);
    if (known != null) {
      entityManager.remove(known);
      entityManager.flush();
      released(vault.open(known.sealed()));
    }
  }

  /**
   * Gives the BSN of the one to the other, who has none or the same; the one may have none either.
   */
  public void move(UUID from, UUID to) {
    SealedBsn known = entityManager.find(SealedBsn.class, from);
    if (known == null) {
      return;
    }
    entityManager.remove(known);
    entityManager.flush(); // a fingerprint stands there once
    if (entityManager.find(SealedBsn.class, to) == null) {
      entityManager.persist(known.of(to));
    } else {
      released(vault.open(known.sealed()));
    }
  }

  /** The last digits of a participant's BSN; null when there is none. */
  public @Nullable String masked(UUID participant) {
    SealedBsn known = entityManager.find(SealedBsn.class, participant);
    return known == null ? null : Bsn.masked(vault.open(known.sealed()));
  }

  /** The whole BSN, for whoever said why they need it; null when there is none. */
  public @Nullable String open(UUID participant) {
    SealedBsn known = entityManager.find(SealedBsn.class, participant);
    return known == null ? null : vault.open(known.sealed());
  }

  /** Whether both have a BSN, and it is the same. */
  public boolean same(UUID one, UUID other) {
    SealedBsn first = entityManager.find(SealedBsn.class, one);
    SealedBsn second = entityManager.find(SealedBsn.class, other);
    return first != null
        && second != null
        && vault.open(first.sealed()).equals(vault.open(second.sealed()));
  }

  /** Who has the BSN of somebody who had it before, by the one who got it later. */
  public Map<UUID, UUID> twice() {
    Map<UUID, UUID> twice = new LinkedHashMap<>();
    for (SealedBsn later : withoutFingerprint()) {
      UUID holder = holder(vault.fingerprint(vault.open(later.sealed())));
      if (holder != null) {
        twice.put(later.participant(), holder);
      }
    }
    return twice;
  }

  private void count() {
    CurrentUser user = caller.user();
    Instant now = clock.now();
    String municipality = user.tenant().value();
    RateLimit own = user.hasAny(Role.COORDINATOR) ? ofCoordinator : ofColleague;
    Stream.of(
            own.ask(municipality + " " + user.subject(), now),
            ofMunicipality.ask(municipality, now))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .ifPresent(
            wait -> {
              throw new TooOften(wait);
            });
  }

  private @Nullable UUID holder(byte[] fingerprint) {
    return entityManager
        .createQuery(
            "SELECT b FROM SealedBsn b WHERE b.fingerprint = :fingerprint", SealedBsn.class)
        .setParameter("fingerprint", fingerprint)
        .getResultStream()
        .map(SealedBsn::participant)
        .findFirst()
        .orElse(null);
  }

  private List<SealedBsn> withoutFingerprint() {
    return entityManager
        .createQuery(
            "SELECT b FROM SealedBsn b WHERE b.fingerprint IS NULL ORDER BY b.participant",
            SealedBsn.class)
        .getResultList();
  }

  /** Nobody has it any more, unless it stood there twice: the other one is the only one then. */
  private void released(String bsn) {
    byte[] fingerprint = vault.fingerprint(bsn);
    if (holder(fingerprint) == null) {
      withoutFingerprint().stream()
          .filter(other -> vault.open(other.sealed()).equals(bsn))
          .findFirst()
          .ifPresent(other -> other.mark(fingerprint));
    }
  }

  private static Conflict taken() {
    return new Conflict(Problem.of("bsn", Code.BSN_TAKEN));
  }
}
