package nl.powervrouwen.reporting;

import static nl.powervrouwen.registry.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.modules.FormatRow;
import nl.powervrouwen.modules.ReportFormats;
import nl.powervrouwen.reporting.internal.ReportDesk;

/**
 * Reports for the municipality. Names stand in them, so they are the coordinator's.
 *
 * <p>Not transactional on purpose: a report reads its people page by page, each in a short
 * transaction of its own, so that ten thousand women hold neither memory nor a connection.
 */
@ApplicationScoped
public class Reports {

  @Inject private ReportFormats formats;
  @Inject private ReportDesk desk;

  /** The formats that can be made now, by title. */
  @AllowedRoles(COORDINATOR)
  public List<FormatRow> formats() {
    return formats.all();
  }

  /**
   * Tells what is wrong with the data.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput when there is no such format or programme, or the
   *     period is not of its kind
   */
  @AllowedRoles(COORDINATOR)
  public ReportCheck check(ReportRequest request) {
    return desk.check(request);
  }

  /**
   * Makes the file in the background; the job counts the women.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput when there is no such format, programme or kind
   *     of file, or the period is not of its kind
   */
  @AllowedRoles(COORDINATOR)
  public JobId make(ReportRequest request) {
    return desk.make(request);
  }
}
