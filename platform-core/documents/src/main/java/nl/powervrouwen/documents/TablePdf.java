package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.powervrouwen.spi.Cell;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Table;
import nl.powervrouwen.spi.Words;

/**
 * A table on paper: an accessible PDF with what stands above and below it. A PDF is laid out as a
 * whole, so above 400 rows it becomes several in a zip: then the memory it takes does not grow with
 * the rows.
 *
 * @param file name of the files in a zip, without a number and an extension
 * @param about what it is; its title is the heading
 * @param lines what stands below the heading, a paragraph each; possibly none
 * @param table what it is about
 * @param nobody what is said in place of a table without rows
 * @param notes what explains the table below it; possibly none
 * @param <R> what one row is about
 */
public record TablePdf<R>(
    String file,
    About about,
    List<String> lines,
    Table<R> table,
    Words nobody,
    List<String> notes) {

  /** How many rows one PDF holds at most. */
  static final int MOST = 400;

  private static final Words PART = new Words(", deel ", ", part ");
  private static final Words EXPLANATION = new Words("Uitleg", "Explanation");

  private static final String CSS =
      """
      @page { size: A4 landscape; margin: 16mm 14mm 16mm 14mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                              font-family: Sans; font-size: 8pt; } }
      body { margin: 0; font-family: Sans; font-size: 9pt; line-height: 1.35; color: #22201d; }
      h1 { font-size: 19pt; margin: 0 0 1mm 0; }
      h2 { font-size: 12pt; margin: 7mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 0 0 1mm 0; }
      ul { margin: 0; padding-left: 5mm; }
      table { width: 100%; margin-top: 5mm; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th { text-align: left; vertical-align: bottom; font-size: 8pt; padding: 1.5mm;
           border-bottom: 0.4mm solid #22201d; }
      td { vertical-align: top; border-bottom: 0.2mm solid #b8b1a6; padding: 1.5mm; }
      .amount { text-align: right; }
      """;

  /** Copies the lists. */
  public TablePdf {
    Objects.requireNonNull(about, "about");
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /**
   * Writes it.
   *
   * @param out where to; stays open
   * @return {@link FileKind#PDF}, or {@link FileKind#ZIP} when it became several
   * @throws IOException when writing fails
   */
  public FileKind write(OutputStream out) throws IOException {
    try (Stream<R> rows = table.rows().get()) {
      Iterator<R> all = rows.iterator();
      List<R> first = next(all);
      if (!all.hasNext()) {
        write(first, "", out);
        return FileKind.PDF;
      }
      writeSeveral(first, all, out);
      return FileKind.ZIP;
    }
  }

  private static <R> List<R> next(Iterator<R> all) {
    List<R> some = new ArrayList<>();
    while (some.size() < MOST && all.hasNext()) {
      some.add(all.next());
    }
    return some;
  }

  private void writeSeveral(List<R> first, Iterator<R> all, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    List<R> some = first;
    for (int number = 1; !some.isEmpty(); number++) {
      zip.putNextEntry(new ZipEntry(String.format("%s-%03d.pdf", file, number)));
      write(some, in(PART) + number, zip);
      zip.closeEntry();
      some = next(all);
    }
    zip.finish();
  }

  private void write(List<R> rows, String which, OutputStream out) throws IOException {
    String title = about.title() + which;
    Tag body = Tag.of("body").add(Tag.of("h1", title));
    lines.forEach(line -> body.add(Tag.of("p", line)));
    body.add(rows.isEmpty() ? Tag.of("p", in(nobody)) : table(rows));
    if (!notes.isEmpty()) {
      Tag list = Tag.of("ul");
      notes.forEach(note -> list.add(Tag.of("li", note)));
      body.add(Tag.of("h2", in(EXPLANATION)), list);
    }
    About part = new About(about.language(), title, about.description(), about.author());
    PdfWriter.write(part, CSS, body, out);
  }

  private Tag table(List<R> rows) {
    Tag heading = Tag.of("tr");
    table.columns().forEach(column -> heading.add(placed(column, "th", in(column.title()))));
    Tag body = Tag.of("tbody");
    for (R row : rows) {
      Tag line = Tag.of("tr");
      for (Column<R> column : table.columns()) {
        line.add(placed(column, "td", shown(column.cell().apply(row))));
      }
      body.add(line);
    }
    return Tag.of("table").add(Tag.of("thead").add(heading), body);
  }

  private static Tag placed(Column<?> column, String name, String text) {
    Tag tag = Tag.of(name, text);
    return column.amounts() ? tag.style("amount") : tag;
  }

  private String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text();
      case Cell.Whole whole -> String.valueOf(whole.number());
      case Cell.Time time -> Notation.DUTCH.shortHours(time.hours());
      case Cell.Day day -> Notation.DUTCH.date(day.day());
      case Cell.Unknown unknown -> in(unknown.said());
    };
  }

  private String in(Words words) {
    return words.in(about.language());
  }
}
