package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.internal.AttendanceDesk;
import nl.powervrouwen.sessions.internal.AttendanceOverview;
import nl.powervrouwen.sessions.internal.SessionDesk;
import org.jspecify.annotations.Nullable;

/** Group meetings of the groups that the caller may see, and who was there. */
@ApplicationScoped
@Transactional
public class Sessions {

  @Inject private SessionDesk desk;
  @Inject private AttendanceDesk book;
  @Inject private AttendanceOverview overview;

  /** The meetings of one group, first one first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<SessionDetails> of(GroupId group) {
    return desk.of(group);
  }

  /**
   * The meetings that begin in these days (Europe/Amsterdam), first one first.
   *
   * @param from first day
   * @param until last day, included; at most 366 days after the first
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<SessionDetails> between(LocalDate from, LocalDate until) {
    return desk.between(from, until);
  }

  /** The caller's meetings that are over and not closed, oldest first; at most 50. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<SessionDetails> toFinish() {
    return desk.toFinish();
  }

  /**
   * One meeting.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public SessionDetails get(SessionId id) {
    return desk.get(id);
  }

  /**
   * Plans a meeting.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails plan(GroupId group, SessionInput input) {
    return desk.plan(group, input);
  }

  /**
   * Changes a meeting.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.Conflict when it is closed or cancelled
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails change(SessionId id, long version, SessionInput input) {
    return desk.change(id, version, input);
  }

  /**
   * Says that a meeting will not be held, or was not. It takes no attendance and counts no hours
   * from then on; it stays in the series.
   *
   * @param reason needed
   * @param note more about it, at most 500 characters; needed when the reason is {@code OTHER}
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.Conflict when it is closed, cancelled already, or somebody's
   *     attendance is recorded: that must be taken back first
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails cancel(
      SessionId id, long version, @Nullable CancelReason reason, @Nullable String note) {
    return desk.cancel(id, version, reason, note);
  }

  /**
   * Plans a cancelled meeting again, where and when it was.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.Conflict when it is not cancelled
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails restore(SessionId id, long version) {
    return desk.restore(id, version);
  }

  /** The attendance of a meeting; a job coach may not see it. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceSheet attendance(SessionId id) {
    return book.sheet(id);
  }

  /**
   * Records who was there, one woman at a time.
   *
   * @param version version of the line that the caller saw; 0 when nothing was recorded
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague recorded something since
   * @throws nl.powervrouwen.refusals.InvalidInput when the minutes don't fit
   * @throws nl.powervrouwen.refusals.Conflict when the meeting is closed or cancelled or has not
   *     begun its day
   * @throws nl.powervrouwen.refusals.NotFound when she is not expected at this meeting
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceLine recordAttendance(
      SessionId id, ParticipantId participant, long version, Attendance attendance) {
    return book.record(id, participant, version, attendance);
  }

  /**
   * Takes back what was recorded about one woman.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague recorded something since
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceLine clearAttendance(SessionId id, ParticipantId participant, long version) {
    return book.clear(id, participant, version);
  }

  /** Records as present everybody about whom nothing is recorded yet; touches nobody else. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceSheet recordRestPresent(SessionId id) {
    return book.recordRestPresent(id);
  }

  /**
   * Closes a meeting: its attendance is complete.
   *
   * @throws nl.powervrouwen.refusals.Conflict when somebody's attendance is not recorded, or it is
   *     cancelled
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails close(SessionId id, long version) {
    return desk.close(id, version);
  }

  /** Opens a closed meeting again to mend its attendance. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails reopen(SessionId id, long version) {
    return desk.reopen(id, version);
  }

  /**
   * The attendance of one woman in all her groups that the caller may see, for her own file: every
   * meeting on a day on which she was in the group, and every one at which something is recorded.
   *
   * @return newest first; meetings to come too, so the first ones may have nothing recorded
   * @throws nl.powervrouwen.refusals.NotFound when there is nobody with this id that the caller may
   *     see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<PersonAttendance> attendanceOf(ParticipantId participant) {
    return overview.of(participant);
  }

  /**
   * Everything that was ever recorded about one woman at one meeting, oldest first.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such meeting or woman that the
   *     caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<AttendanceChangeRow> attendanceHistory(SessionId id, ParticipantId participant) {
    return overview.history(id, participant);
  }

  /**
   * The attendance of a whole group at a glance; a job coach may not see it.
   *
   * @throws nl.powervrouwen.refusals.NotFound when the caller doesn't lead the group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public GroupAttendance groupAttendance(GroupId group) {
    return overview.of(group);
  }
}
