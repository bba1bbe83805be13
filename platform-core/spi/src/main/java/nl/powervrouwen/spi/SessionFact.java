package nl.powervrouwen.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * One woman at one meeting.
 *
 * @param key the platform's name for the meeting, for problems to point at; means nothing else
 * @param day when it was
 * @param title what it was about
 * @param part number of the curriculum's part; 0 when it is none of them
 * @param countsFor the statutory hours it counts for; empty when for none
 * @param planned how long the meeting was
 * @param presence whether she was there
 * @param attended how long she was there; never more than planned; none when she was absent
 */
public record SessionFact(
    String key,
    LocalDate day,
    String title,
    int part,
    Set<StatutoryHours> countsFor,
    Hours planned,
    Presence presence,
    Hours attended)
    implements Serializable {

  /** Whether somebody was there. */
  public enum Presence {
    /** She was there. */
    PRESENT,
    /** She let us know beforehand that she could not come. */
    ABSENT_WITH_NOTICE,
    /** She was not there and had not let us know. */
    ABSENT_WITHOUT_NOTICE,
    /** Nobody has recorded it. */
    NOT_RECORDED
  }

  /** Refuses more time than was planned, and time for somebody who was not there. */
  public SessionFact {
    Objects.requireNonNull(day, "day");
    countsFor = Set.copyOf(countsFor);
    if (attended.compareTo(planned) > 0) {
      throw new IllegalArgumentException(
          attended + " attended of a meeting of " + planned + ": more than there was");
    }
    if (presence != Presence.PRESENT && attended.minutes() > 0) {
      throw new IllegalArgumentException("Nobody attends while she is " + presence);
    }
  }
}
