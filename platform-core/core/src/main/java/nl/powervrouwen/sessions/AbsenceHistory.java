package nl.powervrouwen.sessions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one participant was absent, until now, over all of their groups.
 *
 * @param absences newest first; at least one
 * @param inARow how many of the newest are in a row up to now; zero for who was there the last time
 */
public record AbsenceHistory(List<Absence> absences, int inARow) {

  /** Copies the absences. */
  public AbsenceHistory {
    absences = List.copyOf(absences);
  }

  /**
   * One absence.
   *
   * @param reason null when none was recorded
   */
  public record Absence(LocalDate day, @Nullable AbsenceReason reason) {}
}
