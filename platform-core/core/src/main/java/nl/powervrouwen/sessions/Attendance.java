package nl.powervrouwen.sessions;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about one participant at one session.
 *
 * @param presence whether they were there
 * @param minutes how long they took part, 1 to the session's length; null for the whole session;
 *     always null when they were absent
 * @param channel how they took part; null for the session's own channel; always null when absent
 * @param reason why they were absent; null when not known; always null when they were there
 * @param note what the trainer wants to remember, at most 500 characters; null for nothing
 */
public record Attendance(
    Presence presence,
    @Nullable Integer minutes,
    @Nullable Channel channel,
    @Nullable AbsenceReason reason,
    @Nullable String note)
    implements Serializable {

  /** There for the whole session, in the way the group met. */
  public static final Attendance PRESENT = new Attendance(Presence.PRESENT, null, null);

  /** Without a reason and a note. */
  public Attendance(Presence presence, @Nullable Integer minutes, @Nullable Channel channel) {
    this(presence, minutes, channel, null, null);
  }
}
