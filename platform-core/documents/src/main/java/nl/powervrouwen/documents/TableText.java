package nl.powervrouwen.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Cell;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Table;

/**
 * A table as CSV, for people who open it in a spreadsheet: UTF-8 that says so with a byte order
 * mark, semicolons between, lines that end with CR LF, days as {@code 1990-05-17} and hours with
 * two decimals, with a comma in Dutch. Not for machines that can read a workbook.
 */
public final class TableText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private TableText() {}

  /**
   * Writes it, row by row.
   *
   * @param table what to write
   * @param language of the headings, and of the sign between hours and decimals
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public static <R> void write(Table<R> table, Locale language, OutputStream out)
      throws IOException {
    Writer text =
        new BufferedWriter(new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8));
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(table.columns().stream().map(column -> column.title().in(language)).toList());
    try (Stream<R> rows = table.rows().get()) {
      for (Iterator<R> all = rows.iterator(); all.hasNext(); ) {
        R row = all.next();
        csv.writeRecord(
            table.columns().stream()
                .map(Column::cell)
                .map(cell -> shown(cell.apply(row), language))
                .toList());
      }
    }
    csv.flush();
  }

  private static String shown(Cell cell, Locale language) {
    return switch (cell) {
      case Cell.Text text -> harmless(text.text());
      case Cell.Whole whole -> String.valueOf(whole.number());
      case Cell.Time time -> Notation.of(language).decimalHours(time.hours());
      case Cell.Day day -> day.day().toString();
      case Cell.Unknown unknown -> "";
    };
  }

  /** CSV has no types: an apostrophe tells a spreadsheet that a name is not to be calculated. */
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
