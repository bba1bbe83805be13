package nl.powervrouwen.onboarding;

import static nl.powervrouwen.registry.Role.BEHEERDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.AgreementRequestId;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.onboarding.internal.ExportService;

/**
 * Everything of the caller's own municipality in one file, for its administrator; the operator of
 * the platform never gets it on a screen.
 *
 * <p>Not transactional on purpose: the export reads in a transaction of its own, of one moment.
 */
@ApplicationScoped
public class Exports {

  @Inject private ExportService service;

  /**
   * Makes the file in the background, without the BSNs; the job counts tables, and its note tells
   * the file's digest. Only who has the passphrase opens it.
   *
   * @param agreed with which request a colleague agreed
   * @throws nl.powervrouwen.refusals.Conflict when nobody did, it was done before, or too many jobs
   *     of theirs wait already
   */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.EXPORT)
  public StartedExport make(AgreementRequestId agreed) {
    return service.make(false);
  }

  /**
   * The same with the BSNs opened in it.
   *
   * @param agreed with which request a privacy officer agreed
   * @throws nl.powervrouwen.refusals.Conflict when nobody did, it was done before, or too many jobs
   *     of theirs wait already
   */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.EXPORT_WITH_BSN)
  public StartedExport makeWithBsn(AgreementRequestId agreed) {
    return service.make(true);
  }
}
