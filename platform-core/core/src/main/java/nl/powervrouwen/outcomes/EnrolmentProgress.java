package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Hours;
import org.jspecify.annotations.Nullable;

/**
 * How far one participant is in the curriculum of the group.
 *
 * @param enrolment which enrolment; what they did in the groups they came from counts too
 * @param version version of the enrolment
 * @param participant who
 * @param name their name
 * @param group in which group
 * @param groupName that group's name
 * @param stage how far the enrolment is
 * @param curriculum the curriculum; null when the group follows none
 * @param assessment what the curriculum says; null when the group follows none or its module is not
 *     loaded
 * @param attended how long they were there
 * @param planned how long the sessions were that were theirs to attend and are over
 * @param totals one for each kind of statutory hours, in the order of the kinds
 * @param milestones what the curriculum asks besides sessions; when it is not loaded what was
 *     recorded
 */
public record EnrolmentProgress(
    EnrolmentId enrolment,
    long version,
    ParticipantId participant,
    PersonName name,
    GroupId group,
    String groupName,
    Stage stage,
    @Nullable GroupCurriculum curriculum,
    @Nullable Assessment assessment,
    Hours attended,
    Hours planned,
    List<HoursTotal> totals,
    List<MilestoneRow> milestones)
    implements Serializable {

  /** Copies both lists. */
  public EnrolmentProgress {
    totals = List.copyOf(totals);
    milestones = List.copyOf(milestones);
  }

  /** Whether the curriculum can say anything now. */
  public boolean loaded() {
    return assessment != null;
  }

  /** Whether nothing is missing; false when the curriculum can't say. */
  public boolean complete() {
    return assessment != null && assessment.complete();
  }
}
