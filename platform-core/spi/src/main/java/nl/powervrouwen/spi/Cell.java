package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What stands in one place of a {@link Table}. A module makes it and never takes it apart: other
 * kinds may come.
 *
 * @since 2.0
 */
public sealed interface Cell {

  /**
   * A text. It stays text, also when it begins with {@code =} or holds a piece of HTML.
   *
   * @param text possibly empty
   */
  record Text(String text) implements Cell {
    /** Refuses null. */
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A day: a date in a sheet, {@code 17-05-1990} on paper, {@code 1990-05-17} in CSV.
   *
   * @param day which
   */
  record Day(LocalDate day) implements Cell {
    /** Refuses null. */
    public Day {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * A whole number.
   *
   * @param number any
   */
  record Whole(long number) implements Cell {}

  /**
   * An amount of time: hours with two decimals in a sheet and in CSV, {@code 2:30} on paper.
   *
   * @param hours exact, in minutes
   */
  record Time(Hours hours) implements Cell {
    /** Refuses null. */
    public Time {
      Objects.requireNonNull(hours, "hours");
    }
  }

  /**
   * Something that is not known: an empty cell in a sheet and in CSV, these words on paper.
   *
   * @param said such as {@code onbekend}
   */
  record Unknown(Words said) implements Cell {
    /** Refuses null. */
    public Unknown {
      Objects.requireNonNull(said, "said");
    }
  }
}
