package nl.powervrouwen.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.reporting.ReportCheck;
import nl.powervrouwen.reporting.ReportRequest;

/** Checks and makes reports. */
@ApplicationScoped
public class ReportDesk {

  /** Checks the data. */
  public ReportCheck check(ReportRequest request) {
    return new ReportCheck(0, 0, 0, List.of());
  }

  /** Makes the file. */
  public JobId make(ReportRequest request) {
    throw new NotFound("format");
  }
}
