package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.internal.Courses;
import nl.powervrouwen.programmes.internal.Enrolling;
import nl.powervrouwen.programmes.internal.GroupIndex;
import nl.powervrouwen.spi.Words;

/** For other rooms: which groups the caller may see or act in, and who is expected there. */
@ApplicationScoped
@Transactional
public class GroupQueries {

  @Inject private GroupIndex index;
  @Inject private Courses courses;
  @Inject private Enrolling enrolling;

  /** The names of the groups that the caller may see. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Map<GroupId, String> seen() {
    return index.seen();
  }

  /** The names of the groups in which the caller may act: a coordinator all, a trainer her own. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Map<GroupId, String> led() {
    return index.led();
  }

  /**
   * The time of everybody who has or had a place in these groups; the caller may see the groups,
   * not always every person. Who has only applied or waits is not among them.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<Membership> memberships(Collection<GroupId> groups) {
    return index.memberships(groups);
  }

  /**
   * The times of these women in all groups, also in groups that the caller may not see; the room
   * that asks has decided that she may see these women. Who has only applied or waits is not among
   * them.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<Membership> membershipsOf(Collection<ParticipantId> participants) {
    return index.membershipsOf(participants);
  }

  /**
   * The curriculum that a group follows; empty while it has chosen none.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Optional<GroupCurriculum> course(GroupId group) {
    return courses.of(group);
  }

  /**
   * Passes when a group's enrolments and planning may be changed: it follows no curriculum, or one
   * whose module is loaded.
   *
   * @throws nl.powervrouwen.refusals.Conflict {@code curriculum.absent} when it is not loaded
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public void mustBeWritable(GroupId group) {
    courses.mustBeWritable(group);
  }

  /**
   * From now on a group follows this version of this curriculum.
   *
   * @param title the curriculum's name, kept for when its module is not loaded
   * @throws nl.powervrouwen.refusals.Conflict {@code curriculum.absent} when this curriculum, or
   *     the one it follows now, is not loaded
   * @throws nl.powervrouwen.refusals.NotFound when the caller does not lead such a group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void followCourse(GroupId group, String id, String version, Words title) {
    courses.follow(group, id, version, title);
  }

  /**
   * Somebody was at a meeting: from her first one she takes part actively. Does nothing when she
   * did already, or has no place. The version of her enrolment stays as it is.
   *
   * @param day the day of the meeting
   * @throws nl.powervrouwen.refusals.Conflict {@code curriculum.absent} when the group's curriculum
   *     is not loaded
   * @throws nl.powervrouwen.refusals.NotFound when the caller does not lead such a group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void tookPart(GroupId group, ParticipantId participant, LocalDate day) {
    enrolling.tookPart(group, participant, day);
  }

  /**
   * The names of the groups that somebody leads, for a calendar that its owner opens without
   * logging in. Nothing about the women in them.
   *
   * @param subject of the trainer
   */
  @OpenToAll
  public Map<GroupId, String> ledBy(String subject) {
    return index.ledBy(subject);
  }

  /** A group's name, for a calendar that is opened without logging in; empty when there is none. */
  @OpenToAll
  public Optional<String> name(GroupId group) {
    return index.name(group);
  }
}
