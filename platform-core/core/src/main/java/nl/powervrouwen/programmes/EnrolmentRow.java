package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One participant in one group, from the day they applied to the day it ended.
 *
 * @param id which enrolment
 * @param version goes up with every change that somebody makes to it; not when they are at their
 *     first session, which changes nothing for who is about to decide
 * @param participant who
 * @param name their name
 * @param group in which group
 * @param groupName that group's name
 * @param stage how far it has come
 * @param appliedOn when they applied
 * @param since first day in the group; null while they have only applied or wait, and when they
 *     withdrew before they began
 * @param until last day, or the day on which they withdrew; null while it goes on
 * @param reason why it ended; null while it goes on
 * @param movedFrom their enrolment in the group from which they moved to this one; null when they
 *     did not
 */
public record EnrolmentRow(
    EnrolmentId id,
    long version,
    ParticipantId participant,
    PersonName name,
    GroupId group,
    String groupName,
    Stage stage,
    LocalDate appliedOn,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable EndReason reason,
    @Nullable EnrolmentId movedFrom)
    implements Serializable {

  /** Why an enrolment ended. */
  public enum EndReason {
    /** They followed the curriculum to its end. */
    COMPLETED,
    /** They found work, education or an internship. */
    WORK_OR_EDUCATION,
    /** They went to another group. */
    OTHER_GROUP,
    /** They moved away. */
    MOVED,
    /** They were ill or had to care for somebody. */
    ILLNESS_OR_CARE,
    /** Anything else. */
    OTHER
  }
}
