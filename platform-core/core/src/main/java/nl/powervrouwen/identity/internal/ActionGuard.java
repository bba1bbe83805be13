package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AgreementRequestId;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets an action be done when all is there that it needs besides a role, and writes down how it
 * ended.
 */
@ApplicationScoped
class ActionGuard {

  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private AuditWriter journal;
  @Inject private AgreementRows requests;
  @Inject private AuditNotes notes;

  /** The caller has none of the roles. */
  void refusedByRole(InvocationContext call) {
    notes.clear();
    write(call, AuditOutcome.REFUSED_ROLE);
  }

  /** Goes on with what somebody may do by their role. */
  @Nullable Object proceed(InvocationContext call) throws Exception {
    SensitiveAction action = action(call);
    if (action == null) {
      return call.proceed();
    }
    notes.clear();
    needFreshLogin(call, action);
    AgreementRequestId agreement =
        action.agreement().isEmpty() ? null : takeAgreement(call, action);
    Object result;
    try {
      result = call.proceed();
    } catch (Exception e) {
      if (agreement != null) {
        requests.giveBack(agreement);
      }
      write(call, e instanceof Refusal refusal ? outcome(refusal) : AuditOutcome.FAILED);
      throw e;
    }
    write(call, AuditOutcome.DONE);
    return result;
  }

  private void needFreshLogin(InvocationContext call, SensitiveAction action) {
    Duration most = action.freshness();
    if (most == null) {
      return;
    }
    Instant loggedIn = caller.loggedInAt();
    if (loggedIn == null || loggedIn.isBefore(clock.now().minus(most))) {
      write(call, AuditOutcome.REFUSED_LOGIN);
      throw new FreshLoginNeeded(most);
    }
  }

  private AgreementRequestId takeAgreement(InvocationContext call, SensitiveAction action) {
    AgreementRequestId id = agreement(call);
    try {
      AgreementMatter matter = requests.take(id, action);
      if (matter.account() != null && matter.accountName() != null) {
        notes.account(matter.account(), matter.accountName());
        notes.detail(RoleNames.of(matter.roles()));
      }
      return id;
    } catch (Conflict | NotFound e) {
      write(call, AuditOutcome.REFUSED_AGREEMENT);
      throw e;
    }
  }

  private static AgreementRequestId agreement(InvocationContext call) {
    return Arrays.stream(call.getParameters())
        .filter(AgreementRequestId.class::isInstance)
        .map(AgreementRequestId.class::cast)
        .findFirst()
        .orElseThrow(() -> new NotFound("agreement request"));
  }

  private static AuditOutcome outcome(Refusal refusal) {
    return switch (refusal) {
      case NotAllowed ignored -> AuditOutcome.REFUSED_ROLE;
      case FreshLoginNeeded ignored -> AuditOutcome.REFUSED_LOGIN;
      default -> AuditOutcome.REFUSED_RULE;
    };
  }

  private void write(InvocationContext call, AuditOutcome outcome) {
    Class<?> type = call.getMethod().getDeclaringClass();
    journal.write(
        outcome,
        action(call),
        room(type),
        type.getSimpleName() + "." + call.getMethod().getName(),
        notes.about() == null ? about(call) : notes.about(),
        notes.detail());
  }

  private static @Nullable SensitiveAction action(InvocationContext call) {
    Sensitive declared = call.getMethod().getAnnotation(Sensitive.class);
    return declared == null ? null : declared.value();
  }

  /** Last part of the package: a service stands in its room's own. */
  private static String room(Class<?> type) {
    String name = type.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The first id that is given: a record around a number, such as of a group; or a number. */
  private static AuditRecord.@Nullable About about(InvocationContext call) {
    Sensitive declared = call.getMethod().getAnnotation(Sensitive.class);
    for (Object given : call.getParameters()) {
      if (given instanceof UUID && declared != null && !declared.about().isEmpty()) {
        return new AuditRecord.About(declared.about(), given.toString(), null);
      }
      UUID number = given instanceof Record id ? number(id) : null;
      if (given != null && number != null) {
        String kind = given.getClass().getSimpleName().replaceAll("Id$", "");
        return new AuditRecord.About(
            kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
            number.toString(),
            null);
      }
    }
    return null;
  }

  private static @Nullable UUID number(Record id) {
    RecordComponent[] parts = id.getClass().getRecordComponents();
    if (parts.length != 1 || parts[0].getType() != UUID.class) {
      return null;
    }
    try {
      return (UUID) parts[0].getAccessor().invoke(id);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("An id can't be read: " + id.getClass(), e);
    }
  }
}
