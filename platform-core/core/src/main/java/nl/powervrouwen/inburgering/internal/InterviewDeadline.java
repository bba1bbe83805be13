package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** The next progress interview that is planned and was not held. */
public final class InterviewDeadline {

  private InterviewDeadline() {}

  /**
   * The first one that is still to be held, also when its day is over.
   *
   * @param pips oldest first
   * @return empty when none is planned
   */
  public static Optional<Deadline> next(List<ProgressInterviewRow> interviews, List<PipRow> pips) {
    return interviews.stream()
        .filter(one -> !one.isHeld())
        .min(Comparator.comparing(ProgressInterviewRow::day))
        .map(
            one ->
                new Deadline(DeadlineKind.INTERVIEW, one.day(), null, why(one, interviews, pips)));
  }

  private static Words why(
      ProgressInterviewRow next, List<ProgressInterviewRow> interviews, List<PipRow> pips) {
    LocalDate planned = Objects.requireNonNull(next.data().plannedOn());
    long held = interviews.stream().filter(ProgressInterviewRow::isHeld).count();
    Integer agreed = pips.isEmpty() ? null : pips.getLast().data().interviews();
    return agreed == null
        ? Messages.words("interview.planned", planned, held)
        : Messages.words("interview.planned.of", planned, held, agreed);
  }
}
