package nl.powervrouwen.tenancy.internal;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.powervrouwen.registry.TenantId;

/** The transaction that is going on in this call; it has at most one EntityManager. */
public interface RunningTransaction {

  /**
   * The EntityManager of the transaction.
   *
   * @param tenant whose it is; a transaction belongs to one tenant
   * @param open opens one when the transaction has none yet
   * @param close closes it when the transaction is over
   * @throws IllegalStateException when no transaction is going on, or it is another tenant's
   */
  EntityManager entityManager(
      TenantId tenant, Supplier<EntityManager> open, Consumer<EntityManager> close);
}
