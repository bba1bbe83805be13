package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.internal.Applying;
import nl.powervrouwen.programmes.internal.Courses;
import nl.powervrouwen.programmes.internal.Ending;
import nl.powervrouwen.programmes.internal.Enrolling;
import nl.powervrouwen.programmes.internal.EnrolmentViews;
import nl.powervrouwen.programmes.internal.GroupList;
import nl.powervrouwen.programmes.internal.Moving;
import org.jspecify.annotations.Nullable;

/** The groups that the caller may see (a trainer: her own) and who is enrolled in them. */
@ApplicationScoped
@Transactional
public class Groups {

  @Inject private GroupList list;
  @Inject private Courses courses;
  @Inject private EnrolmentViews views;
  @Inject private Applying applying;
  @Inject private Enrolling enrolling;
  @Inject private Moving moving;
  @Inject private Ending ending;

  /** All groups the caller may see, by programme (newest first) and name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<GroupRow> all() {
    return list.rows(null);
  }

  /** The groups of one programme that the caller may see, by name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<GroupRow> of(ProgrammeId programme) {
    return list.rows(programme);
  }

  /** Names of the groups that follow each curriculum, by its id; nothing about who is in them. */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public Map<String, List<String>> followers() {
    return courses.followers();
  }

  /**
   * One group.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public GroupDetails get(GroupId id) {
    return list.get(id);
  }

  /**
   * Forms a new group in a programme.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public GroupDetails form(ProgrammeId programme, GroupInput input) {
    return list.form(programme, input);
  }

  /**
   * Changes a group.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles(COORDINATOR)
  public GroupDetails change(GroupId id, long version, GroupInput input) {
    return list.change(id, version, input);
  }

  /**
   * Who is, was or wants to be in a group and may be seen by the caller; by name, first who takes
   * part, then who applied or waits, then who left.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolments(GroupId id) {
    return views.of(id);
  }

  /**
   * One enrolment.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public EnrolmentRow enrolment(EnrolmentId id) {
    return views.of(id);
  }

  /** The groups in which a participant is, was or wants to be; newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolmentsOf(ParticipantId participant) {
    return views.of(participant);
  }

  /**
   * Who waits for a place in a group and may be seen by the caller; who applied first comes first.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<EnrolmentRow> waitingList(GroupId id) {
    return views.waitingList(id);
  }

  /**
   * Every step of an enrolment, oldest first. The steps of the enrolment from which she moved stand
   * there ({@link EnrolmentRow#movedFrom}).
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<StageChange> history(EnrolmentId id) {
    return views.history(id);
  }

  /**
   * Writes down that a participant applied for a group; she takes no place.
   *
   * @param on when she applied; null for today; not in the future
   * @throws nl.powervrouwen.refusals.Conflict when she applied or is enrolled already, or the
   *     group's curriculum is not loaded
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow register(GroupId group, ParticipantId participant, @Nullable LocalDate on) {
    return applying.register(group, participant, on);
  }

  /**
   * Puts who applied on the waiting list; the day she applied is her place in the line.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.Conflict when she has not just applied
   */
  @AllowedRoles(COORDINATOR)
  public EnrolmentRow putOnWaitingList(EnrolmentId id, long version) {
    return applying.putOnWaitingList(id, version);
  }

  /**
   * Gives a place to who applied or waits.
   *
   * @param since first day; null for today
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.Conflict when the group is full, or she has a place already
   */
  @AllowedRoles(COORDINATOR)
  public EnrolmentRow admit(EnrolmentId id, long version, @Nullable LocalDate since) {
    return enrolling.admit(id, version, since);
  }

  /**
   * Enrols a participant in a group at once.
   *
   * @param since first day; null for today
   * @throws nl.powervrouwen.refusals.Conflict when she applied or is enrolled already, the group is
   *     full, or its curriculum is not loaded
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow enrol(GroupId group, ParticipantId participant, @Nullable LocalDate since) {
    return enrolling.enrol(group, participant, since);
  }

  /**
   * Moves her to another group of the same programme: this enrolment ends the day before, a new one
   * begins there. Who applied or waits goes on doing so there, with the day she applied.
   *
   * @param from first day in the other group; null for today. Who has a place and was at no meeting
   *     yet may move from her first day or before: then she never began here
   * @return the enrolment in the other group
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.Conflict when that group is full, the same one or of another
   *     programme, or she is in it already
   */
  @AllowedRoles(COORDINATOR)
  public EnrolmentRow move(EnrolmentId id, long version, GroupId to, @Nullable LocalDate from) {
    return moving.move(id, version, to, from);
  }

  /**
   * Ends an enrolment; its attendance stays. Who had only applied or waited withdraws.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput when the last day lies before the first
   * @throws nl.powervrouwen.refusals.Conflict when it has ended, or is said to be completed and
   *     never began
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow end(
      EnrolmentId id, long version, LocalDate until, EnrolmentRow.EndReason reason) {
    return ending.end(id, version, until, reason);
  }

  /**
   * Ends an enrolment because she followed the course to its end. Whether she did is the
   * curriculum's to say: who calls this has asked it.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput when the last day lies before the first
   * @throws nl.powervrouwen.refusals.Conflict when it has ended or never began
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow complete(EnrolmentId id, long version, LocalDate until) {
    return ending.end(id, version, until, EnrolmentRow.EndReason.COMPLETED);
  }
}
