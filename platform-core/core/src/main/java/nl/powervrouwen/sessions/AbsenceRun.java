package nl.powervrouwen.sessions;

import java.time.LocalDate;
import java.util.Set;

/**
 * The absences of one participant in a row, up to now.
 *
 * @param times how many; at least one
 * @param last the day of the last one
 * @param reasons that were recorded for them; empty when none was
 */
public record AbsenceRun(int times, LocalDate last, Set<AbsenceReason> reasons) {

  /** Copies the reasons. */
  public AbsenceRun {
    reasons = Set.copyOf(reasons);
  }
}
