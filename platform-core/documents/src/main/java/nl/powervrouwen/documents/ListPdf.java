package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import nl.powervrouwen.spi.Notation;

/** A list of people to take along: A4, standing, with room to write. In Dutch. */
final class ListPdf {

  private static final String CSS =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                              font-family: Sans; font-size: 9pt; } }
      body { margin: 0; font-family: Sans; font-size: 12pt; line-height: 1.4; color: #22201d; }
      h1 { font-size: 21pt; margin: 8mm 0 1mm 0; }
      h2 { font-size: 14pt; margin: 8mm 0 0 0; page-break-after: avoid; }
      p { margin: 0 0 2mm 0; }
      .house { font-weight: 700; }
      table { width: 100%; margin-top: 6mm; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th { text-align: left; font-size: 10pt; border-bottom: 0.5mm solid #22201d;
           padding: 2mm; }
      td { border-bottom: 0.2mm solid #8a847b; padding: 2.3mm 2mm; font-size: 14pt; }
      .number { width: 12mm; } .tick { width: 34mm; } .sign { width: 68mm; }
      .phone { width: 48mm; } .language { width: 42mm; }
      """;

  /**
   * A column.
   *
   * @param style class of the style sheet; blank for the one that takes the room that is left
   */
  record Column(String title, String style) {}

  static final Column NUMBER = new Column("Nr.", "number");
  static final Column NAME = new Column("Naam", "");

  private final About about;
  private final Tag body = Tag.of("body");

  /**
   * Begins a list.
   *
   * @param of whose list it is, such as the name of a group: part of the document's title
   */
  ListPdf(House house, String title, String of, String description) {
    this.about = new About(Notation.DUTCH.locale(), title + " " + of, description, house.name());
    body.add(house.mark(10), Tag.of("h1", title));
  }

  ListPdf line(String text) {
    body.add(Tag.of("p", text));
    return this;
  }

  ListPdf heading(String text) {
    body.add(Tag.of("h2", text));
    return this;
  }

  /** A table; none when it has no rows. A first column {@link #NUMBER} is filled in here. */
  ListPdf table(List<Column> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    Tag head = Tag.of("tr");
    columns.forEach(column -> head.add(Tag.of("th", column.title()).style(column.style())));
    boolean numbered = columns.getFirst().equals(NUMBER);
    Tag lines = Tag.of("tbody");
    IntStream.range(0, rows.size())
        .forEach(at -> lines.add(row(numbered ? String.valueOf(at + 1) : "", rows.get(at))));
    body.add(Tag.of("table").add(Tag.of("thead").add(head), lines));
    return this;
  }

  private static Tag row(String number, List<String> cells) {
    Tag row = Tag.of("tr");
    if (!number.isEmpty()) {
      row.add(Tag.of("td", number));
    }
    cells.forEach(cell -> row.add(Tag.of("td", cell)));
    return row;
  }

  void write(OutputStream out) throws IOException {
    PdfWriter.write(about, CSS, body, out);
  }
}
