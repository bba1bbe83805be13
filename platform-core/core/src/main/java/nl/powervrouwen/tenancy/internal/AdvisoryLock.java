package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.powervrouwen.tenancy.TransactionLock;

/**
 * Asks PostgreSQL for an advisory lock in the tenant's own database. Two names may share a number;
 * then one waits a moment for nothing.
 */
@ApplicationScoped
class AdvisoryLock implements TransactionLock {

  @Inject private EntityManager entityManager;

  @Override
  public void hold(String what) {
    entityManager
        .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(?1, 0)) AS text)")
        .setParameter(1, what)
        .getSingleResult();
  }
}
