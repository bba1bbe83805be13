package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.AttendanceSource;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** The enrolments of somebody who was registered twice. */
@ApplicationScoped
public class EnrolmentsOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupRepository groups;
  @Inject private EnrolmentRepository enrolments;
  @Inject private AttendanceSource attendance;

  @Override
  public void hold(ParticipantId kept, ParticipantId other) {
    List<GroupId> all = groupsOf(List.of(kept, other)).stream().sorted().map(GroupId::new).toList();
    all.forEach(groups::held);
    all.forEach(attendance::hold);
    of(List.of(kept, other))
        .forEach(one -> entityManager.refresh(one, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Words> recorded(ParticipantId participant) {
    return of(List.of(participant)).stream().map(this::words).toList();
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Enrolment> own = of(List.of(kept));
    List<Words> moves = new ArrayList<>();
    List<Words> contradictions = new ArrayList<>();
    for (Enrolment moved : of(List.of(other))) {
      moves.add(words(moved));
      own.stream()
          .filter(moved::overlaps)
          .map(one -> both(one, moved))
          .forEach(contradictions::add);
    }
    return new Joined(moves, contradictions, List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    Set<UUID> changed = groupsOf(List.of(other));
    of(List.of(other)).forEach(one -> one.belongTo(kept, caller.user(), clock.stamp()));
    entityManager.flush();
    changed.forEach(
        group -> enrolments.tellCaseload(entityManager.find(TrainingGroup.class, group)));
  }

  private Words words(Enrolment enrolment) {
    LocalDate until = enrolment.until();
    return until == null
        ? Messages.words("content.enrolment", name(enrolment), first(enrolment))
        : Messages.words("content.enrolment.ended", name(enrolment), first(enrolment), until);
  }

  private Words both(Enrolment one, Enrolment other) {
    return Messages.words("content.enrolment.both", name(one), first(one), first(other));
  }

  private static LocalDate first(Enrolment enrolment) {
    return Objects.requireNonNullElse(enrolment.since(), enrolment.appliedOn());
  }

  private String name(Enrolment enrolment) {
    return entityManager.find(TrainingGroup.class, enrolment.group().value()).name();
  }

  private Set<UUID> groupsOf(Collection<ParticipantId> people) {
    return of(people).stream().map(one -> one.group().value()).collect(Collectors.toSet());
  }

  private List<Enrolment> of(Collection<ParticipantId> people) {
    return entityManager
        .createQuery(
            "SELECT e FROM Enrolment e WHERE e.participantId IN :people ORDER BY e.appliedOn, e.id",
            Enrolment.class)
        .setParameter("people", people.stream().map(ParticipantId::value).toList())
        .getResultList();
  }
}
