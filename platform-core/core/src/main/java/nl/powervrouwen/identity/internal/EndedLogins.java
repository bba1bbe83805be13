package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.LoginEnds;
import nl.powervrouwen.registry.TenantId;

/**
 * Logins that ended before their time, be it of a browser or of a program: on this node at once, on
 * every other node within seconds. Either all that an account has, or those of one session at
 * Keycloak.
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

  /**
   * From now on what was given out before this moment is worth nothing.
   *
   * @param whose Keycloak's number of an account or of a session: no account has that of a session
   */
  public void end(TenantId tenant, String whose, Instant moment) {
    ends.write(tenant, whose, moment);
  }

  /** Whether this login was ended. */
  public boolean covers(CurrentUser user) {
    CurrentUser.Login login = user.login();
    Instant begun = login == null ? user.validUntil().minus(LOGIN) : login.issuedAt();
    return isEnded(user.tenant(), user.subject(), begun)
        || (login != null && isEnded(user.tenant(), login.session(), begun));
  }

  private boolean isEnded(TenantId tenant, String whose, Instant begun) {
    return !whose.isEmpty() && ends.of(tenant, whose).filter(begun::isBefore).isPresent();
  }
}
