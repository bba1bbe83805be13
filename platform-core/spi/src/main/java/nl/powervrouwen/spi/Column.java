package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A column of a {@link Table}. Most are made by {@link #text}, {@link #day}, {@link #number} or
 * {@link #hours}; the constructor is for a column with cells of several kinds.
 *
 * @param title its heading
 * @param amounts whether its values are amounts, which stand to the right on paper
 * @param width in characters of a sheet; 0 when the heading decides. Paper finds its own
 * @param cell what stands in this column of a row; asked once for each row that is written, and
 *     never null
 * @param <R> what one row is about
 * @since 2.0
 */
public record Column<R>(Words title, boolean amounts, int width, Function<R, Cell> cell) {

  /** Refuses a width below zero. */
  public Column {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(cell, "cell");
    if (width < 0) {
      throw new IllegalArgumentException(
          "The column " + title.dutch() + " is " + width + " wide; it must be 0 or more");
    }
  }

  /** A column of texts. */
  public static <R> Column<R> text(Words title, Function<R, String> value) {
    return new Column<>(title, false, 0, row -> new Cell.Text(value.apply(row)));
  }

  /** A column of days. */
  public static <R> Column<R> day(Words title, Function<R, LocalDate> value) {
    return new Column<>(title, false, 0, row -> new Cell.Day(value.apply(row)));
  }

  /** A column of whole numbers. */
  public static <R> Column<R> number(Words title, ToLongFunction<R> value) {
    return new Column<>(title, true, 0, row -> new Cell.Whole(value.applyAsLong(row)));
  }

  /** A column of amounts of time. */
  public static <R> Column<R> hours(Words title, Function<R, Hours> value) {
    return new Column<>(title, true, 0, row -> new Cell.Time(value.apply(row)));
  }

  /**
   * The same column, so wide on a sheet.
   *
   * @param characters more than zero
   */
  public Column<R> wide(int characters) {
    return new Column<>(title, amounts, characters, cell);
  }
}
