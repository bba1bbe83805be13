package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Notation;

/** Certificates on paper: A4, lying, one on each page. */
public final class CertificatePrint {

  /** More themes than these don't fit beside the signature; the rest is counted. */
  private static final int MOST_THEMES = 10;

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
    PdfWriter.write(about(certificates), css(), body, house.logo(), out);
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
            Tag.of("div").style("round one"),
            Tag.of("div").style("round two"),
            Tag.of("div").style("round three"),
            Tag.of("div").style("mark").add(house.mark(13)),
            heading(certificate),
            curriculum(certificate),
            themes(certificate.themes()),
            signing(certificate),
            checking(certificate));
  }

  private static Tag heading(Certificate certificate) {
    return Tag.of("div")
        .style("heading")
        .add(
            Tag.of("h1", "Certificaat").style("kind"),
            Tag.of("p", "Dit certificaat is voor").style("for"),
            Tag.of("p", certificate.holder()).style("name " + size(certificate.holder())));
  }

  /** A long name is printed smaller, never cut. */
  private static String size(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= 24 ? "large" : length <= 36 ? "middle" : length <= 60 ? "small" : "smallest";
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

  private Tag checking(Certificate certificate) {
    return Tag.of("div")
        .style("checking")
        .add(
            Tag.of("p", "Is dit certificaat echt? Kijk op").style("ask"),
            Tag.of("p", certificate.address()).style("address"),
            Tag.of("p").style("code").text("Code: ").add(Tag.of("strong", certificate.code())));
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
        .one { left: 222mm; top: -31mm; width: 96mm; height: 96mm; background-color: PALE; }
        .two { left: 259mm; top: 10mm; width: 58mm; height: 58mm; background-color: SOFT; }
        .three { left: 246mm; top: 8mm; width: 17mm; height: 17mm; background-color: INK; }
        .mark { left: 34mm; top: 17mm; height: 13mm; }
        .house { font-size: 17pt; font-weight: 700; }
        .heading { left: 34mm; top: 43mm; width: 243mm; }
        .kind { font-size: 13pt; letter-spacing: 3.4pt; text-transform: uppercase;
                font-weight: 700; }
        .for { margin-top: 6mm; font-size: 13pt; color: #57524b; }
        .name { font-family: Serif; line-height: 1.12; }
        .large { font-size: 50pt; }
        .middle { font-size: 36pt; margin-top: 2mm; }
        .small { font-size: 25pt; margin-top: 3mm; }
        .smallest { font-size: 17pt; margin-top: 3mm; }
        .course { left: 34mm; top: 90mm; width: 205mm; border-top: 0.5mm solid INK;
                  padding-top: 5mm; }
        .sentence { font-size: 15pt; }
        .themes { left: 34mm; top: 118mm; width: 243mm; }
        h2 { font-size: 11pt; font-weight: 700; margin-bottom: 1.5mm; }
        ul { position: absolute; top: 7mm; width: 112mm; padding-left: 4.5mm; font-size: 12pt;
             line-height: 1.5; }
        .first { left: 0; } .second { left: 122mm; }
        .more { position: absolute; top: 40mm; font-size: 11pt; }
        .signing { left: 34mm; top: 167mm; width: 100mm; }
        .where { color: #57524b; font-size: 11pt; padding-bottom: 13mm; }
        .signer { border-top: 0.3mm solid #57524b; padding-top: 1.5mm; font-weight: 700;
                  font-size: 11pt; line-height: 1.3; }
        .office { font-size: 11pt; line-height: 1.3; }
        .checking { left: 172mm; top: 172mm; background-color: PALE;
                    padding: 4mm 5mm; font-size: 9.5pt; width: 91mm; height: 17mm;
                    border-radius: 2mm; }
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
