package nl.powervrouwen.spi;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table described once, of which a sheet of a workbook, pages of paper and a CSV file are made. A
 * module makes it; whoever writes the file reads it.
 *
 * @param title what stands in it, in a word or two: the name of the sheet
 * @param columns from left to right; never empty. The first says which row it is
 * @param rows the rows from top to bottom, possibly none and possibly a hundred thousand. Each call
 *     begins anew; who writes the file reads it in the thread that asked for the file, closes it,
 *     keeps no row longer than a page, and lets pass what it throws
 * @param <R> what one row is about, such as a person
 * @since 2.0
 */
public record Table<R>(Words title, List<Column<R>> columns, Supplier<Stream<R>> rows) {

  /** Refuses a table without columns. */
  public Table {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(rows, "rows");
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("The table " + title.dutch() + " has no columns");
    }
  }
}
