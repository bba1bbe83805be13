package nl.powervrouwen.spi;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a curriculum.
 *
 * @param number place in the series, from 1
 * @param kind what sort of meeting it is
 * @param theme the theme it belongs to, such as health; meetings of one theme have equal words
 * @param title what the meeting is about
 * @param aim what the women can do or know afterwards, in one sentence
 * @param longest how long the meeting lasts at most; longer than zero
 * @param countsFor the statutory hours that attending it counts for; empty when for none
 * @param homework what to do until the next meeting; null when there is none
 * @param materials what the trainer needs; empty when nothing
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
