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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Cell;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Table;

/**
 * A table as CSV, for people who open it in a spreadsheet: UTF-8 that says so with a byte order
 * mark, semicolons between, lines that end with CR LF, days as {@code 1990-05-17} and hours with
 * two decimals, with a comma in Dutch. Not for machines that can read a workbook.
 *
 * <p>CSV has no types, so a text that a spreadsheet would calculate gets an apostrophe before it:
 * {@code =1+1}, and also {@code +31 6 12345678}, of which it would make a number. Numbers, days and
 * hours are written as they are. All CSV that people open is written here; the export of a
 * municipality is data for machines, and stays exactly what was stored.
 */
public final class TableText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a spreadsheet takes for the beginning of a formula, also as wide or small letters. */
  private static final String SIGNS =
      "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212]";

  /** What may stand before it: blanks, what nobody sees, and quotes. */
  private static final String BEFORE =
      "[\\s\\p{Z}\\p{Cc}\\p{Cf}\"'`\u2018\u2019\u201C\u201D\u201E]*+";

  /** A sign with nothing to calculate behind it, such as a name that is a dash, is only a sign. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\t\r\n].*+|" + BEFORE + SIGNS + "[^\\p{L}\\p{N}(]*+[\\p{L}\\p{N}(].*+", Pattern.DOTALL);

  /** The same in the middle, where another spreadsheet than the one we write for begins a cell. */
  private static final Pattern ANOTHER_CELL =
      Pattern.compile(
          "(?<=\\S[,;\t\r\n])("
              + BEFORE
              + ")([=@\uFF1D\uFF20\uFE66\uFE6B]|"
              + SIGNS
              + "(?=[\\s(=@\"']*[\\p{L}(=@]))");

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
    csv.writeRecord(
        table.columns().stream().map(column -> harmless(column.title().in(language))).toList());
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

  private static String harmless(String text) {
    String middle = ANOTHER_CELL.matcher(text).replaceAll("$1'$2");
    return FORMULA.matcher(middle).matches() ? "'" + middle : middle;
  }
}
