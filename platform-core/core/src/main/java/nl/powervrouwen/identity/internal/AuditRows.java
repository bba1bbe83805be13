package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes lines of the log, each in a transaction of its own: it stands whatever comes after. */
@ApplicationScoped
class AuditRows {

  @Inject private EntityManager entityManager;

  @Transactional(TxType.REQUIRES_NEW)
  void write(AuditRecord line) {
    entityManager.persist(new AuditEntry(line));
    entityManager.flush();
  }
}
