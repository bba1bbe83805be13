package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.identity.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 *
 * @param id which group
 * @param version goes up with every change
 * @param programmeId the programme it belongs to
 * @param programmeName that programme's name
 * @param name such as {@code Groep Neede}
 * @param place null when not known
 * @param meetingLink https address of the video meeting; null when there is none
 * @param interpreter who interprets, such as language and name; null when nobody does
 * @param curriculum the curriculum it follows; null while it has chosen none
 * @param capacity participants who fit
 * @param enrolled participants who have a place and began
 * @param waiting participants on the waiting list
 * @param trainers who lead it; empty when nobody does yet
 */
public record GroupDetails(
    GroupId id,
    long version,
    ProgrammeId programmeId,
    String programmeName,
    String name,
    @Nullable String place,
    @Nullable String meetingLink,
    @Nullable String interpreter,
    @Nullable GroupCurriculum curriculum,
    int capacity,
    int enrolled,
    int waiting,
    List<StaffMember> trainers)
    implements Serializable {

  /** The same as a list shows it. */
  GroupRow row() {
    return new GroupRow(
        id,
        programmeName,
        name,
        place,
        curriculum,
        enrolled,
        waiting,
        capacity,
        trainers.stream().map(StaffMember::displayName).toList());
  }
}
