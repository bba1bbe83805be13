package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.outcomes.CourseProgress;
import nl.powervrouwen.outcomes.PersonHours;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Says how far somebody is. */
@ApplicationScoped
public class CourseDesk {

  /** One woman's progress. */
  public CourseProgress of(EnrolmentId id) {
    throw new NotFound("enrolment");
  }

  /** Everybody's in a group. */
  public List<CourseProgress> ofGroup(GroupId group) {
    return List.of();
  }

  /** One woman's hours. */
  public PersonHours hoursOf(
      ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate until) {
    throw new NotFound("participant");
  }

  /** Records a milestone. */
  public CourseProgress recordMilestone(
      EnrolmentId id, String milestone, long version, @Nullable LocalDate day) {
    throw new NotFound("enrolment");
  }

  /** Completes a course. */
  public CourseProgress complete(EnrolmentId id, long version, LocalDate until) {
    throw new NotFound("enrolment");
  }
}
