package nl.powervrouwen.onboarding;

import static nl.powervrouwen.registry.Role.BEHEERDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.jobs.JobId;
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
   * Makes the file in the background; the job counts tables, and its note tells the file's digest.
   *
   * @throws nl.powervrouwen.refusals.Conflict when too many jobs of theirs wait already
   */
  @AllowedRoles(BEHEERDER)
  public JobId make() {
    return service.make();
  }
}
