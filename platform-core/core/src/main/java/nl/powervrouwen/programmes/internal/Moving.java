package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Problem;
import org.jspecify.annotations.Nullable;

/** Moves a woman to another group of her programme: one enrolment ends and the next begins. */
@ApplicationScoped
public class Moving {

  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupList groups;
  @Inject private EnrolmentDesk desk;

  /** Moves her, and gives the enrolment in the other group. */
  public EnrolmentRow move(EnrolmentId id, long version, GroupId to, @Nullable LocalDate from) {
    Enrolment enrolment = desk.changing(id, version, to);
    TrainingGroup other = groups.seen(to);
    mustBelong(enrolment, other);
    LocalDate first = desk.day("since", from);
    desk.mustBeFree(to, enrolment.participant(), first, null);
    boolean hasPlace = enrolment.since() != null;
    if (hasPlace) {
      desk.mustFit(other, first);
    }
    Enrolment next = enrolment.goesOnIn(to, hasPlace ? first : null, caller.user(), clock.stamp());
    leave(enrolment, first);
    desk.stepped(enrolment);
    return desk.begun(next, desk.mustSee(enrolment.participant()));
  }

  private void mustBelong(Enrolment enrolment, TrainingGroup other) {
    if (enrolment.group().equals(other.groupId())) {
      throw new Conflict(Problem.of("toGroup", Code.GROUP_SAME));
    }
    if (!groups.seen(enrolment.group()).programme().equals(other.programme())) {
      throw new Conflict(Problem.of("toGroup", Code.GROUP_OTHER_PROGRAMME));
    }
  }

  private void leave(Enrolment enrolment, LocalDate first) {
    LocalDate since = enrolment.since();
    if (since != null && first.isAfter(since)) {
      enrolment.end(first.minusDays(1), EndReason.OTHER_GROUP, caller.user(), clock.stamp());
      return;
    }
    Findings findings = new Findings();
    if (enrolment.stage() == Stage.ACTIVE
        || (since == null && first.isBefore(enrolment.appliedOn()))) {
      findings.add("since", Code.END_BEFORE_START);
    }
    findings.refuse();
    enrolment.withdraw(first, EndReason.OTHER_GROUP, caller.user(), clock.stamp());
  }
}
