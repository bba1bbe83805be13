package nl.powervrouwen.programmes;

import static nl.powervrouwen.identity.Role.COORDINATOR;
import static nl.powervrouwen.identity.Role.JOBCOACH;
import static nl.powervrouwen.identity.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The groups that the caller may see (a trainer: her own) and who is enrolled in them. */
@ApplicationScoped
@Transactional
public class Groups {

  /** All groups the caller may see, by programme (newest first) and name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<GroupRow> all() {
    throw new UnsupportedOperationException();
  }

  /** The groups of one programme that the caller may see, by name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<GroupRow> of(ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }

  /**
   * One group.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public GroupDetails get(GroupId id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Forms a new group in a programme.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public GroupDetails form(ProgrammeId programme, GroupInput input) {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes a group.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles(COORDINATOR)
  public GroupDetails change(GroupId id, long version, GroupInput input) {
    throw new UnsupportedOperationException();
  }

  /** Who is or was enrolled in a group and may be seen by the caller; by name, enrolled first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolments(GroupId id) {
    throw new UnsupportedOperationException();
  }

  /** The groups in which a participant is or was enrolled; newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolmentsOf(ParticipantId participant) {
    throw new UnsupportedOperationException();
  }

  /**
   * Enrols a participant in a group.
   *
   * @param since first day; null for today
   * @throws nl.powervrouwen.refusals.Conflict when she is enrolled already or the group is full
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentRow enrol(GroupId group, ParticipantId participant, @Nullable LocalDate since) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }
}
