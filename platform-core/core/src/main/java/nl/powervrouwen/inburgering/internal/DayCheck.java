package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** Which days can be so in the inburgering of somebody; null is always fine. */
public record DayCheck(LocalDate today, Findings findings) {

  /** The day on which the first Wet inburgering nieuwkomers came into force. */
  private static final LocalDate FIRST = LocalDate.of(1998, 9, 30);

  private static final int FUTURE_YEARS = 10;

  /** A day of something that happened. */
  public void happened(String field, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      findings.add(field, Code.DATE_FUTURE);
    } else {
      findings.range(field, day, FIRST, today);
    }
  }

  /** A day of something that may still come. */
  void planned(String field, @Nullable LocalDate day) {
    planned(field, day, FUTURE_YEARS);
  }

  /** The same of something that is planned at most so many years ahead. */
  public void planned(String field, @Nullable LocalDate day, int years) {
    findings.range(field, day, FIRST, today.plusYears(years));
  }

  /** A day that is not before an earlier one. */
  public void inOrder(@Nullable LocalDate earlier, String field, @Nullable LocalDate day) {
    if (earlier != null && day != null && day.isBefore(earlier)) {
      findings.add(field, Code.END_BEFORE_START);
    }
  }
}
