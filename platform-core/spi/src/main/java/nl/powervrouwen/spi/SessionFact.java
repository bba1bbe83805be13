package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One participant at one session. The platform implements it.
 *
 * @since 1.0, as an interface since 2.0
 */
public interface SessionFact {

  /** The platform's name for the session, for problems to point at; means nothing else. */
  String key();

  /** When it was. */
  LocalDate day();

  /** What it was about, in the municipality's words; at most 200 characters, possibly blank. */
  String title();

  /**
   * Number of the curriculum's part; empty when the session was none of its parts. A number means
   * something only beside its {@link #curriculum()}.
   */
  default OptionalInt part() {
    return OptionalInt.empty();
  }

  /**
   * The version of the curriculum by which the session was planned, which is not always the one
   * that its group follows now; empty when the group followed none then, or when it is not known of
   * a session from before the platform kept it.
   *
   * @since 2.3
   */
  default Optional<CurriculumKey> curriculum() {
    return Optional.empty();
  }

  /**
   * The Dutch title of the curriculum's part, as it was when the session was planned; at most 200
   * characters. {@link #title()} may be another, for the municipality may change that. Empty when
   * the session was none of its parts, or it is not known.
   *
   * @since 2.3
   */
  default Optional<String> partTitle() {
    return Optional.empty();
  }

  /** The statutory hours that it counts for; empty when for none. */
  default Set<StatutoryHours> countsFor() {
    return Set.of();
  }

  /** How long the session was. */
  Hours planned();

  /** Whether the participant was there. */
  Presence presence();

  /** How long the participant was there; never more than planned, and none when absent. */
  Hours attended();

  /**
   * How much of what the participant attended counts for a kind of statutory hours: the attended
   * time, up to the share that the curriculum gave when the session was planned, such as one hour
   * of a morning of three. None for a kind that the session doesn't count for.
   *
   * @since 2.3
   */
  default Hours counted(StatutoryHours kind) {
    return countsFor().contains(kind) ? attended() : Hours.NONE;
  }

  /**
   * Whether somebody was there. The list is complete: whatever else may be known of an absence
   * becomes a question of its own.
   *
   * @since 1.0
   */
  enum Presence {
    /** The participant was there. */
    PRESENT,
    /** The participant let know beforehand that it was not possible to come. */
    ABSENT_WITH_NOTICE,
    /** The participant was not there and had not let know. */
    ABSENT_WITHOUT_NOTICE,
    /** Nobody has recorded it. */
    NOT_RECORDED
  }
}
