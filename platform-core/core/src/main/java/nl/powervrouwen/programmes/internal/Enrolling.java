package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
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
import nl.powervrouwen.refusals.Problem;
import org.jspecify.annotations.Nullable;

/** Gives places in groups, as far as there are any, and notes who takes hers. */
@ApplicationScoped
public class Enrolling {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupList groups;
  @Inject private Courses courses;
  @Inject private EnrolmentDesk desk;

  /** Enrols a participant at once. */
  public EnrolmentRow enrol(GroupId id, ParticipantId participant, @Nullable LocalDate since) {
    PersonName name = desk.mustSee(participant);
    TrainingGroup group = desk.changing(id);
    LocalDate first = desk.day("since", since);
    desk.mustBeFree(id, participant, first, null);
    desk.mustFit(group, first);
    LocalDate today = clock.today();
    LocalDate applied = first.isBefore(today) ? first : today;
    Enrolment enrolment = new Enrolment(id, participant, applied, caller.user(), clock.stamp());
    enrolment.begin(first, caller.user(), clock.stamp());
    return desk.begun(enrolment, name);
  }

  /** Gives a place to who applied or waits. */
  public EnrolmentRow admit(EnrolmentId id, long version, @Nullable LocalDate since) {
    Enrolment enrolment = desk.changing(id, version);
    if (enrolment.stage() != Stage.REGISTERED && enrolment.stage() != Stage.WAITING) {
      throw new Conflict(Problem.of("stage", Code.ENROLMENT_STAGE));
    }
    LocalDate first = desk.day("since", since);
    desk.mustBeFree(enrolment.group(), enrolment.participant(), first, enrolment);
    desk.mustFit(groups.seen(enrolment.group()), first);
    enrolment.begin(first, caller.user(), clock.stamp());
    return desk.stepped(enrolment);
  }

  /**
   * She was at a meeting. One update decides, without the version: whoever has her enrolment open
   * on a screen meanwhile sees nothing that would change what she decides.
   */
  public void tookPart(GroupId id, ParticipantId participant, LocalDate day) {
    TrainingGroup group = groups.ledBy(id);
    courses.mustBeWritable(group);
    List<Enrolment> hers =
        entityManager
            .createQuery(
                "SELECT e FROM Enrolment e WHERE e.groupId = :group"
                    + " AND e.participantId = :participant AND e.stage = :enrolled",
                Enrolment.class)
            .setParameter("group", id.value())
            .setParameter("participant", participant.value())
            .setParameter("enrolled", Stage.ENROLLED)
            .getResultList();
    hers.stream().filter(this::nowActive).forEach(enrolment -> noteActive(enrolment, day));
  }

  private boolean nowActive(Enrolment enrolment) {
    return entityManager
            .createQuery(
                "UPDATE Enrolment e SET e.stage = :active, e.version = e.version"
                    + " WHERE e.id = :id AND e.stage = :enrolled")
            .setParameter("active", Stage.ACTIVE)
            .setParameter("id", enrolment.id().value())
            .setParameter("enrolled", Stage.ENROLLED)
            .executeUpdate()
        == 1;
  }

  private void noteActive(Enrolment enrolment, LocalDate day) {
    entityManager.refresh(enrolment);
    entityManager.persist(new EnrolmentChange(enrolment, day, caller.user(), clock.stamp()));
    entityManager.flush();
  }
}
