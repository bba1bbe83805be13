package nl.powervrouwen.ui.sessions;

import java.time.Instant;
import java.util.List;
import nl.powervrouwen.sessions.VideoList;
import org.jspecify.annotations.Nullable;

/** How long somebody was there who stands in a video list under one or more names. */
final class VideoMinutes {

  private VideoMinutes() {}

  /**
   * The minutes of these lines together. Lines that follow each other are added; where two may
   * overlap, the longest counts, so that nobody gets more than they attended.
   *
   * @param entries at least one
   * @param whole length of the session
   * @return at most the whole session; null when it is not known of one of them
   */
  static @Nullable Integer together(List<VideoList.Entry> entries, int whole) {
    int longest = 0;
    int sum = 0;
    for (VideoList.Entry entry : entries) {
      if (entry.minutes() == null) {
        return null;
      }
      longest = Math.max(longest, entry.minutes());
      sum += entry.minutes();
    }
    int together = apart(entries) ? sum : longest;
    return Math.min(together, whole);
  }

  private static boolean apart(List<VideoList.Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        if (!before(entries.get(i), entries.get(j)) && !before(entries.get(j), entries.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean before(VideoList.Entry one, VideoList.Entry other) {
    Instant left = one.left();
    Instant joined = other.joined();
    return left != null && joined != null && !joined.isBefore(left);
  }
}
