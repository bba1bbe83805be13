package nl.powervrouwen.spi;

import java.time.Duration;
import java.util.Objects;

/**
 * One meeting of a curriculum.
 *
 * @param number place in the series, from 1
 * @param theme the theme it belongs to, such as health
 * @param title what the meeting is about
 * @param longest how long the meeting lasts at most; longer than zero
 */
public record CurriculumPart(int number, Words theme, Words title, Duration longest) {

  /** Refuses a number below 1 and a length that is not longer than zero. */
  public CurriculumPart {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(title, "title");
    if (number < 1) {
      throw new IllegalArgumentException("Part number is " + number + "; it must be 1 or more");
    }
    if (!longest.isPositive()) {
      throw new IllegalArgumentException(
          "Part " + number + " lasts " + longest + "; it must be longer than zero");
    }
  }
}
