package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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
  void cameraIsLedToTheAddressThatIsPrinted() throws Exception {
    byte[] pdf = printed(HOUSE, List.of(certificate("Amina"), certificate("سارة")));
    for (int page = 0; page < 2; page++) {
      assertThat(scanned(picture(pdf, page)))
          .isEqualTo("https://voorbeeldstad.example/certificaat/7K3M-Q9TD-H4WX-R2CE");
    }
  }

  private static BufferedImage picture(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, 150);
    }
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  private static String scanned(BufferedImage picture) throws NotFoundException {
    LuminanceSource light =
        new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels(picture));
    return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }

  @Test
  void certificateLooksTheSameWhateverFollowsIt() throws IOException {
    byte[] alone = printed(HOUSE, List.of(certificate("Amina Voorbeeld")));
    byte[] first = printed(HOUSE, List.of(certificate("Amina Voorbeeld"), certificate("Sara")));
    assertThat(pixels(picture(first, 0))).isEqualTo(pixels(picture(alone, 0)));
  }

  @Test
  void namesHaveOneSizeAndStayAboveTheCourse() throws IOException {
    Set<Float> sizes = new HashSet<>();
    for (String name :
        List.of(
            "Bo",
            "Maria Magdalena Philomena Theodora van den Heuvel-van der Voorbeelden",
            "Maria Magdalena Philomena Theodora Antoinetta Wilhelmina Josephina van den"
                + " Heuvel-van der Voorbeelden-Proefneming")) {
      Lines lines = new Lines();
      try (PDDocument document = Loader.loadPDF(printed(HOUSE, List.of(certificate(name))))) {
        lines.getText(document);
      }
      sizes.add(lines.size(name.substring(0, 2)));
      String last = name.substring(name.lastIndexOf(' ') + 1);
      assertThat(lines.height(last)).as(name).isLessThan(lines.height("Het leerplan") - 15);
      assertThat(lines.height("Gevolgde thema")).isLessThan(lines.height("Borculo") - 100);
    }
    assertThat(sizes).singleElement().satisfies(size -> assertThat(size).isGreaterThan(30));
  }

  /** Where each line of a page stands, from its top, and how large its letters are. */
  private static final class Lines extends PDFTextStripper {
    private final Map<String, TextPosition> first = new LinkedHashMap<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      first.put(text, positions.getFirst());
    }

    private TextPosition of(String words) {
      return first.entrySet().stream()
          .filter(line -> line.getKey().contains(words))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElseThrow(() -> new AssertionError(words + " is not in " + first.keySet()));
    }

    float height(String words) {
      return of(words).getYDirAdj();
    }

    float size(String words) {
      return of(words).getFontSizeInPt();
    }
  }

  @Test
  void bookmarksLeadToEachCertificate() throws IOException {
    byte[] pdf = printed(HOUSE, List.of(certificate("Amina"), certificate("سارة أحمد")));
    assertThat(ScriptsTest.bookmarks(pdf))
        .containsExactly(
            "Amina, 1", "- Gevolgde thema’s, 1", "سارة أحمد, 2", "- Gevolgde thema’s, 2");
  }

  private interface Written {
    void write(OutputStream out) throws IOException;
  }

  private static List<String> said(String name, Written list) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    list.write(out);
    keep(name, out.toByteArray());
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
    return PdfText.read(out.toByteArray());
  }

  @Test
  void ceremonyListKeepsToBothStandards() throws IOException {
    List<String> names = Collections.nCopies(40, "Amina Voorbeeld");
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(
            said(
                "ceremony",
                new CeremonyList(HOUSE, "Groep Neede", "Powervrouwen", names, day)::write))
        .contains("Uitreiking certificaten", "Groep Neede · Powervrouwen", "40", "Amina Voorbeeld")
        .contains("40 certificaten. Gemaakt op 22 november 2026.");
  }

  @Test
  void signInListHasALineForEverybodyAndSomeForWalkIns() throws IOException {
    List<String> said =
        said(
            "sign-in",
            new SignInList(
                    HOUSE,
                    "Groep Neede",
                    "Opvoeden",
                    LocalDateTime.of(2026, 9, 7, 9, 30),
                    LocalDateTime.of(2026, 9, 7, 12, 0),
                    "Bibliotheek",
                    List.of("سارة أحمد", "Amina Voorbeeld"))
                ::write);
    assertThat(said)
        .contains("Presentielijst", "Groep Neede · Opvoeden", "Handtekening", "Ook aanwezig")
        .contains("maandag 7 september 2026, 9.30–12.00 uur · Bibliotheek")
        .contains("Er worden 2 deelnemers verwacht.")
        .containsSubsequence("1", "سارة أحمد", "2", "Amina Voorbeeld");
  }

  @Test
  void signInListOfNobodyHasLinesAllTheSame() throws IOException {
    LocalDateTime start = LocalDateTime.of(2026, 9, 7, 14, 0);
    assertThat(
            said(
                "sign-in-nobody",
                new SignInList(HOUSE, "Groep", "Start", start, start.plusHours(1), null, List.of())
                    ::write))
        .contains("maandag 7 september 2026, 14.00–15.00 uur", "Ook aanwezig")
        .contains("Er worden geen deelnemers verwacht.")
        .doesNotContain("Nr.");
  }

  @Test
  void sessionPlanSaysWhatTheWriterWrote() throws IOException {
    Words title = new Words("Welk werk past bij mij?", "Which work suits me?");
    Words aim = new Words("U kent <drie> beroepen.", "You know three occupations.");
    CurriculumPart part =
        new CurriculumPart(
            1,
            PartKind.PRACTICE,
            title,
            title,
            aim,
            Duration.ofHours(3),
            Set.of(),
            aim,
            List.of(new Material(title, null), new Material(aim, "https://voorbeeld.example/")));
    LocalDateTime start = LocalDateTime.of(2026, 9, 7, 9, 30);
    List<SessionPlan.Session> sessions =
        List.of(
            new SessionPlan.Session(
                title.dutch(), start, start.plusHours(2), "Zaal", List.of(aim), part),
            new SessionPlan.Session("Vrij", start, start.plusHours(2), null, List.of(), null));
    List<Milestone> milestones = List.of(new Milestone("eind", aim, StatutoryHours.PVT.source()));
    for (String language : List.of("nl", "en")) {
      SessionPlan plan =
          new SessionPlan(HOUSE, Locale.of(language), "Groep Neede", sessions, milestones);
      List<String> said = said("plan-of-sessions-" + language, plan::write);
      boolean dutch = language.equals("nl");
      assertThat(said)
          .contains("Groep Neede", title.dutch(), "Vrij", dutch ? "Draaiboek" : "Session plan")
          .contains(dutch ? "U kent <drie> beroepen." : "You know three occupations.");
      assertThat(said.contains("Which work suits me?")).isEqualTo(!dutch);
      assertThat(said).anyMatch(line -> line.contains("Besluit inburgering 2021, artikel 3.1"));
    }
    SessionPlan nothing = new SessionPlan(HOUSE, Locale.of("nl"), "Groep", List.of(), List.of());
    assertThat(said("plan-of-nothing", nothing::write)).contains("Er is nog niets gepland.");
  }

  @Test
  void phoneListSaysWhatIsNotKnown() throws IOException {
    List<PhoneList.Line> lines =
        List.of(
            new PhoneList.Line("Amina Voorbeeld", "06-12345678", "Tigrinya ትግርኛ"),
            new PhoneList.Line("Sara Proef", null, null));
    assertThat(
            said(
                "phones",
                new PhoneList(HOUSE, "Groep Neede", lines, LocalDate.of(2026, 11, 22))::write))
        .contains("Telefoonlijst", "2 deelnemers. Gemaakt op 22 november 2026.")
        .containsSubsequence("Amina Voorbeeld", "06-12345678", "Tigrinya ትግርኛ")
        .containsSubsequence("Sara Proef", "niet bekend", "niet bekend");
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
          .contains("22 november 2026, 11.00 uur")
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
  static void keep(String name, byte[] pdf) throws IOException {
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
