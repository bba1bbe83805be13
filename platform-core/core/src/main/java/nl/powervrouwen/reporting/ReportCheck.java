package nl.powervrouwen.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * What was found in the data of a report.
 *
 * @param people how many participants the report is about
 * @param errors how many problems must be mended
 * @param warnings how many somebody should look at
 * @param findings the first 500 of them: what does not count and then what the format finds, each
 *     in the order of names
 */
public record ReportCheck(int people, int errors, int warnings, List<ReportFinding> findings)
    implements Serializable {

  /** How many problems are listed at most. */
  public static final int MOST = 500;

  /** Copies the problems. */
  public ReportCheck {
    findings = List.copyOf(findings);
  }

  /** How many problems there are, listed or not. */
  public int total() {
    return errors + warnings;
  }
}
