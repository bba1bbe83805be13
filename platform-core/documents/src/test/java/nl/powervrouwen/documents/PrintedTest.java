package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedTest {

  private static final Logo LOGO =
      new Logo(
          """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 48" role="img" aria-label="X">
            <rect x="2" y="8" width="32" height="32" rx="8" fill="#2f6b3c"/>
            <path d="M10 30c4-10 12-10 16 0" fill="none" stroke="#ffffff" stroke-width="3"/>
            <circle cx="18" cy="18" r="4" fill="#ffffff"/>
            <text x="44" y="32" font-family="system-ui, sans-serif" font-size="24"
                  font-weight="650" fill="currentColor">Voorbeeldstad</text>
          </svg>
          """,
          "Gemeente Voorbeeldstad");
  private static final House HOUSE = new House("Gemeente Voorbeeldstad", LOGO, "#2f6b3c");

  static Certificate certificate(String holder) {
    return new Certificate(
        holder,
        "Powervrouwen",
        "Powervrouwen 2026",
        List.of(
            "Positief denken en zelfvertrouwen",
            "Opvoeden",
            "Werk en zorg combineren",
            "Gezondheid",
            "Onderwijs in Nederland",
            "Werken in Nederland"),
        61,
        "Borculo",
        LocalDate.of(2026, 11, 20),
        "M. Voorbeeld",
        "Wethouder Participatie",
        "7K3M-Q9TD-H4WX-R2CE",
        "voorbeeldstad.example/certificaat");
  }

  private static byte[] printed(House house, List<Certificate> certificates) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CertificatePrint(house).write(certificates, out);
    return out.toByteArray();
  }

  @Test
  void certificateKeepsToBothStandards() throws IOException {
    byte[] pdf = printed(HOUSE, List.of(certificate("Amina van den Voorbeeld")));
    keep("certificate", pdf);
    assertThat(PdfChecker.failures(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Amina van den Voorbeeld", "Powervrouwen", "61 uur", "7K3M-Q9TD-H4WX-R2CE");
    }
  }

  @Test
  void certificatesOfAGroupHaveOnePageEachWhateverTheNames() throws IOException {
    List<Certificate> three =
        List.of(
            certificate("Şeyma Çağlayan-Örnek"),
            certificate("<b>Олена</b> & Ελένη Voorbeeld van der Heijden"),
            certificate("Maria Magdalena Philomena Theodora van den Heuvel-van der Voorbeelden"));
    byte[] pdf = printed(new House("Gemeente Voorbeeldstad", null, null), three);
    keep("certificates", pdf);
    assertThat(PdfChecker.failures(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      assertThat(new PDFTextStripper().getText(document)).contains("<b>Олена</b> & Ελένη");
    }
  }

  @Test
  void ceremonyListKeepsToBothStandards() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CeremonyList(
            HOUSE,
            "Groep Neede",
            "Powervrouwen",
            Collections.nCopies(40, "Amina Voorbeeld"),
            LocalDate.of(2026, 11, 22))
        .write(out);
    keep("ceremony", out.toByteArray());
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Groep Neede", "40");
    }
  }

  @Test
  void certificateOfDestructionKeepsToBothStandards() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, Long> rows = new TreeMap<>();
    for (int table = 0; table < 60; table++) {
      rows.put("table_" + table, 12L + table);
    }
    new DestructionCertificate(
            "Gemeente <Voorbeeldstad>",
            "9999",
            Instant.parse("2026-11-22T10:00:00Z"),
            "O. Voorbeeld",
            "De bewaartermijn was voorbij.",
            "ab".repeat(32),
            rows,
            List.of("De database"),
            List.of("De export die aan de gemeente is gegeven"))
        .write(out);
    keep("destruction", out.toByteArray());
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Gemeente <Voorbeeldstad> (9999)")
          .contains("22 november 2026, 11:00 uur")
          .contains("ab".repeat(32))
          .contains("Wat is niet vernietigd")
          .contains("table_59");
    }
  }

  @Test
  void checkerFindsFailuresInAPlainPdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .withHtmlContent("<html><body><p>Zonder taal en titel</p></body></html>", null)
        .toStream(out)
        .run();
    assertThat(PdfChecker.failures(out.toByteArray()))
        .anyMatch(failure -> failure.startsWith("2a "))
        .anyMatch(failure -> failure.startsWith("ua1 "));
  }

  @Test
  void nothingIsFetched() throws IOException {
    Path secret = Files.createTempFile("secret", ".css");
    Files.writeString(secret, "body:before { content: 'FETCHED'; }");
    Tag body =
        Tag.of("body")
            .add(
                Tag.of("link").with("rel", "stylesheet").with("href", secret.toUri().toString()),
                Tag.of("img").with("src", secret.toUri().toString()).with("alt", "geen"),
                Tag.of("p", "Tekst"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    About about = new About(Locale.forLanguageTag("nl"), "Titel", "Omschrijving", "Wij");
    PdfWriter.write(about, "@import url('" + secret.toUri() + "');", body, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Tekst").doesNotContain("FETCH");
    } finally {
      Files.delete(secret);
    }
  }

  /** For who wants to see them: -Dprinted=folder. */
  private static void keep(String name, byte[] pdf) throws IOException {
    String folder = System.getProperty("printed");
    if (folder == null) {
      return;
    }
    Files.write(Path.of(folder, name + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        ImageIO.write(
            new PDFRenderer(document).renderImageWithDPI(page, 110),
            "png",
            Path.of(folder, name + (page == 0 ? "" : "-" + (page + 1)) + ".png").toFile());
      }
    }
  }
}
