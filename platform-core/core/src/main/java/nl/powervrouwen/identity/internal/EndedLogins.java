package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.tenancy.TenantId;

/**
 * Logins that a beheerder has ended before their time, on this node.
 *
 * <p>It need not outlive the node, nor an hour: a login is renewed at Keycloak by then, and
 * Keycloak knows what was taken away (docs/decisions/0009-the-length-of-a-working-session.md).
 */
@ApplicationScoped
public class EndedLogins {

  /** How long a login lasts at most, by which its begin follows from its end. */
  private static final Duration LOGIN = Duration.ofHours(1);

  private record Who(TenantId tenant, String subject) {}

  private final Map<Who, Instant> ended = new ConcurrentHashMap<>();

  /** From now on what she logged in with before this moment is worth nothing. */
  public void end(TenantId tenant, String subject, Instant moment) {
    ended.values().removeIf(old -> old.isBefore(moment.minus(LOGIN)));
    ended.put(new Who(tenant, subject), moment);
  }

  /** Whether this login was ended. */
  public boolean covers(CurrentUser user) {
    Instant moment = ended.get(new Who(user.tenant(), user.subject()));
    return moment != null && user.validUntil().minus(LOGIN).isBefore(moment);
  }
}
