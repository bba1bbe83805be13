package nl.powervrouwen.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** The EntityManager that a room's internals get, for tests of the wall. */
@ApplicationScoped
public class Inside {

  @Inject private EntityManager entityManager;

  /** Works with it in a transaction. */
  @Transactional
  public <T> T inTransaction(Function<EntityManager, T> work) {
    return work.apply(entityManager);
  }

  /** Works with it without a transaction. */
  public <T> T outside(Function<EntityManager, T> work) {
    return work.apply(entityManager);
  }
}
