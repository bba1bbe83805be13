package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;

/** The table of enrolments. */
@ApplicationScoped
class EnrolmentRepository {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;

  /** Everybody's enrolments in a group. */
  List<Enrolment> in(GroupId group) {
    return in(List.of(group));
  }

  /** Everybody's enrolments in these groups. */
  List<Enrolment> in(Collection<GroupId> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery("SELECT e FROM Enrolment e WHERE e.groupId IN :groups", Enrolment.class)
        .setParameter("groups", groups.stream().map(GroupId::value).toList())
        .getResultList();
  }

  /** The enrolments of these women. */
  List<Enrolment> of(Collection<ParticipantId> participants) {
    if (participants.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "SELECT e FROM Enrolment e WHERE e.participantId IN :participants", Enrolment.class)
        .setParameter("participants", participants.stream().map(ParticipantId::value).toList())
        .getResultList();
  }

  /** Enrolments that fit a condition on {@code e}, of women whom the caller may see. */
  List<Enrolment> visible(String condition, Object value) {
    CaseloadFilter filter = caseload.visible("e.participantId");
    return filter
        .bind(
            entityManager.createQuery(
                "SELECT e FROM Enrolment e WHERE " + condition + " AND " + filter.jpql(),
                Enrolment.class))
        .setParameter("value", value)
        .getResultList();
  }

  /** How many take part on this day. */
  long enrolledOn(GroupId group, LocalDate day) {
    return in(group).stream().filter(e -> e.isIn(day)).count();
  }

  /** How many wait for a place. */
  long waitingFor(GroupId group) {
    return in(group).stream().filter(e -> e.stage() == Stage.WAITING).count();
  }

  /** How many places are taken on this day or later. */
  long places(GroupId group, LocalDate day) {
    return in(group).stream().filter(e -> e.takesPlaceFrom(day)).count();
  }

  /** Trainers see who sits in their group: says again who leads it and who sits in it. */
  void tellCaseload(TrainingGroup group) {
    caseload.setGroup(
        group.id(),
        group.trainers(),
        in(group.groupId()).stream().flatMap(e -> e.seat().stream()).toList());
  }
}
