package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Problem;
import org.jspecify.annotations.Nullable;

/** Before somebody has a place: she applies, and waits. */
@ApplicationScoped
public class Applying {

  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private EnrolmentDesk desk;

  /** Somebody applied. */
  public EnrolmentRow register(GroupId id, ParticipantId participant, @Nullable LocalDate on) {
    PersonName name = desk.mustSee(participant);
    TrainingGroup group = desk.changing(id);
    LocalDate applied = desk.day("appliedOn", on);
    Findings findings = new Findings();
    if (applied.isAfter(clock.today())) {
      findings.add("appliedOn", Code.DATE_FUTURE);
    }
    findings.refuse();
    desk.mustBeFree(group.groupId(), participant, clock.today(), null);
    return desk.begun(
        new Enrolment(group.groupId(), participant, applied, caller.user(), clock.stamp()), name);
  }

  /** She waits for a place. */
  public EnrolmentRow putOnWaitingList(EnrolmentId id, long version) {
    Enrolment enrolment = desk.changing(id, version);
    if (enrolment.stage() != Stage.REGISTERED) {
      throw new Conflict(Problem.of("stage", Code.ENROLMENT_STAGE));
    }
    enrolment.await(caller.user(), clock.stamp());
    return desk.stepped(enrolment);
  }
}
