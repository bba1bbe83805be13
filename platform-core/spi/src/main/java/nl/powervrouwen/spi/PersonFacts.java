package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One woman in a report's period.
 *
 * @param key the platform's name for her record, for problems to point at; means nothing else
 * @param name as it is written on lists
 * @param birthDate null when not known
 * @param courses the groups she was in during the period, oldest first
 */
public record PersonFacts(
    String key, String name, @Nullable LocalDate birthDate, List<CourseInGroup> courses) {

  /** Copies the courses. */
  public PersonFacts {
    Objects.requireNonNull(name, "name");
    courses = List.copyOf(courses);
  }

  /**
   * Her time in one group.
   *
   * @param group name of the group
   * @param programme name of the programme
   * @param curriculum title and version of the curriculum; null when the group follows none
   * @param from first day in the group
   * @param until last day; null while it goes on
   * @param sessions the group's meetings in the period that were hers to attend and are over,
   *     oldest first; cancelled ones are not among them
   */
  public record CourseInGroup(
      String group,
      String programme,
      @Nullable String curriculum,
      LocalDate from,
      @Nullable LocalDate until,
      List<SessionFact> sessions) {

    /** Copies the sessions. */
    public CourseInGroup {
      sessions = List.copyOf(sessions);
    }
  }
}
