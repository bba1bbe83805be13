package nl.powervrouwen.spi;

import java.util.List;

/**
 * What a group follows together, session by session, and the rule that says who completed it. A
 * module implements it, mostly as a {@link CurriculumPlan}.
 *
 * <p>A change of content or of the law is a new version with a validity of its own; the old version
 * keeps its id, and groups that follow it go on with it. Two versions can be in use side by side.
 *
 * <p>Everything but {@link #assess} is asked once, while the module is loaded, in one of the
 * module's own threads, and copied; all of it together within five seconds. What is thrown, null or
 * not as it must be, refuses the whole jar; the operator reads why on the page Modules.
 *
 * @since 1.0
 */
public interface Curriculum {

  /**
   * Stable name, such as {@code powervrouwen}: a small letter, then small letters, digits, {@code
   * -}; at most 60 characters. Nobody else's curriculum may have it.
   */
  String id();

  /**
   * Version of the content, such as {@code 1} or {@code 2026.1}: letters, digits, dots and {@code
   * -}; at most 30 characters. Means nothing without the id.
   */
  String version();

  /** The name as people see it, on screens and on certificates. */
  Words title();

  /** What it is for, in one or two sentences; people see it where they choose a curriculum. */
  Words description();

  /** When a group may begin with it. */
  Validity validity();

  /** The sessions in the order in which they are held, numbered 1, 2, 3 …; never empty. */
  List<CurriculumPart> parts();

  /**
   * What must happen besides the sessions, such as signing the declaration or the final interview;
   * empty when nothing must.
   */
  default List<Milestone> milestones() {
    return List.of();
  }

  /**
   * Which parts of earlier versions of this curriculum count as which of this version's; empty when
   * none does. A session that was planned by an earlier version counts for the hours of this one;
   * for a part of this one only when it is said here. Of the same part of the same version the
   * first line counts.
   *
   * @since 2.3
   */
  default List<EarlierPart> earlierParts() {
    return List.of();
  }

  /**
   * Says what one participant has reached and what is missing. Pure: the same facts give the same
   * answer, also in another thread at the same time.
   *
   * <p>It is asked whenever somebody looks at a group or a participant, so for many at once: an
   * answer takes less than a millisecond. It runs in one of two threads of the module's own. After
   * two seconds the platform stops waiting and asks nothing of the module for half a minute. What
   * it throws is logged by its type only, for a text may tell of a person; people then see that the
   * curriculum can't say anything now, and no certificate can be made.
   *
   * @param facts what is known of the participant; possibly nothing yet
   * @return one line for each requirement of this curriculum; never null
   */
  Assessment assess(AssessmentFacts facts);
}
