package nl.powervrouwen.sessions;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about one woman at one meeting.
 *
 * @param presence whether she was there
 * @param minutes how long she took part, 1 to the meeting's length; null for the whole meeting;
 *     always null when she was absent
 * @param channel how she took part; null for the meeting's own channel; always null when absent
 * @param reason why she was absent; null when not known; always null when she was there
 * @param note what the trainer wants to remember, at most 500 characters; null for nothing
 */
public record Attendance(
    Presence presence,
    @Nullable Integer minutes,
    @Nullable Channel channel,
    @Nullable AbsenceReason reason,
    @Nullable String note)
    implements Serializable {

  /** There for the whole meeting, in the way the group met. */
  public static final Attendance PRESENT = new Attendance(Presence.PRESENT, null, null);

  /** Without a reason and a note. */
  public Attendance(Presence presence, @Nullable Integer minutes, @Nullable Channel channel) {
    this(presence, minutes, channel, null, null);
  }
}
