package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.internal.AgreementMatter;
import nl.powervrouwen.identity.internal.AgreementRows;
import nl.powervrouwen.identity.internal.AuditNotes;
import nl.powervrouwen.refusals.Findings;

/**
 * What colleagues ask each other to agree with, before it is done.
 *
 * <p>Life of a request: asked, and open for two weeks; then agreed or refused by a colleague who is
 * neither the one who asked nor the one it is about; once agreed, it can be done once within three
 * days, by either of the two.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AgreementRequests {

  private static final int LONGEST_REASON = 500;
  private static final Set<SensitiveAction> ABOUT_ALL =
      EnumSet.of(SensitiveAction.EXPORT, SensitiveAction.EXPORT_WITH_BSN);

  @Inject private AgreementRows rows;
  @Inject private AuditNotes notes;

  /**
   * Asks colleagues to agree with an export. What is about an account is asked by {@link Accounts}.
   *
   * @param action {@link SensitiveAction#EXPORT} or {@link SensitiveAction#EXPORT_WITH_BSN}
   * @param reason why; needed, for they have to know with what they agree
   * @return the request; the one that is open already when the caller asked the same before
   * @throws nl.powervrouwen.refusals.InvalidInput when there is no reason
   * @throws nl.powervrouwen.refusals.Conflict when too many requests of the caller are open
   */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.ASK_AGREEMENT)
  public AgreementRequest ask(SensitiveAction action, String reason) {
    if (!ABOUT_ALL.contains(action)) {
      throw new IllegalArgumentException(action + " is not asked here");
    }
    Findings findings = new Findings();
    String why = findings.neededText("reason", reason, LONGEST_REASON);
    findings.refuse();
    notes.detail(action.name());
    return rows.ask(new AgreementMatter(action, null, null, Set.of()), why);
  }

  /** Those of the last month, newest first. */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER, COORDINATOR})
  public List<AgreementRequest> list() {
    return rows.list();
  }

  /**
   * Agrees.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such request
   * @throws nl.powervrouwen.refusals.Conflict when it is not the caller's to decide, or was decided
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER, COORDINATOR})
  @Sensitive(SensitiveAction.DECIDE)
  public AgreementRequest agree(AgreementRequestId id) {
    return decide(id, true);
  }

  /**
   * Refuses.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such request
   * @throws nl.powervrouwen.refusals.Conflict when it is not the caller's to decide, or was decided
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER, COORDINATOR})
  @Sensitive(SensitiveAction.DECIDE)
  public AgreementRequest refuse(AgreementRequestId id) {
    return decide(id, false);
  }

  /**
   * Takes back what the caller asked; nothing happens to what has ended.
   *
   * @throws nl.powervrouwen.refusals.NotFound when they asked no such thing
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER, COORDINATOR})
  public void withdraw(AgreementRequestId id) {
    rows.withdraw(id);
  }

  private AgreementRequest decide(AgreementRequestId id, boolean agreed) {
    AgreementRequest decided = rows.decide(id, agreed);
    notes.detail(decided.action() + " " + decided.state());
    if (decided.account() != null && decided.accountName() != null) {
      notes.account(decided.account(), decided.accountName());
    }
    return decided;
  }
}
