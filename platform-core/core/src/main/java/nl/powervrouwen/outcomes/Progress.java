package nl.powervrouwen.outcomes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.outcomes.internal.CourseDesk;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupId;
import org.jspecify.annotations.Nullable;

/** How far the women whom the caller may see are in their courses, and their hours. */
@ApplicationScoped
@Transactional
public class Progress {

  @Inject private CourseDesk desk;

  /**
   * How far one woman is.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no enrolment that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public EnrolmentProgress of(EnrolmentId id) {
    return desk.of(id);
  }

  /** How far everybody in a group is whom the caller may see and who has begun; by name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentProgress> ofGroup(GroupId group) {
    return desk.ofGroup(group);
  }

  /**
   * The hours of one woman over all her groups.
   *
   * @param from first day; null for from the beginning
   * @param until last day, included; null for until today
   * @throws nl.powervrouwen.refusals.NotFound when the caller may not see her
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public PersonHours hoursOf(
      ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate until) {
    return desk.hoursOf(participant, from, until);
  }

  /**
   * Records that she reached a milestone, or takes that back.
   *
   * @param milestone one of the curriculum's
   * @param version version of what the caller saw; 0 when nothing was recorded
   * @param day when; null takes it back
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague recorded something since
   * @throws nl.powervrouwen.refusals.InvalidInput when the day lies in the future or before she
   *     began
   * @throws nl.powervrouwen.refusals.Conflict when the enrolment has ended or the module is not
   *     loaded
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public EnrolmentProgress recordMilestone(
      EnrolmentId id, String milestone, long version, @Nullable LocalDate day) {
    return desk.recordMilestone(id, milestone, version, day);
  }

  /**
   * Ends an enrolment because she followed the course to its end.
   *
   * @param version version of the enrolment
   * @param until her last day
   * @throws nl.powervrouwen.refusals.Conflict when something is missing, naming it
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague changed the enrolment since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentProgress complete(EnrolmentId id, long version, LocalDate until) {
    return desk.complete(id, version, until);
  }
}
