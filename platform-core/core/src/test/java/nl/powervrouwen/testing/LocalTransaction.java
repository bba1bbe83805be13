package nl.powervrouwen.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.tenancy.internal.RunningTransaction;
import org.jspecify.annotations.Nullable;

/** The transaction of this thread, in place of the server's. */
@Alternative
@Priority(1)
@ApplicationScoped
public class LocalTransaction implements RunningTransaction {

  @SuppressWarnings("ThreadLocalUsage") // one container has one of these
  private final ThreadLocal<@Nullable Open> running = new ThreadLocal<>();

  @Override
  public EntityManager entityManager(
      TenantId tenant, Supplier<EntityManager> open, Consumer<EntityManager> close) {
    Open now = running.get();
    if (now == null) {
      throw new IllegalStateException("Data is read and written in a transaction only");
    }
    return now.entityManager(tenant, open, close);
  }

  /** Whether this thread is in a transaction. */
  boolean isRunning() {
    return running.get() != null;
  }

  /** Does the work in a new transaction; what it throws rolls it back. */
  @Nullable Object inNew(Callable<@Nullable Object> work) throws Exception {
    Open outer = running.get();
    Open mine = new Open();
    running.set(mine);
    boolean good = false;
    try {
      Object result = work.call();
      good = true;
      return result;
    } finally {
      running.set(outer);
      mine.end(good);
    }
  }

  /** Does the work without a transaction. */
  @Nullable Object without(Callable<@Nullable Object> work) throws Exception {
    Open outer = running.get();
    running.remove();
    try {
      return work.call();
    } finally {
      running.set(outer);
    }
  }

  private static final class Open {
    private @Nullable EntityManager entityManager;
    private @Nullable TenantId owner;
    private Consumer<EntityManager> close = EntityManager::close;

    EntityManager entityManager(
        TenantId tenant, Supplier<EntityManager> open, Consumer<EntityManager> closing) {
      if (owner != null && !owner.equals(tenant)) {
        throw new IllegalStateException("A transaction belongs to one tenant");
      }
      EntityManager known = entityManager;
      if (known != null) {
        return known;
      }
      EntityManager opened = open.get();
      opened.getTransaction().begin();
      owner = tenant;
      close = closing;
      entityManager = opened;
      return opened;
    }

    void end(boolean good) {
      EntityManager opened = entityManager;
      if (opened == null) {
        return;
      }
      try {
        if (good) {
          opened.getTransaction().commit();
        } else if (opened.getTransaction().isActive()) {
          opened.getTransaction().rollback();
        }
      } finally {
        close.accept(opened);
      }
    }
  }
}
