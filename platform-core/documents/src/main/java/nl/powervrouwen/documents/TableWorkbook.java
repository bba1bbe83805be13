package nl.powervrouwen.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Cell;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (xlsx) with a sheet for each table; its first row and column stay in view.
 *
 * <p>Every cell has a type: a day is a date, an amount a number, and everything else text, also a
 * name that begins with {@code =}. Rows are written out every now and then, and texts stand in
 * their own cells, so the memory it takes does not grow with the rows.
 */
public final class TableWorkbook implements Closeable {

  /** Excel has room for 1,048,576 rows; then another sheet begins. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int FLUSH_EVERY = 500;
  private static final String DAY = "dd-mm-yyyy";
  private static final String HOURS = "0.00";

  private final Workbook workbook;
  private final Locale language;

  /**
   * Begins a workbook.
   *
   * @param title what it is, for who looks at its properties
   * @param language of headings and names of sheets
   * @param out where to; stays open
   */
  public TableWorkbook(String title, Locale language, OutputStream out) {
    this.workbook = new Workbook(new Unclosed(out), "Powervrouwen", "1.0");
    this.language = language;
    workbook.properties().setTitle(title);
  }

  /**
   * Adds a sheet, or several when there are more than a million rows.
   *
   * @throws IOException when writing fails
   */
  public <R> void add(Table<R> table) throws IOException {
    Sheet sheet = new Sheet(table.title().in(language), table.columns());
    try (Stream<R> rows = table.rows().get()) {
      for (Iterator<R> all = rows.iterator(); all.hasNext(); ) {
        R row = all.next();
        sheet.next();
        for (Column<R> column : table.columns()) {
          sheet.put(column.cell().apply(row));
        }
      }
    }
    sheet.finish();
  }

  /**
   * Writes what is left; without it there is no workbook.
   *
   * @throws IOException when writing fails
   */
  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** Written row by row, and going on on another one when it is full. */
  private final class Sheet {

    private final String name;
    private final List<? extends Column<?>> columns;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;
    private int column;

    Sheet(String name, List<? extends Column<?>> columns) {
      this.name = name;
      this.columns = columns;
      this.sheet = begin(name);
    }

    private Worksheet begin(String title) {
      Worksheet begun = workbook.newWorksheet(title);
      begun.freezePane(1, 1);
      for (int i = 0; i < columns.size(); i++) {
        String heading = columns.get(i).title().in(language);
        begun.width(i, width(columns.get(i), heading));
        begun.inlineString(0, i, heading);
        begun.style(0, i).bold().wrapText(true).set();
      }
      return begun;
    }

    private static int width(Column<?> column, String heading) {
      return column.width() > 0 ? column.width() : Math.max(14, Math.min(40, heading.length() + 4));
    }

    void next() throws IOException {
      row++;
      column = 0;
      if (row > MOST_ROWS) {
        sheet.finish();
        sheets++;
        sheet = begin(name + " " + sheets);
        row = 1;
      } else if (row % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }

    void put(Cell cell) {
      switch (cell) {
        case Cell.Text text -> sheet.inlineString(row, column, text.text());
        case Cell.Whole whole -> sheet.value(row, column, whole.number());
        case Cell.Time time -> {
          sheet.value(row, column, time.hours().minutes() / 60.0);
          sheet.style(row, column).format(HOURS).set();
        }
        case Cell.Day day -> {
          sheet.value(row, column, day.day());
          sheet.style(row, column).format(DAY).set();
        }
        case Cell.Unknown unknown -> {
          // An empty cell: words would make a text of a date or an amount.
        }
      }
      column++;
    }

    void finish() throws IOException {
      sheet.finish();
    }
  }
}
