package nl.powervrouwen.coaching.internal;

import java.time.Instant;
import java.time.LocalDate;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** What was typed about a contact moment, as it can be kept. */
public final class CheckedContact {

  private static final int MOST_PARTICIPANTS = 30;
  private static final int MINUTES_OF_A_DAY = 1440;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_CONTENT = 10_000;
  private static final int LONGEST_LANGUAGE = 60;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private CheckedContact() {}

  /** Checks it; what is wrong is among the findings. */
  public static ContactData of(ContactData typed, Findings findings, Instant now) {
    if (typed.participants().isEmpty()) {
      findings.add("participants", Code.NEEDED);
    } else if (typed.participants().size() > MOST_PARTICIPANTS) {
      findings.add("participants", Code.NUMBER_RANGE, 1, MOST_PARTICIPANTS);
    }
    Instant heldAt = heldAt(typed.heldAt(), findings, now);
    LocalDate day = DutchClock.dayOf(heldAt);
    findings.range("minutes", typed.minutes(), 0, MINUTES_OF_A_DAY);
    String followUp = findings.text("followUp", typed.followUp(), LONGEST_LINE);
    if (followUp != null && typed.followUpOn() == null) {
      findings.add("followUpOn", Code.NEEDED);
    }
    findings.range("followUpOn", typed.followUpOn(), day, day.plusYears(5));
    findings.range("pauseUntil", typed.pauseUntil(), day, day.plusYears(1));
    return new ContactData(
        typed.participants(),
        heldAt,
        typed.minutes(),
        typed.channel(),
        findings.needed("reached", typed.reached(), false),
        findings.text("subject", typed.subject(), LONGEST_LINE),
        findings.lines("content", typed.content(), LONGEST_CONTENT),
        findings.text("language", typed.language(), LONGEST_LANGUAGE),
        typed.followUpOn(),
        followUp,
        typed.pauseUntil());
  }

  /** A contact is written down when it was, never before. */
  private static Instant heldAt(@Nullable Instant typed, Findings findings, Instant now) {
    if (typed == null) {
      return now;
    }
    if (typed.isAfter(now)) {
      findings.add("heldAt", Code.DATE_FUTURE);
    } else {
      findings.range("heldAt", DutchClock.dayOf(typed), FIRST, DutchClock.dayOf(now));
    }
    return typed;
  }
}
