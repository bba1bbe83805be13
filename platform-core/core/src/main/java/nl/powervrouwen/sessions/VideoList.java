package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * The participant list of a video meeting, read and not yet believed: a person confirms the
 * matches.
 *
 * @param entries one line for each name in the list; the same name twice is one line
 * @param ignored lines that could not be read, by their numbers
 */
public record VideoList(List<Entry> entries, List<Integer> ignored) implements Serializable {

  /** Copies both. */
  public VideoList {
    entries = List.copyOf(entries);
    ignored = List.copyOf(ignored);
  }

  /**
   * A name in the list.
   *
   * @param name as the video service wrote it
   * @param minutes how long it was there during the session, overlaps counted once; null when the
   *     list doesn't say or it can't be read, so that a person must say it
   * @param joined when it came first; null when the list doesn't say
   * @param left when it went last; null when the list doesn't say
   * @param suggestions participants of the group whose name looks like it, most like it first;
   *     empty when nobody's does
   * @param exact whether the name is that of the first of them, word for word, and nobody else's
   */
  public record Entry(
      String name,
      @Nullable Integer minutes,
      @Nullable Instant joined,
      @Nullable Instant left,
      List<ParticipantId> suggestions,
      boolean exact)
      implements Serializable {

    /** Copies the suggestions. */
    public Entry {
      suggestions = List.copyOf(suggestions);
    }
  }
}
