package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.powervrouwen.spi.Notation;

/**
 * Proof for a municipality that left that its data are gone, and what is not gone.
 *
 * @param municipality its name
 * @param gemeentecode four digits
 * @param at when the last of it was destroyed
 * @param askedBy who asked for it
 * @param ground why it might be done, in a sentence
 * @param export SHA-256 of the export that the municipality was given
 * @param rows number of rows that were destroyed, by name of the table
 * @param destroyed what was destroyed
 * @param remaining what was not, and where it is
 */
public record DestructionCertificate(
    String municipality,
    String gemeentecode,
    Instant at,
    String askedBy,
    String ground,
    String export,
    Map<String, Long> rows,
    List<String> destroyed,
    List<String> remaining) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final String CSS =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                              font-family: Sans; font-size: 9pt; } }
      body { margin: 0; font-family: Sans; font-size: 11pt; line-height: 1.4; color: #22201d; }
      h1 { font-size: 21pt; margin: 0 0 4mm 0; }
      h2 { font-size: 13pt; margin: 6mm 0 2mm 0; }
      p { margin: 0 0 2mm 0; }
      ul { margin: 0; padding-left: 5mm; }
      .digest { font-size: 9pt; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th { text-align: left; font-size: 10pt; border-bottom: 0.5mm solid #22201d;
           padding: 1.5mm; }
      td { border-bottom: 0.2mm solid #8a847b; padding: 1.5mm; }
      .number { text-align: right; width: 40mm; }
      """;

  /** Copies the lists; the tables stand by name. */
  public DestructionCertificate {
    rows = new TreeMap<>(rows);
    destroyed = List.copyOf(destroyed);
    remaining = List.copyOf(remaining);
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
            "Verklaring van vernietiging " + municipality,
            "Verklaring dat de gegevens van " + municipality + " op het platform vernietigd zijn.",
            "Powervrouwen");
    Tag body =
        Tag.of("body")
            .add(
                Tag.of("h1", "Verklaring van vernietiging"),
                Tag.of("p")
                    .text("De gegevens van ")
                    .add(Tag.of("strong", municipality + " (" + gemeentecode + ")"))
                    .text(" op het platform Powervrouwen zijn vernietigd op ")
                    .add(Tag.of("strong", Notation.DUTCH.moment(LocalDateTime.ofInstant(at, ZONE))))
                    .text("."),
                Tag.of("p", "Gevraagd door: " + askedBy + "."),
                Tag.of("p", ground),
                Tag.of("h2", "De export"),
                Tag.of("p", "De gemeente kreeg alle gegevens in één bestand. SHA-256:"),
                Tag.of("p", export).style("digest"),
                Tag.of("h2", "Wat is vernietigd"),
                list(destroyed),
                Tag.of("h2", "Wat is niet vernietigd"),
                list(remaining),
                Tag.of("h2", "Aantal rijen per tabel, geteld voor het vernietigen"),
                table());
    PdfWriter.write(about, CSS, body, out);
  }

  private static Tag list(List<String> lines) {
    Tag list = Tag.of("ul");
    lines.forEach(line -> list.add(Tag.of("li", line + ".")));
    return list;
  }

  private Tag table() {
    Tag body = Tag.of("tbody");
    rows.forEach(
        (table, count) ->
            body.add(
                Tag.of("tr")
                    .add(
                        Tag.of("td", table),
                        Tag.of("td", Notation.DUTCH.number(count)).style("number"))));
    Tag head =
        Tag.of("thead")
            .add(Tag.of("tr").add(Tag.of("th", "Tabel"), Tag.of("th", "Rijen").style("number")));
    return Tag.of("table").add(head, body);
  }
}
