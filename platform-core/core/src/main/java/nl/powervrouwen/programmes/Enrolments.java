package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.internal.CheckedProgramme;
import nl.powervrouwen.programmes.internal.Enrolment;
import nl.powervrouwen.programmes.internal.EnrolmentRepository;
import nl.powervrouwen.programmes.internal.GroupRepository;
import nl.powervrouwen.programmes.internal.TrainingGroup;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an enrolment: somebody applies, perhaps waits, gets a place, moves, and it ends once
 * (docs/decisions/0013-stages-of-an-enrolment.md). Reading them is done with {@link Groups}.
 *
 * <p>The group is held while a step is taken, so places are given one after the other.
 */
@ApplicationScoped
@Transactional
public class Enrolments {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private DutchClock clock;
  @Inject private GroupRepository groups;
  @Inject private EnrolmentRepository enrolments;
  @Inject private AttendanceSource attendance;
  @Inject private Instance<EnrolmentContent> contents;

  /**
   * Writes down that a participant applied for a group, which takes no place.
   *
   * @param on day of applying; null for today; not in the future
   * @throws Conflict when there is an application or enrolment already
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow register(GroupId group, ParticipantId participant, @Nullable LocalDate on) {
    mustBeEnrollable(participant);
    groups.held(group);
    LocalDate applied = day("appliedOn", on);
    Findings findings = new Findings();
    if (applied.isAfter(clock.today())) {
      findings.add("appliedOn", Code.DATE_FUTURE);
    }
    findings.refuse();
    mustBeFree(group, participant, clock.today(), null);
    return begun(new Enrolment(group, participant, applied, caller.user(), clock.stamp()));
  }

  /** Else who opened a file could put them in a group of their own, and see them from then on. */
  private void mustBeEnrollable(ParticipantId participant) {
    names.seen(participant);
    if (!caseload.includesBeyondOpening(participant.value())) {
      throw new NotAllowed("the enrolment of somebody whose file was only opened");
    }
  }

  /**
   * Puts who applied on the waiting list; who applied first is first in the line.
   *
   * @throws StaleVersion when somebody changed it since
   * @throws Conflict when the enrolment is not just an application
   */
  @AllowedRoles(COORDINATOR)
  public EnrolmentRow putOnWaitingList(EnrolmentId id, long version) {
    Enrolment enrolment = held(id, version, Map.of());
    mustBe(enrolment.stage() == Stage.REGISTERED);
    Fields before = enrolment.fields(clock.today());
    enrolment.await(caller.user(), clock.stamp());
    return stepped(enrolment, before);
  }

  /**
   * Gives a place to who applied or waits.
   *
   * @param since first day; null for today
   * @throws StaleVersion when somebody changed it since
   * @throws Conflict when the group is full, or there is a place already
   */
  @AllowedRoles(COORDINATOR)
  public EnrolmentRow admit(EnrolmentId id, long version, @Nullable LocalDate since) {
    Enrolment enrolment = held(id, version, Map.of());
    mustBe(enrolment.stage() == Stage.REGISTERED || enrolment.stage() == Stage.WAITING);
    LocalDate first = day("since", since);
    mustBeFree(enrolment.group(), enrolment.participant(), first, enrolment);
    mustFit(known(enrolment.group()), first);
    Fields before = enrolment.fields(clock.today());
    enrolment.begin(first, caller.user(), clock.stamp());
    return stepped(enrolment, before);
  }

  private static void mustBe(boolean fittingStage) {
    if (!fittingStage) {
      throw new Conflict(Problem.of("stage", Code.ENROLMENT_STAGE));
    }
  }

  /**
   * Enrols a participant in a group at once.
   *
   * @param since first day; null for today
   * @throws Conflict when there is an application or enrolment already, or the group is full
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow enrol(GroupId group, ParticipantId participant, @Nullable LocalDate since) {
    mustBeEnrollable(participant);
    TrainingGroup held = groups.held(group);
    LocalDate first = day("since", since);
    mustBeFree(group, participant, first, null);
    mustFit(held, first);
    LocalDate today = clock.today();
    LocalDate applied = first.isBefore(today) ? first : today;
    Enrolment enrolment = new Enrolment(group, participant, applied, caller.user(), clock.stamp());
    enrolment.begin(first, caller.user(), clock.stamp());
    return begun(enrolment);
  }

  /**
   * Moves a participant to another group of the same programme: this enrolment ends the day before,
   * a new one begins there. Who applied or waits goes on doing so there, with the day of applying.
   *
   * @param from first day in the other group; null for today. Who has a place and was at no session
   *     yet may move from the first day or before: then nothing ever began here
   * @return the enrolment in the other group
   * @throws StaleVersion when somebody changed it since
   * @throws Conflict when that group is full, the same one or of another programme, the participant
   *     is in it already, or was present here on that day or later
   */
  @AllowedRoles(COORDINATOR)
  public EnrolmentRow move(EnrolmentId id, long version, GroupId to, @Nullable LocalDate from) {
    Enrolment enrolment = held(id, version, Map.of(to.value(), to));
    TrainingGroup other = known(to);
    mustBeOfOneProgramme(known(enrolment.group()), other);
    LocalDate first = day("since", from);
    mustBeFree(to, enrolment.participant(), first, null);
    boolean hasPlace = enrolment.since() != null;
    if (hasPlace) {
      mustFit(other, first);
    }
    Fields before = enrolment.fields(clock.today());
    Enrolment next = enrolment.goesOnIn(to, hasPlace ? first : null, caller.user(), clock.stamp());
    leave(enrolment, first);
    stepped(enrolment, before);
    return begun(next);
  }

  private static void mustBeOfOneProgramme(TrainingGroup group, TrainingGroup other) {
    if (group.groupId().equals(other.groupId())) {
      throw new Conflict(Problem.of("toGroup", Code.GROUP_SAME));
    }
    if (!group.programme().equals(other.programme())) {
      throw new Conflict(Problem.of("toGroup", Code.GROUP_OTHER_PROGRAMME));
    }
  }

  private void leave(Enrolment enrolment, LocalDate first) {
    LocalDate since = enrolment.since();
    mustKeepAttendance("since", enrolment, first.minusDays(1));
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

  /**
   * Ends an enrolment; its attendance stays. Who had only applied or waited withdraws.
   *
   * @throws StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput when the last day lies before the first
   * @throws Conflict when it has ended, is said to be completed and never began, or the participant
   *     was present at a session after the last day
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow end(EnrolmentId id, long version, LocalDate until, EndReason reason) {
    Enrolment enrolment = held(id, version, Map.of());
    if (enrolment.since() == null && reason == EndReason.COMPLETED) {
      throw new Conflict(Problem.of("reason", Code.ENROLMENT_NOT_BEGUN));
    }
    Findings findings = new Findings();
    if (until.isBefore(Objects.requireNonNullElse(enrolment.since(), enrolment.appliedOn()))) {
      findings.add("until", Code.END_BEFORE_START);
    } else {
      findings.range("until", until, CheckedProgramme.FIRST, CheckedProgramme.LAST);
    }
    findings.refuse();
    mustKeepAttendance("until", enrolment, until);
    Fields before = enrolment.fields(clock.today());
    enrolment.end(until, reason, caller.user(), clock.stamp());
    return stepped(enrolment, before);
  }

  /**
   * Takes back that somebody stopped, when that was a mistake: the enrolment goes on where it was.
   *
   * @throws StaleVersion when somebody changed it since
   * @throws Conflict when they have not stopped, went on in this or another group since, or their
   *     place was given away
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow undoEnd(EnrolmentId id, long version) {
    Enrolment enrolment = hold(id, version, Map.of());
    mustBe(enrolment.stage() == Stage.STOPPED);
    mustNotHaveGoneOn(enrolment);
    if (enrolment.since() != null) {
      LocalDate last = Objects.requireNonNull(enrolment.until());
      mustFit(known(enrolment.group()), last.plusDays(1));
    }
    Fields before = enrolment.fields(clock.today());
    enrolment.resume(stageBeforeEnd(enrolment), caller.user(), clock.stamp());
    return stepped(enrolment, before);
  }

  /**
   * Erases an enrolment that was a mistake, at any stage, as if it had never been; the change log
   * keeps that it was there.
   *
   * @throws StaleVersion when somebody changed it since
   * @throws Conflict when something is recorded in it, naming that, or the participant moved from
   *     it to another group
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void erase(EnrolmentId id, long version) {
    Enrolment enrolment = hold(id, version, Map.of());
    mustNotHaveMoved(enrolment);
    List<Enrolment> others = others(enrolment.group(), enrolment.participant(), enrolment);
    Predicate<LocalDate> days =
        day -> enrolment.covers(day) && others.stream().noneMatch(other -> other.covers(day));
    EnrolmentRow row = enrolments.one(id);
    List<Words> recorded =
        contents.stream().flatMap(content -> content.recorded(row, days).stream()).toList();
    if (!recorded.isEmpty()) {
      throw new Conflict(
          Problem.of("enrolment", Code.ENROLMENT_HAS_RECORDS, Messages.together(recorded)));
    }
    contents.forEach(content -> content.erase(id));
    enrolments.erased(enrolment, clock.today(), clock.stamp());
    entityManager.remove(enrolment);
    entityManager.flush();
    enrolments.tellCaseload(known(enrolment.group()));
  }

  private void mustNotHaveMoved(Enrolment enrolment) {
    entityManager
        .createQuery("SELECT e FROM Enrolment e WHERE e.movedFrom = :id", Enrolment.class)
        .setParameter("id", enrolment.id().value())
        .getResultStream()
        .findFirst()
        .ifPresent(
            next -> {
              String name = known(next.group()).name();
              throw new Conflict(Problem.of("enrolment", Code.ENROLMENT_MOVED_ON, name));
            });
  }

  private void mustNotHaveGoneOn(Enrolment ended) {
    entityManager
        .createQuery(
            "SELECT e FROM Enrolment e WHERE e.participantId = :participant", Enrolment.class)
        .setParameter("participant", ended.participant().value())
        .getResultStream()
        .filter(other -> !other.equals(ended) && other.follows(ended))
        .findFirst()
        .ifPresent(
            other -> {
              String name = known(other.group()).name();
              throw new Conflict(Problem.of("enrolment", Code.ENROLMENT_GONE_ON, name));
            });
  }

  private Stage stageBeforeEnd(Enrolment enrolment) {
    if (enrolment.since() == null) {
      List<StageChange> steps = enrolments.steps(enrolment.id());
      return steps.size() < 2 ? Stage.REGISTERED : steps.get(steps.size() - 2).stage();
    }
    boolean tookPart =
        attendance.attended(enrolment.group(), enrolment.participant()).stream()
            .anyMatch(one -> enrolment.covers(one.day()));
    return tookPart ? Stage.ACTIVE : Stage.ENROLLED;
  }

  /**
   * Ends an enrolment because the curriculum was followed to its end. Whether it was is the
   * curriculum's to say: who calls this has asked it.
   *
   * @throws StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput when the last day lies before the first
   * @throws Conflict when it has ended or never began
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow complete(EnrolmentId id, long version, LocalDate until) {
    return end(id, version, until, EndReason.COMPLETED);
  }

  /** Holds an enrolment that goes on. */
  private Enrolment held(EnrolmentId id, long version, Map<UUID, GroupId> others) {
    Enrolment enrolment = hold(id, version, others);
    if (!enrolment.stage().open()) {
      throw new Conflict(Problem.of("until", Code.ENROLMENT_ENDED));
    }
    return enrolment;
  }

  /**
   * Holds an enrolment, its group and the others for a step; groups always in the same order, so
   * that two who move participants to and fro never wait for each other.
   */
  private Enrolment hold(EnrolmentId id, long version, Map<UUID, GroupId> others) {
    Enrolment enrolment = entityManager.find(Enrolment.class, id.value());
    if (enrolment == null || !caseload.includes(enrolment.participant().value())) {
      throw new NotFound("enrolment");
    }
    mustBeEnrollable(enrolment.participant());
    Map<UUID, GroupId> all = new TreeMap<>(others);
    all.put(enrolment.group().value(), enrolment.group());
    all.values().forEach(groups::held);
    attendance.hold(enrolment.group());
    // Read before the group was held, so a colleague may have changed it since.
    entityManager.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
    if (enrolment.version() != version) {
      throw new StaleVersion("enrolment", enrolment.version());
    }
    return enrolment;
  }

  /** A group that is held already. */
  private TrainingGroup known(GroupId id) {
    return entityManager.find(TrainingGroup.class, id.value());
  }

  /** Nobody is twice in a group, or waits for one, on the day on which an enrolment begins. */
  private void mustBeFree(
      GroupId group, ParticipantId participant, LocalDate day, @Nullable Enrolment but) {
    if (others(group, participant, but).stream().anyMatch(e -> e.standsInTheWayOf(day))) {
      throw new Conflict(Problem.of("participant", Code.ENROLMENT_ALREADY));
    }
  }

  /** The enrolments of one participant in one group but this one. */
  private List<Enrolment> others(
      GroupId group, ParticipantId participant, @Nullable Enrolment but) {
    return entityManager
        .createQuery(
            "SELECT e FROM Enrolment e WHERE e.groupId = :group"
                + " AND e.participantId = :participant",
            Enrolment.class)
        .setParameter("group", group.value())
        .setParameter("participant", participant.value())
        .getResultStream()
        .filter(one -> !one.equals(but))
        .toList();
  }

  /**
   * An end changes no recorded hours in silence: whoever ends it chooses a later day, or takes back
   * first what is wrong.
   *
   * @param last the last day as it would be; when it lies before the first, nothing is left
   */
  private void mustKeepAttendance(String field, Enrolment enrolment, LocalDate last) {
    if (enrolment.since() == null) {
      return;
    }
    List<Enrolment> others = others(enrolment.group(), enrolment.participant(), enrolment);
    List<AttendedSession> lost =
        attendance.attended(enrolment.group(), enrolment.participant()).stream()
            .filter(one -> enrolment.covers(one.day()) && one.day().isAfter(last))
            .filter(one -> others.stream().noneMatch(other -> other.covers(one.day())))
            .toList();
    if (!lost.isEmpty()) {
      Words named = AttendedSession.named(lost);
      throw new Conflict(
          Problem.of(field, Code.ENROLMENT_HAS_ATTENDANCE, named.dutch(), named.english()));
    }
  }

  /** There must be a place from this day on, on every day. */
  private void mustFit(TrainingGroup group, LocalDate first) {
    if (enrolments.mostAtOnce(group.groupId(), first) >= group.capacity()) {
      throw new Conflict(Problem.of("group", Code.GROUP_FULL, group.capacity()));
    }
  }

  /** A day that somebody typed, or today. */
  private LocalDate day(String field, @Nullable LocalDate typed) {
    LocalDate day = typed == null ? clock.today() : typed;
    Findings findings = new Findings();
    findings.range(field, day, CheckedProgramme.FIRST, CheckedProgramme.LAST);
    findings.refuse();
    return day;
  }

  private EnrolmentRow begun(Enrolment enrolment) {
    entityManager.persist(enrolment);
    return stepped(enrolment, Fields.NONE);
  }

  /** Writes down the step that an enrolment has just taken, and says who sits in the group now. */
  private EnrolmentRow stepped(Enrolment enrolment, Fields before) {
    enrolments.stepped(enrolment, before, enrolment.fields(clock.today()));
    entityManager.flush();
    enrolments.tellCaseload(known(enrolment.group()));
    return enrolments.one(enrolment.id());
  }
}
