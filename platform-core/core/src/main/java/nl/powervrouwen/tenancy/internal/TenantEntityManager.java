package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/**
 * The EntityManager that rooms are given: whatever it is asked, it asks the one of the caller's
 * tenant in the transaction that is going on. Without a caller or a transaction it does nothing.
 */
@ApplicationScoped
class TenantEntityManager {

  @Inject private CurrentTenant current;
  @Inject private RunningTransaction transaction;
  @Inject private TenantFactories factories;

  @Produces
  EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> ask(proxy, method, arguments));
  }

  private @Nullable Object ask(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return askProxyItself(proxy, method, arguments);
    }
    TenantId tenant = current.tenant();
    EntityManager actual =
        transaction.entityManager(tenant, () -> factories.open(tenant), factories::close);
    try {
      return method.invoke(actual, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @SuppressWarnings("ReferenceEquality") // a proxy is equal to itself only
  private static Object askProxyItself(Object proxy, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "EntityManager of the caller's tenant";
    };
  }
}
