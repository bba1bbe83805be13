package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import org.jspecify.annotations.Nullable;

/** What every step of an enrolment has in common: who is meant, who waits, what is written down. */
@ApplicationScoped
class EnrolmentDesk {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private DutchClock clock;
  @Inject private GroupList groups;
  @Inject private EnrolmentRepository book;
  @Inject private Courses courses;

  /** Her name, when the caller may see her. */
  PersonName mustSee(ParticipantId participant) {
    PersonName name = names.of(List.of(participant)).get(participant);
    if (name == null || !caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
    return name;
  }

  /** An enrolment of somebody whom the caller may see. */
  Enrolment mustSee(EnrolmentId id) {
    Enrolment enrolment = entityManager.find(Enrolment.class, id.value());
    if (enrolment == null || !caseload.includes(enrolment.participant().value())) {
      throw new NotFound("enrolment");
    }
    return enrolment;
  }

  /** Holds a group in which something is going to change; its curriculum must be loaded. */
  TrainingGroup changing(GroupId id) {
    TrainingGroup group = groups.held(id);
    courses.mustBeWritable(group);
    return group;
  }

  /** Holds an enrolment and its group for a step. */
  Enrolment changing(EnrolmentId id, long version) {
    return changing(mustSee(id), version, Map.of());
  }

  /**
   * Holds an enrolment, its group and the group where she goes; groups always in the same order, so
   * that two who move women to and fro never wait for each other.
   */
  Enrolment changing(EnrolmentId id, long version, GroupId other) {
    return changing(mustSee(id), version, Map.of(other.value(), other));
  }

  private Enrolment changing(Enrolment seen, long version, Map<UUID, GroupId> others) {
    Map<UUID, GroupId> both = new TreeMap<>(others);
    both.put(seen.group().value(), seen.group());
    both.values().forEach(groups::held);
    // Read before the group was held, so a colleague may have changed it since.
    entityManager.refresh(seen, LockModeType.PESSIMISTIC_WRITE);
    if (seen.version() != version) {
      throw new StaleVersion("enrolment", seen.version());
    }
    if (!seen.stage().open()) {
      throw new Conflict(Problem.of("until", Code.ENROLMENT_ENDED));
    }
    both.values().forEach(courses::mustBeWritable);
    return seen;
  }

  /** She must not be in this group, or waiting for it, when she begins on this day. */
  void mustBeFree(
      GroupId group, ParticipantId participant, LocalDate day, @Nullable Enrolment but) {
    boolean already =
        book.in(group).stream()
            .filter(e -> e.participant().equals(participant) && !e.equals(but))
            .anyMatch(e -> e.standsInTheWayOf(day));
    if (already) {
      throw new Conflict(Problem.of("participant", Code.ENROLMENT_ALREADY));
    }
  }

  /** There must be a place from this day on. */
  void mustFit(TrainingGroup group, LocalDate first) {
    if (book.places(group.groupId(), first) >= group.capacity()) {
      throw new Conflict(Problem.of("group", Code.GROUP_FULL, group.capacity()));
    }
  }

  /** A day that somebody typed, or today. */
  LocalDate day(String field, @Nullable LocalDate typed) {
    LocalDate day = typed == null ? clock.today() : typed;
    Findings findings = new Findings();
    findings.range(field, day, CheckedProgramme.FIRST, CheckedProgramme.LAST);
    findings.refuse();
    return day;
  }

  /** Keeps a new enrolment. */
  EnrolmentRow begun(Enrolment enrolment, PersonName name) {
    entityManager.persist(enrolment);
    // Its steps refer to it.
    entityManager.flush();
    return stepped(enrolment, name);
  }

  /** Writes down the step that an enrolment has just taken, and says who sits in the group now. */
  EnrolmentRow stepped(Enrolment enrolment) {
    PersonName name = names.of(List.of(enrolment.participant())).get(enrolment.participant());
    return stepped(enrolment, Objects.requireNonNull(name));
  }

  private EnrolmentRow stepped(Enrolment enrolment, PersonName name) {
    entityManager.persist(
        new EnrolmentChange(
            enrolment, enrolment.stageDay(clock.today()), caller.user(), enrolment.changedAt()));
    entityManager.flush();
    TrainingGroup group = groups.seen(enrolment.group());
    book.tellCaseload(group);
    return enrolment.row(name, group.name());
  }
}
