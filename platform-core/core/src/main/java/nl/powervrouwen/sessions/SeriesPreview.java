package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the series would do, before it is done.
 *
 * @param fingerprint of the series and of what would change; doing it asks for the same, so that
 *     nobody does what they have not seen
 * @param lines the whole series as it would be, by time
 * @param skipped the free days that are skipped
 * @param missing what the group's curriculum would still miss of somebody who comes to every
 *     session; empty when it can be completed so, null when the group follows none or it can't say
 */
public record SeriesPreview(
    String fingerprint,
    List<Line> lines,
    List<SkippedDay> skipped,
    @Nullable List<Requirement> missing)
    implements Serializable {

  /** Copies the lists. */
  public SeriesPreview {
    lines = List.copyOf(lines);
    skipped = List.copyOf(skipped);
    missing = missing == null ? null : List.copyOf(missing);
  }

  /** How many sessions are new or change. */
  public long changes() {
    return lines.stream().filter(Line::changes).count();
  }

  /**
   * One session.
   *
   * @param session which; null for a new one
   * @param number place in the series, from 1
   * @param state whether it is planned, held or cancelled
   * @param before as it is now; null for a new one
   * @param after as it would be
   */
  public record Line(
      @Nullable SessionId session,
      int number,
      SessionState state,
      @Nullable Slot before,
      Slot after)
      implements Serializable {

    /** Whether it is new or changes. */
    public boolean changes() {
      return !after.equals(before);
    }
  }

  /**
   * When, what and where.
   *
   * @param start when it begins
   * @param end when it ends
   * @param part number of the curriculum's part; null when it is none
   * @param curriculum the version of the curriculum by which it is planned; null when the group
   *     follows none, or it is not known
   * @param partTitle title of the part as the curriculum has it; null when it is none
   * @param title what it is about
   * @param theme null when it has none
   * @param countsFor the statutory hours that attending it counts for; empty when for none
   * @param channel how the group meets
   * @param place null when not in a room
   * @param meetingLink null when there is none
   */
  public record Slot(
      Instant start,
      Instant end,
      @Nullable Integer part,
      @Nullable CurriculumKey curriculum,
      @Nullable String partTitle,
      String title,
      @Nullable String theme,
      CountsFor countsFor,
      Channel channel,
      @Nullable String place,
      @Nullable String meetingLink)
      implements Serializable {

    /** The same, planned by this version of a curriculum. */
    public Slot plannedBy(@Nullable CurriculumKey other) {
      return new Slot(
          start, end, part, other, partTitle, title, theme, countsFor, channel, place, meetingLink);
    }
  }

  /**
   * A day on which a session would have been.
   *
   * @param day which
   * @param holiday name of the free days it falls in
   */
  public record SkippedDay(LocalDate day, String holiday) implements Serializable {}
}
