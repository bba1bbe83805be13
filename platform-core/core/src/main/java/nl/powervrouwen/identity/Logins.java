package nl.powervrouwen.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.EndedLogins;
import nl.powervrouwen.identity.internal.SessionCheck;

/**
 * The end of logins: by who logged in, by a beheerder, or because Keycloak no longer knows them.
 * What ended is worth nothing any more on any node, be it a browser's cookie or a program's token.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Logins {

  @Inject private Caller caller;
  @Inject private EndedLogins ended;
  @Inject private SessionCheck sessions;
  @Inject private DutchClock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Logins() {}

  /**
   * Whether somebody's login was ended before its time. The guard asks it before it lets them in,
   * and nobody waits for Keycloak here: what it said in the last minutes counts.
   */
  @OpenToAll
  public boolean isEnded(CurrentUser user) {
    sessions.isUsed(user);
    return ended.covers(user);
  }

  /**
   * Logs the caller out: here, and at Keycloak, with the programs that came in by the same session.
   *
   * @return false when Keycloak does not answer: there the session goes on, and lets them in again.
   *     True too when nobody is logged in
   */
  @OpenToAll
  public boolean end() {
    if (!caller.isKnown()) {
      return true;
    }
    CurrentUser user = caller.user();
    CurrentUser.Login login = user.login();
    if (login == null || login.session().isEmpty()) {
      return false;
    }
    ended.end(user.tenant(), login.session(), clock.now());
    return sessions.end(user.tenant(), login.session());
  }
}
