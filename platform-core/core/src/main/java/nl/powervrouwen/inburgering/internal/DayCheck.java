package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** Which days can be so in the inburgering of somebody; null is always fine. */
record DayCheck(LocalDate today, Findings findings) {

  /** The day on which the first Wet inburgering nieuwkomers came into force. */
  private static final LocalDate FIRST = LocalDate.of(1998, 9, 30);

  private static final int FUTURE_YEARS = 10;

  /** A day of something that happened. */
  void happened(String field, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      findings.add(field, Code.DATE_FUTURE);
    } else {
      findings.range(field, day, FIRST, today);
    }
  }

  /** A day of something that may still come. */
  void planned(String field, @Nullable LocalDate day) {
    findings.range(field, day, FIRST, today.plusYears(FUTURE_YEARS));
  }

  /** A day that is not before an earlier one. */
  void inOrder(@Nullable LocalDate earlier, String field, @Nullable LocalDate day) {
    if (earlier != null && day != null && day.isBefore(earlier)) {
      findings.add(field, Code.END_BEFORE_START);
    }
  }
}
