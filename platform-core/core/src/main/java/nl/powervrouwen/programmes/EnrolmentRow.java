package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One woman in one group.
 *
 * @param id which enrolment
 * @param version goes up with every change
 * @param participant who
 * @param name her name
 * @param group in which group
 * @param groupName that group's name
 * @param since first day
 * @param until last day; null while she is enrolled
 * @param reason why it ended; null while she is enrolled
 */
public record EnrolmentRow(
    EnrolmentId id,
    long version,
    ParticipantId participant,
    PersonName name,
    GroupId group,
    String groupName,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable EndReason reason)
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
