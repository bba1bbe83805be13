package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.LoginEnds;
import nl.powervrouwen.registry.TenantId;

/**
 * Logins that a beheerder has ended before their time: on this node at once, on every other node
 * within seconds.
 *
 * <p>It need not be remembered longer than a login lasts: it is renewed at Keycloak by then, and
 * Keycloak knows what was taken away (docs/decisions/0009-the-length-of-a-working-session.md).
 */
@ApplicationScoped
public class EndedLogins {

  /** How long a login lasts at most, by which its begin follows from its end. */
  private static final Duration LOGIN = Duration.ofHours(1);

  private final LoginEnds ends;

  /** Keeps what was ended where all nodes see it. */
  @Inject
  public EndedLogins(LoginEnds ends) {
    this.ends = ends;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway") // a proxy calls no method of its own
  protected EndedLogins() {
    this(null);
  }

  /** From now on what they logged in with before this moment is worth nothing. */
  public void end(TenantId tenant, String subject, Instant moment) {
    ends.write(tenant, subject, moment);
  }

  /** Whether this login was ended. */
  public boolean covers(CurrentUser user) {
    return ends.of(user.tenant(), user.subject())
        .filter(moment -> user.validUntil().minus(LOGIN).isBefore(moment))
        .isPresent();
  }
}
