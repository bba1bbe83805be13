package nl.powervrouwen.spi;

import java.time.Duration;
import java.util.List;
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
    List<Material> materials) {

  /** Refuses a number below 1 and a length that is not longer than zero. */
  public CurriculumPart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(aim, "aim");
    countsFor = Set.copyOf(countsFor);
    materials = List.copyOf(materials);
    if (number < 1) {
      throw new IllegalArgumentException("Part number is " + number + "; it must be 1 or more");
    }
    if (!longest.isPositive()) {
      throw new IllegalArgumentException(
          "Part " + number + " lasts " + longest + "; it must be longer than zero");
    }
  }
}
