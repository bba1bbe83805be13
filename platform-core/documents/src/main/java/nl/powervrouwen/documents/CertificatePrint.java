package nl.powervrouwen.documents;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Notation;

/** Certificates on paper: A4, lying, one on each page. */
public final class CertificatePrint {

  /** More themes than these don't fit beside the signature; the rest is counted. */
  private static final int MOST_THEMES = 10;

  /** Modules of white around a QR code. */
  private static final int QUIET = 4;

  private final House house;

  /** Prints on this municipality's paper. */
  public CertificatePrint(House house) {
    this.house = house;
  }

  /**
   * Writes one PDF.
   *
   * @param certificates one or more, each on its page
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public void write(List<Certificate> certificates, OutputStream out) throws IOException {
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("There is no certificate to print");
    }
    Tag body = Tag.of("body");
    certificates.forEach(certificate -> body.add(page(certificate)));
    PdfWriter.write(about(certificates), css(), body, out);
  }

  private About about(List<Certificate> certificates) {
    Certificate first = certificates.getFirst();
    boolean one = certificates.size() == 1;
    return new About(
        Notation.DUTCH.locale(),
        one
            ? "Certificaat " + first.curriculum() + " van " + first.holder()
            : "Certificaten " + first.curriculum() + " (" + certificates.size() + ")",
        one
            ? first.holder() + " heeft het leerplan " + first.curriculum() + " gevolgd en afgerond."
            : "Certificaten van deelnemers die het leerplan "
                + first.curriculum()
                + " hebben afgerond.",
        house.name());
  }

  private Tag page(Certificate certificate) {
    return Tag.of("div")
        .style("page")
        .add(
            Tag.of("div").style("band"),
            Tag.of("div").style("rule"),
            Tag.of("div").style("one"),
            Tag.of("div").style("round two"),
            Tag.of("div").style("round three"),
            Tag.of("div").style("mark").add(house.mark(13)),
            Tag.of("div")
                .style("what")
                .add(heading(certificate), curriculum(certificate), themes(certificate.themes())),
            signing(certificate),
            checking(certificate));
  }

  /** All names have one size: a long one goes on at the next line. */
  private static Tag heading(Certificate certificate) {
    return Tag.of("div")
        .add(
            Tag.of("h1", "Certificaat").style("kind").bookmark(certificate.holder()),
            Tag.of("p", "Dit certificaat is voor").style("for"),
            Tag.of("p", certificate.holder()).style("name"));
  }

  private static Tag curriculum(Certificate certificate) {
    String hours = Notation.DUTCH.wholeHours(Hours.of(certificate.hours()));
    Tag sentence =
        Tag.of("p")
            .style("sentence")
            .text("Het leerplan ")
            .add(Tag.of("strong", certificate.curriculum()))
            .text(" is gevolgd en afgerond, met ")
            .add(Tag.of("strong", hours))
            .text(" aanwezigheid.");
    return Tag.of("div").style("course").add(sentence);
  }

  private static Tag themes(List<String> themes) {
    Tag block = Tag.of("div").style("themes");
    if (themes.isEmpty()) {
      return block;
    }
    block.add(Tag.of("h2", "Gevolgde thema’s"));
    List<String> shown = themes.subList(0, Math.min(themes.size(), MOST_THEMES));
    int half = (shown.size() + 1) / 2;
    block.add(column("first", shown.subList(0, half)));
    if (shown.size() > half) {
      block.add(column("second", shown.subList(half, shown.size())));
    }
    if (themes.size() > MOST_THEMES) {
      String more = "en nog " + (themes.size() - MOST_THEMES) + " andere thema’s";
      block.add(Tag.of("p", more).style("more"));
    }
    return block;
  }

  private static Tag column(String which, List<String> themes) {
    Tag list = Tag.of("ul").style(which);
    themes.forEach(theme -> list.add(Tag.of("li", theme)));
    return list;
  }

  private static Tag signing(Certificate certificate) {
    return Tag.of("div")
        .style("signing")
        .add(
            Tag.of("p", certificate.place() + ", " + Notation.DUTCH.dateInWords(certificate.day()))
                .style("where"),
            Tag.of("p", certificate.signer()).style("signer"),
            Tag.of("p", certificate.office()).style("office"));
  }

  private static Tag checking(Certificate certificate) {
    return Tag.of("div")
        .style("checking")
        .add(
            Tag.of("div").style("code-to-scan").draw(toScan(certificate), 26),
            Tag.of("p", "Is dit certificaat echt? Scan de code, of kijk op").style("ask"),
            Tag.of("p", certificate.address()).style("address"),
            Tag.of("p").style("code").text("Code: ").add(Tag.of("strong", certificate.code())));
  }

  /** The code for a phone's camera, dark on white with the margin that the standard asks for. */
  private static Logo toScan(Certificate certificate) {
    QrCode code = QrCode.encodeText(certificate.link(), QrCode.Ecc.MEDIUM);
    StringBuilder squares = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          squares.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    int side = code.size + 2 * QUIET;
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">
        <rect width="%d" height="%d" fill="#ffffff"/><path d="%s" fill="#000000"/></svg>"""
            .formatted(side, side, side, side, squares);
    return new Logo(svg, "QR-code die leidt naar " + certificate.link());
  }

  private String css() {
    return """
        @page { size: 297mm 210mm; margin: 0; }
        body { margin: 0; font-family: Sans; font-size: 12pt; line-height: 1.4; color: #22201d; }
        h1, h2, p, ul { margin: 0; padding: 0; font-weight: 400; }
        .page { position: relative; width: 297mm; height: 209.5mm; overflow: hidden;
                page-break-after: always; background-color: #fffdf9; }
        .page:last-child { page-break-after: auto; }
        .page > div { position: absolute; }
        .band { left: 0; top: 0; width: 14mm; height: 210mm; background-color: INK; }
        .rule { left: 14mm; top: 0; width: 3mm; height: 210mm; background-color: TINT; }
        .round { border-radius: 60mm; }
        .one { left: 222mm; top: 0; width: 75mm; height: 65mm; background-color: PALE;
               border-radius: 0 0 0 48mm; }
        .two { left: 259mm; top: 10mm; width: 58mm; height: 58mm; background-color: SOFT; }
        .three { left: 246mm; top: 8mm; width: 17mm; height: 17mm; background-color: INK; }
        .mark { left: 34mm; top: 17mm; height: 13mm; }
        .house { font-size: 17pt; font-weight: 700; }
        .what { left: 34mm; top: 38mm; width: 243mm; }
        .kind { font-size: 13pt; letter-spacing: 3.4pt; text-transform: uppercase;
                font-weight: 700; }
        .for { margin-top: 6mm; font-size: 13pt; color: #57524b; }
        .name { margin-top: 1mm; font-family: Serif; font-size: 34pt; line-height: 1.15; }
        .course { width: 205mm; margin-top: 6mm; border-top: 0.5mm solid INK; padding-top: 5mm; }
        .sentence { font-size: 15pt; }
        .themes { position: relative; margin-top: 6mm; }
        h2 { font-size: 11pt; font-weight: 700; margin-bottom: 1.5mm; }
        ul { position: absolute; top: 7mm; width: 112mm; padding-left: 4.5mm; font-size: 12pt;
             line-height: 1.4; }
        .first { left: 0; } .second { left: 122mm; }
        .more { position: absolute; top: 37mm; font-size: 11pt; }
        .signing { left: 34mm; top: 167mm; width: 100mm; }
        .where { color: #57524b; font-size: 11pt; padding-bottom: 13mm; }
        .signer { border-top: 0.3mm solid #57524b; padding-top: 1.5mm; font-weight: 700;
                  font-size: 11pt; line-height: 1.3; }
        .office { font-size: 11pt; line-height: 1.3; }
        .checking { left: 150mm; top: 166mm; background-color: PALE; width: 89mm; height: 19mm;
                    padding: 9mm 4mm 6mm 34mm; font-size: 9.5pt; border-radius: 2mm; }
        .code-to-scan { position: absolute; left: 4mm; top: 4mm; }
        .checking p { line-height: 1.35; }
        .address { font-weight: 700; }
        .code { margin-top: 1.5mm; font-size: 11.5pt; letter-spacing: 0.6pt; }
        """
        .replace("INK", house.ink())
        .replace("TINT", house.tint(0.35))
        .replace("SOFT", house.tint(0.2))
        .replace("PALE", house.tint(0.1));
  }
}
