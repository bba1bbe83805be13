package nl.powervrouwen.spi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One session of a curriculum. A module makes it; the platform plans a series of sessions by it.
 *
 * @param number place in the series, from 1; means nothing without its curriculum and version
 * @param kind what sort of session it is
 * @param theme the theme it belongs to, such as health; sessions of one theme have equal words.
 *     People see it beside the session and on certificates, its first 120 characters
 * @param title what the session is about; people see it in the agenda, its first 200 characters
 * @param aim what participants can do or know afterwards, in one sentence
 * @param longest how long the session lasts at most; longer than zero
 * @param countsFor the statutory hours that attending it counts for; empty when for none
 * @param homework what to do until the next session; null when there is none
 * @param materials what the trainer needs; empty when nothing
 * @param planned how long the session is planned to last, at most {@code longest}; the platform
 *     proposes it for each session of a series. Null when the writer leaves it to the municipality
 *     (since 2.3)
 * @param counts for each kind of {@code countsFor} that only a share of the session counts for: how
 *     much, at least a minute and at most {@code longest}; a kind that is absent counts for as long
 *     as somebody was there. What somebody attended counts up to the share. Whole minutes; what is
 *     below a minute is left out (since 2.3)
 * @since 1.0
 */
public record CurriculumPart(
    int number,
    PartKind kind,
    Words theme,
    Words title,
    Words aim,
    Duration longest,
    Set<StatutoryHours> countsFor,
    @Nullable Words homework,
    List<Material> materials,
    @Nullable Duration planned,
    Map<StatutoryHours, Duration> counts) {

  /**
   * Refuses a number below 1, a length that is not longer than zero, and a planned time or share
   * that is longer than the session may last.
   */
  public CurriculumPart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(aim, "aim");
    countsFor = Set.copyOf(countsFor);
    materials = List.copyOf(materials);
    counts = Map.copyOf(counts);
    if (number < 1) {
      throw new IllegalArgumentException("Part number is " + number + "; it must be 1 or more");
    }
    if (!longest.isPositive()) {
      throw new IllegalArgumentException(
          "Part " + number + " lasts " + longest + "; it must be longer than zero");
    }
    if (planned != null) {
      mustFit(number, "is planned for", planned, longest);
    }
    for (Map.Entry<StatutoryHours, Duration> share : counts.entrySet()) {
      mustFit(number, "counts for " + share.getKey() + " for", share.getValue(), longest);
    }
    if (!countsFor.containsAll(counts.keySet())) {
      throw new IllegalArgumentException(
          "Part %d says how much of it counts for %s; countsFor must name these kinds too"
              .formatted(number, counts.keySet()));
    }
  }

  /**
   * A part of which the municipality plans the length, and that counts whole for each of its kinds.
   */
  public CurriculumPart(
      int number,
      PartKind kind,
      Words theme,
      Words title,
      Words aim,
      Duration longest,
      Set<StatutoryHours> countsFor,
      @Nullable Words homework,
      List<Material> materials) {
    this(number, kind, theme, title, aim, longest, countsFor, homework, materials, null, Map.of());
  }

  /**
   * How long the session is planned to last: as the writer planned it, or else as long as it may.
   *
   * @since 2.3
   */
  public Duration lasting() {
    return planned == null ? longest : planned;
  }

  private static void mustFit(int number, String what, Duration time, Duration longest) {
    if (time.toMinutes() < 1 || time.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          "Part %d %s %s; it must be at least a minute and at most its longest, %s"
              .formatted(number, what, time, longest));
    }
  }
}
