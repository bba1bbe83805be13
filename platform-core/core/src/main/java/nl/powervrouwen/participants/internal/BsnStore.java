package nl.powervrouwen.participants.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.tenancy.Collision;
import nl.powervrouwen.tenancy.TenantVault;
import org.jspecify.annotations.Nullable;

/** The sealed BSNs. The full number goes in, and never comes out. */
@ApplicationScoped
public class BsnStore {

  @Inject private EntityManager entityManager;
  @Inject private TenantVault vault;

  /**
   * Keeps a participant's BSN.
   *
   * @throws Conflict when another participant has it, also when they got it this very moment
   */
  public void keep(UUID participant, String bsn) {
    byte[] fingerprint = vault.fingerprint(bsn);
    boolean taken =
        entityManager
            .createQuery(
                "SELECT b FROM SealedBsn b WHERE b.fingerprint = :fingerprint", SealedBsn.class)
            .setParameter("fingerprint", fingerprint)
            .getResultStream()
            .anyMatch(other -> !other.participant().equals(participant));
    if (taken) {
      throw taken();
    }
    SealedBsn known = entityManager.find(SealedBsn.class, participant);
    if (known == null) {
      entityManager.persist(new SealedBsn(participant, vault.seal(bsn), fingerprint));
    } else {
      known.replace(vault.seal(bsn), fingerprint);
    }
    try {
      entityManager.flush();
    } catch (RuntimeException e) {
      throw Collision.isCauseOf(e) ? taken() : e;
    }
  }

  /** Takes a participant's BSN away; there may be none. */
  public void remove(UUID participant) {
    SealedBsn known = entityManager.find(SealedBsn.class, participant);
    if (known != null) {
      entityManager.remove(known);
    }
  }

  /** Gives the BSN of the one to the other, who has none; the one may have none either. */
  public void move(UUID from, UUID to) {
    SealedBsn known = entityManager.find(SealedBsn.class, from);
    if (known != null) {
      entityManager.remove(known);
      entityManager.flush(); // a BSN stands there once
      entityManager.persist(known.of(to));
    }
  }

  /** The last digits of a participant's BSN; null when there is none. */
  public @Nullable String masked(UUID participant) {
    SealedBsn known = entityManager.find(SealedBsn.class, participant);
    return known == null ? null : Bsn.masked(vault.open(known.sealed()));
  }

  private static Conflict taken() {
    return new Conflict(Problem.of("bsn", Code.BSN_TAKEN));
  }
}
