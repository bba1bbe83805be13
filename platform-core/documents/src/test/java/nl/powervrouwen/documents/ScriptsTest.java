package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people write them, in the scripts that participants use. */
class ScriptsTest {

  private static final String CSS =
      "body { font-family: Sans; font-size: 14pt; } .narrow { width: 40mm; font-family: Serif; }";

  private static byte[] pdf(String title, String... texts) throws IOException {
    Tag body = Tag.of("body").add(Tag.of("h1", title));
    for (String text : texts) {
      body.add(Tag.of("p", text));
    }
    return pdf(Locale.forLanguageTag("nl-NL"), body);
  }

  private static byte[] pdf(Locale language, Tag body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(new About(language, "Namen", "Namen van mensen.", "Wij"), CSS, body, out);
    PrintedTest.keep("scripts-" + Integer.toHexString(body.hashCode()), out.toByteArray());
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد أحمد",
        "فاطمة الزهراء بنت علي",
        "پریسا گل‌محمدی",
        "ژاله چمن‌آرا",
        "ئاڤان ڕۆژین کوێستان ڵاله",
        "ښایسته ګلالۍ ځدراڼ",
        "مُحَمَّد",
        "ሰላማዊት ገብረእግዚአብሔር",
        "Оксана Їжакевич-Ґалаґан",
        "Ελένη Παπαδοπούλου",
        "Nguyễn Thị Ánh Tuyết",
        "Żaneta Śliwińska-Łęcka",
        "Şükran Çağlayan-Iğdır İpek",
        "שרה כהן",
        "سارة Jansen-van der Voorbeeld",
        "Fatma (فاطمة) 12 van groep ሰላም",
        "ثلاثة 12 و ٣٤ (خمسة)",
        "شہناز بیگم",
        "שָׂרה",
        "Kɔ́jo Ẹ̀bùn Ŋgala",
        "ܫܡܘܢ",
        "Հասմիկ Գրիգորյան",
        "ქეთევან გიორგაძე",
        "สมหญิง ใจดี",
        "ຄຳຫຼ້າ",
        "ស្រីមុំ កែវ",
        "အောင်ဆန်း မြင့်",
        "लक्ष्मी श्रेष्ठ",
        "শ্রাবন্তী চক্রবর্তী",
        "ਹਰਪ੍ਰੀਤ ਕੌਰ",
        "જ્યોત્સ્ના પટેલ",
        "ପ୍ରିୟଙ୍କା",
        "கிருத்திகா ஸ்ரீதர்",
        "శ్రీలక్ష్మి",
        "ಕೃಷ್ಣವೇಣಿ",
        "ശ്രീക്കുട്ടി",
        "ශ්‍රියානි පෙරේරා",
        "བསྟན་འཛིན་",
        "ⵜⵉⵍⵍⴰ",
        "އާމިނާ",
        "ߝߊ߬ߕߎ",
        "𞤀𞤥𞤭𞤲𞤢𞥄",
        "𐴀𐴝𐴔𐴞𐴕𐴝",
        "王小美",
        "山田 花子",
        "김영희",
        "Mei 王小美 (groep 12) en سارة"
      })
  void structureSaysWhatIsWritten(String name) throws IOException {
    byte[] pdf = pdf("Namen", name, "Naam: " + name + ".");
    assertThat(PdfText.read(pdf)).containsExactly("Namen", name, "Naam: " + name + ".");
    assertThat(PdfChecker.failures(pdf)).isEmpty();
    assertThat(drawn(pdf)).doesNotContain("#", Composition.PLACEHOLDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد أحمد",
        "سلام",
        "ሰላማዊት ገብረእግዚአብሔር",
        "Kɔ́jo Ẹ̀bùn",
        "लक्ष्मी श्रेष्ठ",
        "ស្រីមុំ កែវ",
        "ශ්‍රියානි පෙරේරා",
        "王小美",
        "김영희"
      })
  void whatIsCopiedFromThePageIsWhatWasWritten(String name) throws IOException {
    assertThat(drawn(pdf("Namen", name))).contains(name);
  }

  @Test
  void aNameOnTwoLinesIsSaidOnce() throws IOException {
    String name = "فاطمة الزهراء عبد الرحمن الأنصاري القرشي المكي المدني";
    Tag body = Tag.of("body").add(Tag.of("h1", "Namen"), Tag.of("p", name).style("narrow"));
    byte[] pdf = pdf(Locale.ENGLISH, body);
    assertThat(PdfText.read(pdf)).containsExactly("Namen", name);
    assertThat(PdfChecker.failures(pdf)).isEmpty();
  }

  @Test
  void aLetterWithoutAFontIsASquareAndNamedBelowTheTitle() throws IOException {
    byte[] pdf = pdf("Deelnemers", "Mei 𒀀𒀁 Voorbeeld", "Bloem 🌷 Proef", "ሰላም 𒀀");
    assertThat(PdfText.read(pdf))
        .contains("Mei 𒀀𒀁 Voorbeeld", "Bloem 🌷 Proef", "ሰላም 𒀀")
        .element(1)
        .asString()
        .contains("Let op", "U+12000 (cuneiform sign a)", "U+12001", "U+1F337 (tulip)");
    assertThat(drawn(pdf)).contains("Mei □□ Voorbeeld", "Bloem □ Proef").doesNotContain("#");
    assertThat(PdfChecker.failures(pdf)).isEmpty();
  }

  @Test
  void theNoteIsInTheLanguageOfTheDocument() throws IOException {
    Tag body = Tag.of("body").add(Tag.of("h1", "Names"), Tag.of("p", "🌷"));
    assertThat(PdfText.read(pdf(Locale.ENGLISH, body)).get(1)).startsWith("Note: not every");
  }

  @Test
  void aNumberSignThatIsWrittenIsPrinted() throws IOException {
    assertThat(drawn(pdf("Lokaal #4", "Groep #12"))).contains("Lokaal #4", "Groep #12");
  }

  @Test
  void marksAreComposedAndInvisibleSignsLeftOut() throws IOException {
    byte[] pdf = pdf("Namen", "Zoe\u0308 Voor\u00adbeeld\u200b");
    assertThat(PdfText.read(pdf)).containsExactly("Namen", "Zoë Voorbeeld");
  }

  @Test
  void theFirstLetterIsDrawnAtTheRight() {
    RightToLeft order = new RightToLeft(new ShapedFont());
    assertThat(order.reorderRTLTextToLTR("אבג")).isEqualTo("גבא");
    assertThat(order.reorderRTLTextToLTR("א (12.5)")).isEqualTo("(12.5) א");
    assertThat(order.reorderRTLTextToLTR("א 12-ב")).isEqualTo("ב-12 א");
  }

  @Test
  void headingsAreBookmarksInADocumentOfMorePages() throws IOException {
    Tag body = Tag.of("body").add(Tag.of("h1", "Groep ሰላም"));
    for (int line = 0; line < 60; line++) {
      body.add(Tag.of("p", "Regel " + line));
    }
    body.add(Tag.of("h2").text("Uitleg ").add(Tag.of("strong", "erbij")));
    byte[] pdf = pdf(Locale.ENGLISH, body);
    assertThat(bookmarks(pdf)).containsExactly("Groep ሰላም, 1", "- Uitleg erbij, 3");
    assertThat(PdfChecker.failures(pdf)).isEmpty();
    assertThat(bookmarks(pdf("Op één blad", "Regel"))).isEmpty();
  }

  /** Title and page of each, with a dash for each level below. */
  static List<String> bookmarks(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      List<String> found = new ArrayList<>();
      if (outline != null) {
        add(found, "", outline, document);
      }
      return found;
    }
  }

  private static void add(List<String> found, String dash, PDOutlineNode node, PDDocument document)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      found.add(dash + item.getTitle() + ", " + page);
      add(found, dash + "- ", item, document);
    }
  }

  private static String drawn(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }
}
