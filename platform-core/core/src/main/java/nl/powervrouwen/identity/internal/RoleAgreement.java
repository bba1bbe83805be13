package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AgreementRequestId;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;

/**
 * What a second person has to agree with before an account opens persons, and the one time that
 * there is no second person yet: see docs/decisions/0040-actions-that-open-persons.md.
 */
@ApplicationScoped
public class RoleAgreement {

  private static final String GIVEN = "Accounts.giveRoles";

  @Inject private Caller caller;
  @Inject private AgreementRows requests;
  @Inject private AuditWriter journal;
  @Inject private AuditNotes notes;
  @Inject private StaffRepository staff;

  /** Whether one of these roles is given by nobody alone. */
  public boolean isNeeded(Set<Role> roles) {
    return !Collections.disjoint(roles, SensitiveAction.rolesWithAgreement());
  }

  /**
   * Whether there is nobody who could agree, because the caller is the first: nobody else has ever
   * come in, and nobody else could. A municipality in which others have been is never so again.
   */
  public boolean isAlone(RealmAccounts realm, String subject) {
    String me = caller.user().subject();
    return !subject.equals(me)
        && staff.nobodyBeside(me)
        && !new AccountList(realm).hasOtherWith(SensitiveAction.GIVE_ROLE.agreement(), me);
  }

  /** Whether the caller gives by these roles the municipality its second person. */
  public boolean isFirst(RealmAccounts realm, String subject, Set<Role> roles) {
    return !Collections.disjoint(roles, SensitiveAction.GIVE_ROLE.agreement())
        && isAlone(realm, subject);
  }

  /** What is done is about this account. */
  public void note(Account account) {
    notes.account(account.subject(), name(account));
  }

  /** What is done is about this account, and is this. */
  public void note(Account account, String what) {
    note(account);
    notes.detail(what);
  }

  /** Writes down that roles were given without a second person. */
  public void gaveAlone(Account account, Set<Role> roles) {
    journal.write(
        AuditOutcome.DONE_ALONE,
        SensitiveAction.GIVE_ROLE,
        "identity",
        GIVEN,
        new AuditRecord.About("account", account.subject(), name(account)),
        RoleNames.of(roles));
  }

  /** Asks colleagues to agree. */
  public AgreementRequest ask(SensitiveAction action, Account account, Set<Role> roles) {
    notes.detail(RoleNames.of(roles));
    return requests.ask(new AgreementMatter(action, account.subject(), name(account), roles), "");
  }

  /** Whose account a request is about. */
  public String account(AgreementRequestId id) {
    return Objects.requireNonNull(requests.matter(id).account());
  }

  /** Which roles a request is about. */
  public Set<Role> roles(AgreementRequestId id) {
    return requests.matter(id).roles();
  }

  /** Whoever decides has to know whether this is really a colleague. */
  private static String name(Account account) {
    return account.email().isEmpty()
        ? account.displayName()
        : account.displayName() + " (" + account.email() + ")";
  }
}
