package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as it leaves the platform: when and where groups meet, and nothing about who comes or
 * what it is about.
 *
 * @param group the group's name; null when it is a trainer's calendar
 * @param entries the sessions, first one first
 */
public record Feed(@Nullable String group, List<Entry> entries) implements Serializable {

  /** Copies the sessions. */
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * A session.
   *
   * @param id stays the same when the session changes
   * @param version goes up when a calendar shows something else, and only then
   * @param changedAt when that was
   * @param start when it begins
   * @param end when it ends
   * @param cancelled whether it is not held
   * @param summary the group's name
   * @param place where; null when not known or not in a place
   * @param link https address of the video meeting; null when there is none
   */
  public record Entry(
      UUID id,
      long version,
      Instant changedAt,
      Instant start,
      Instant end,
      boolean cancelled,
      String summary,
      @Nullable String place,
      @Nullable String link)
      implements Serializable {}
}
