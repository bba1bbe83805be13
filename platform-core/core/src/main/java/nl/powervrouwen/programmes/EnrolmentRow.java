package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One woman in one group, from the day she applied to the day it ended.
 *
 * @param id which enrolment
 * @param version goes up with every change that somebody makes to it; not when she is at her first
 *     meeting, which changes nothing for who is about to decide
 * @param participant who
 * @param name her name
 * @param group in which group
 * @param groupName that group's name
 * @param stage how far it has come
 * @param appliedOn when she applied
 * @param since first day in the group; null while she has only applied or waits, and when she
 *     withdrew before she began
 * @param until last day, or the day on which she withdrew; null while it goes on
 * @param reason why it ended; null while it goes on
 * @param movedFrom her enrolment in the group from which she moved to this one; null when she did
 *     not
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
    /** She followed the course to its end. */
    COMPLETED,
    /** She found work, education or an internship. */
    WORK_OR_EDUCATION,
    /** She went to another group. */
    OTHER_GROUP,
    /** She moved away. */
    MOVED,
    /** She was ill or had to care for somebody. */
    ILLNESS_OR_CARE,
    /** Anything else. */
    OTHER
  }
}
