package nl.powervrouwen.tenancy.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.powervrouwen.registry.TenantId;

/** The server's own transaction. It carries the EntityManager itself, so no thread has to. */
@ApplicationScoped
class JtaTransaction implements RunningTransaction {

  private static final Object KEY = new Object();

  @SuppressWarnings("NullAway.Init") // the server gives it
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  @Override
  public EntityManager entityManager(
      TenantId tenant, Supplier<EntityManager> open, Consumer<EntityManager> close) {
    if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("Data is read and written in a transaction only");
    }
    if (registry.getResource(KEY) instanceof Bound bound) {
      return bound.of(tenant);
    }
    EntityManager opened = open.get();
    try {
      registry.registerInterposedSynchronization(new Closing(opened, close));
    } catch (RuntimeException e) {
      close.accept(opened);
      throw e;
    }
    registry.putResource(KEY, new Bound(tenant, opened));
    opened.joinTransaction();
    return opened;
  }

  /** The EntityManager of a transaction, and whose it is. */
  record Bound(TenantId tenant, EntityManager entityManager) {
    EntityManager of(TenantId asking) {
      if (!tenant.equals(asking)) {
        throw new IllegalStateException("A transaction belongs to one tenant");
      }
      return entityManager;
    }
  }

  private record Closing(EntityManager entityManager, Consumer<EntityManager> close)
      implements Synchronization {

    @Override
    public void beforeCompletion() {
      // EclipseLink writes what is left by itself.
    }

    @Override
    public void afterCompletion(int status) {
      close.accept(entityManager);
    }
  }
}
