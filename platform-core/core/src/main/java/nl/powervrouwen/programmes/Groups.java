package nl.powervrouwen.programmes;

import static nl.powervrouwen.identity.Role.COORDINATOR;
import static nl.powervrouwen.identity.Role.JOBCOACH;
import static nl.powervrouwen.identity.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.internal.Enrolling;
import nl.powervrouwen.programmes.internal.GroupList;
import org.jspecify.annotations.Nullable;

/** The groups that the caller may see (a trainer: her own) and who is enrolled in them. */
@ApplicationScoped
@Transactional
public class Groups {

  @Inject private GroupList list;
  @Inject private Enrolling enrolling;

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

  /** Who is or was enrolled in a group and may be seen by the caller; by name, enrolled first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolments(GroupId id) {
    return enrolling.of(id);
  }

  /** The groups in which a participant is or was enrolled; newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolmentsOf(ParticipantId participant) {
    return enrolling.of(participant);
  }

  /**
   * Enrols a participant in a group.
   *
   * @param since first day; null for today
   * @throws nl.powervrouwen.refusals.Conflict when she is enrolled already or the group is full
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow enrol(GroupId group, ParticipantId participant, @Nullable LocalDate since) {
    return enrolling.enrol(group, participant, since);
  }

  /**
   * Ends an enrolment; its attendance stays.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput when the last day lies before the first
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow end(
      EnrolmentId id, long version, LocalDate until, EnrolmentRow.EndReason reason) {
    return enrolling.end(id, version, until, reason);
  }
}
