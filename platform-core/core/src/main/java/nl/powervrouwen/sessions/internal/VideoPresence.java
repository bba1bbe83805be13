package nl.powervrouwen.sessions.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the participant list of a video meeting.
 *
 * @param name as the video service wrote it
 * @param joined when it came; null when the list doesn't say
 * @param left when it went; null when the list doesn't say, or it never did
 * @param seconds how long it was there; null when the list doesn't say
 * @param times what the times say
 */
public record VideoPresence(
    String name,
    @Nullable Instant joined,
    @Nullable Instant left,
    @Nullable Long seconds,
    Times times) {

  /** What it means that a line has times. */
  public enum Times {
    /** It was there from one to the other. */
    EXACT,
    /** It came first and went last then; how often it was away between, the line doesn't say. */
    OUTER,
    /** It came and was still there at the end of the meeting. */
    STAYED
  }

  /** Of whom the list says no more than that the name was there. */
  static VideoPresence unknown(String name) {
    return new VideoPresence(name, null, null, null, Times.EXACT);
  }

  /** Of whom the list says that the name was not in the meeting itself. */
  static VideoPresence outside(String name) {
    return new VideoPresence(name, null, null, 0L, Times.OUTER);
  }

  /** Whether the line has a beginning and an end that can be so. */
  boolean hasTimes() {
    if (joined == null) {
      return false;
    }
    return times == Times.STAYED || (left != null && !left.isBefore(joined));
  }
}
