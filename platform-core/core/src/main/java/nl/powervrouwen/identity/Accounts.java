package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.BEHEERDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.internal.AccountDesk;
import nl.powervrouwen.registry.Role;

/**
 * Who may log in at the caller's municipality: the accounts of its realm and their roles.
 *
 * <p>They live in Keycloak, not here. The application speaks with the realm of the caller's tenant
 * alone, by that tenant's own key. When Keycloak can't be reached every method refuses with {@code
 * accounts.unreachable}, and nothing is half done.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Accounts {

  @Inject private AccountDesk desk;

  /** Everybody with an account, by name. */
  @AllowedRoles(BEHEERDER)
  public List<Account> list() {
    return desk.list();
  }

  /**
   * The account of this subject.
   *
   * @throws nl.powervrouwen.refusals.NotFound when nobody here has it
   */
  @AllowedRoles(BEHEERDER)
  public Account account(String subject) {
    return desk.account(subject);
  }

  /**
   * Makes an account and invites her: by mail, or with a password for once when Keycloak has no
   * mail server.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput when something is missing or misshapen
   * @throws nl.powervrouwen.refusals.Conflict when somebody here has this e-mail address
   */
  @AllowedRoles(BEHEERDER)
  public Invitation invite(NewAccount newcomer) {
    return desk.invite(newcomer);
  }

  /**
   * Invites her again: she chooses a new password (and, outside a demo, a second factor when she
   * has none); the old one is worth nothing any more when there was no mail.
   */
  @AllowedRoles(BEHEERDER)
  public Invitation inviteAgain(String subject) {
    return desk.inviteAgain(subject);
  }

  /**
   * Gives her exactly these roles; what she lost she can't use from now on.
   *
   * @param roles municipal roles; empty takes all
   * @throws nl.powervrouwen.refusals.Conflict when it would take the last beheerder's role, or
   *     change one that the municipality's own provider decides
   */
  @AllowedRoles(BEHEERDER)
  public void changeRoles(String subject, Set<Role> roles) {
    desk.changeRoles(subject, roles);
  }

  /**
   * Lets her in no more and ends her sessions.
   *
   * @throws nl.powervrouwen.refusals.Conflict when she is the caller herself, or the last beheerder
   */
  @AllowedRoles(BEHEERDER)
  public void block(String subject) {
    desk.block(subject);
  }

  /** Lets her in again. */
  @AllowedRoles(BEHEERDER)
  public void unblock(String subject) {
    desk.unblock(subject);
  }

  /** Ends her sessions, as after a lost telephone; she may log in again. */
  @AllowedRoles(BEHEERDER)
  public void endSessions(String subject) {
    desk.endSessions(subject);
  }
}
