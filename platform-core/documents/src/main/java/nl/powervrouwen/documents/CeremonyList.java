package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.spi.Notation;

/**
 * The list for whoever hands out the certificates: whom to call, in which order, with room to tick
 * off.
 *
 * @param house whose paper it is
 * @param group name of the group
 * @param curriculum what they followed
 * @param names as one says them, in the order in which they are called; possibly empty
 * @param madeOn the day it was printed
 */
public record CeremonyList(
    House house, String group, String curriculum, List<String> names, LocalDate madeOn) {

  private static final String CSS =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                              font-family: Sans; font-size: 9pt; } }
      body { margin: 0; font-family: Sans; font-size: 12pt; line-height: 1.4; color: #22201d; }
      h1 { font-size: 21pt; margin: 8mm 0 1mm 0; }
      p { margin: 0 0 2mm 0; }
      .house { font-weight: 700; }
      table { width: 100%; margin-top: 6mm; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th { text-align: left; font-size: 10pt; border-bottom: 0.5mm solid #22201d;
           padding: 2mm; }
      td { border-bottom: 0.2mm solid #8a847b; padding: 3.2mm 2mm; font-size: 14pt; }
      .number { width: 12mm; } .tick { width: 34mm; }
      """;

  /** Copies the names. */
  public CeremonyList {
    names = List.copyOf(names);
  }

  /**
   * Writes the PDF.
   *
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public void write(OutputStream out) throws IOException {
    About about =
        new About(
            Notation.DUTCH.locale(),
            "Uitreiking certificaten " + group,
            "Lijst met namen voor de uitreiking van de certificaten, met een vakje om af te vinken.",
            house.name());
    Tag body =
        Tag.of("body")
            .add(
                house.mark(10),
                Tag.of("h1", "Uitreiking certificaten"),
                Tag.of("p", group + " · " + curriculum),
                Tag.of("p", count() + " Gemaakt op " + Notation.DUTCH.dateInWords(madeOn) + "."));
    if (!names.isEmpty()) {
      body.add(table());
    }
    PdfWriter.write(about, CSS, body, house.logo(), out);
  }

  private String count() {
    return switch (names.size()) {
      case 0 -> "Er is nog geen geldig certificaat in deze groep.";
      case 1 -> "1 certificaat.";
      default -> names.size() + " certificaten.";
    };
  }

  private Tag table() {
    Tag rows = Tag.of("tbody");
    for (int i = 0; i < names.size(); i++) {
      rows.add(
          Tag.of("tr")
              .add(
                  Tag.of("td", String.valueOf(i + 1)),
                  Tag.of("td", names.get(i)),
                  Tag.of("td", "□")));
    }
    Tag head =
        Tag.of("thead")
            .add(
                Tag.of("tr")
                    .add(
                        Tag.of("th", "Nr.").style("number"),
                        Tag.of("th", "Naam"),
                        Tag.of("th", "Uitgereikt").style("tick")));
    return Tag.of("table").add(head, rows);
  }
}
