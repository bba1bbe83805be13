package nl.powervrouwen.spi;

import java.util.List;

/**
 * A course that a group follows together, meeting by meeting, and the rule that says who completed
 * it.
 *
 * <p>A change of content or of the law is a new version with a validity of its own; the old version
 * keeps its id, and groups that follow it go on with it. Two versions can be in use side by side.
 */
public interface Curriculum {

  /**
   * Stable name, such as {@code powervrouwen}: a small letter, then small letters, digits, {@code
   * -}.
   */
  String id();

  /** Version of the content, such as {@code 1} or {@code 2026.1}. */
  String version();

  /** The name as people see it. */
  Words title();

  /** What it is for, in one or two sentences. */
  Words description();

  /** When a group may begin with it. */
  Validity validity();

  /** The meetings in the order in which they are held, numbered 1, 2, 3 …; never empty. */
  List<CurriculumPart> parts();

  /**
   * What must happen besides the meetings, such as signing the declaration or the final interview;
   * empty when nothing must.
   */
  default List<Milestone> milestones() {
    return List.of();
  }

  /**
   * Says what one woman has reached and what is missing. Pure: the same facts give the same answer.
   *
   * @param facts what is known of her course; possibly nothing yet
   * @return one line for each requirement of this curriculum; never null
   */
  Assessment assess(CourseFacts facts);
}
