package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.outcomes.CertificateSettings;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Keeps who signs. */
@ApplicationScoped
public class SignatureDesk {

  private static final CertificateSettings NONE = new CertificateSettings(0, null, null, null);

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /** Who signs. */
  public CertificateSettings settings() {
    Signature signature = entityManager.find(Signature.class, Signature.ONLY);
    return signature == null ? NONE : signature.settings();
  }

  /** Changes who signs. */
  public CertificateSettings save(
      @Nullable String place, @Nullable String name, @Nullable String role, long version) {
    Findings findings = new Findings();
    String where = findings.neededText("place", place, CheckedCertificate.LONGEST);
    String who = findings.neededText("signerName", name, CheckedCertificate.LONGEST);
    String office = findings.neededText("signerRole", role, CheckedCertificate.LONGEST);
    findings.refuse();
    Signature known =
        entityManager.find(Signature.class, Signature.ONLY, LockModeType.PESSIMISTIC_WRITE);
    long current = known == null ? 0 : known.version();
    if (current != version) {
      throw new StaleVersion("certificate settings", current);
    }
    if (known == null) {
      return first(new Signature(where, who, office, caller.user(), clock.stamp()));
    }
    known.fill(where, who, office, caller.user(), clock.stamp());
    entityManager.flush();
    return known.settings();
  }

  private CertificateSettings first(Signature signature) {
    try {
      entityManager.persist(signature);
      entityManager.flush();
      return signature.settings();
    } catch (PersistenceException e) {
      throw new StaleVersion("certificate settings", 1); // a colleague was first
    }
  }
}
