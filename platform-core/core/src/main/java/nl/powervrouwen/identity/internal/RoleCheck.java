package nl.powervrouwen.identity.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Lets a call through for a caller with one of the roles, while their token lasts, and when it has
 * what the action needs that it does.
 */
@Interceptor
@AllowedRoles({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // before a transaction begins
class RoleCheck implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient Caller caller;
  @Inject private transient DutchClock clock;
  @Inject private transient EndedLogins ended;
  @Inject private transient ActionGuard actions;

  @AroundInvoke
  @Nullable Object check(InvocationContext call) throws Exception {
    CurrentUser user = caller.user();
    if (!clock.now().isBefore(user.validUntil()) || ended.covers(user)) {
      throw new NotAllowed("anything after the end of the session");
    }
    if (!user.hasAny(allowed(call).value())) {
      actions.refusedByRole(call);
      throw new NotAllowed(
          call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName());
    }
    return actions.proceed(call);
  }

  private static AllowedRoles allowed(InvocationContext call) {
    AllowedRoles onMethod = call.getMethod().getAnnotation(AllowedRoles.class);
    return onMethod != null
        ? onMethod
        : call.getMethod().getDeclaringClass().getAnnotation(AllowedRoles.class);
  }
}
