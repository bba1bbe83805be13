package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.identity.Invitation;
import nl.powervrouwen.identity.NewAccount;
import nl.powervrouwen.identity.Role;

/** Carries out what a beheerder wants with the accounts of her municipality. */
@ApplicationScoped
public class AccountDesk {

  public List<Account> list() {
    throw new UnsupportedOperationException();
  }

  public Account account(String subject) {
    throw new UnsupportedOperationException();
  }

  public Invitation invite(NewAccount newcomer) {
    throw new UnsupportedOperationException();
  }

  public Invitation inviteAgain(String subject) {
    throw new UnsupportedOperationException();
  }

  public void changeRoles(String subject, Set<Role> roles) {
    throw new UnsupportedOperationException();
  }

  public void block(String subject) {
    throw new UnsupportedOperationException();
  }

  public void unblock(String subject) {
    throw new UnsupportedOperationException();
  }

  public void endSessions(String subject) {
    throw new UnsupportedOperationException();
  }
}
