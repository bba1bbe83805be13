package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Problem;

/** Ends enrolments: she completed it, stopped, or withdrew before she began. */
@ApplicationScoped
public class Ending {

  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private EnrolmentDesk desk;

  /** Ends an enrolment. */
  public EnrolmentRow end(EnrolmentId id, long version, LocalDate until, EndReason reason) {
    Enrolment enrolment = desk.changing(id, version);
    if (enrolment.since() == null && reason == EndReason.COMPLETED) {
      throw new Conflict(Problem.of("reason", Code.ENROLMENT_NOT_BEGUN));
    }
    check(enrolment, until);
    enrolment.end(until, reason, caller.user(), clock.stamp());
    return desk.stepped(enrolment);
  }

  private static void check(Enrolment enrolment, LocalDate until) {
    Findings findings = new Findings();
    if (until.isBefore(Objects.requireNonNullElse(enrolment.since(), enrolment.appliedOn()))) {
      findings.add("until", Code.END_BEFORE_START);
    } else {
      findings.range("until", until, CheckedProgramme.FIRST, CheckedProgramme.LAST);
    }
    findings.refuse();
  }
}
