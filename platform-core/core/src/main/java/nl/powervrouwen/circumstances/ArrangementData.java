package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * What is arranged, or still to be, so that a participant can come: as it is typed, not yet
 * checked, and as it stands. What is null is not known.
 *
 * @param precondition for what; needed
 * @param note what exactly, at most 500 characters
 * @param since since when it is needed; typed as null it is today, or what stood there
 * @param colleague the stable id of the colleague who acts; null when it is nobody or somebody else
 * @param acting who acts when it is no colleague, at most 120 characters
 * @param dueOn by when it must be arranged
 * @param solvedOn on which day it was; null as long as it is open
 * @param solution what solved it, at most 500 characters; needed when it is solved
 */
public record ArrangementData(
    @Nullable Precondition precondition,
    @Nullable String note,
    @Nullable LocalDate since,
    @Nullable String colleague,
    @Nullable String acting,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate solvedOn,
    @Nullable String solution)
    implements Serializable {

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "ArrangementData";
  }
}
