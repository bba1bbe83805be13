package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.powervrouwen.documents.Plan.Appointment;
import nl.powervrouwen.documents.Plan.Coach;
import nl.powervrouwen.documents.Plan.Goal;
import nl.powervrouwen.documents.Plan.Language;
import nl.powervrouwen.documents.Plan.Step;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

  private static final House HOUSE = new House("Gemeente Voorbeeldstad", null, "#2f6b3c");
  private static final Coach COACH =
      new Coach(
          "Marieke van den Voorbeeld", List.of("06-12345678", "m.voorbeeld@voorbeeldstad.example"));

  private static final PDRectangle A4 = PDRectangle.A4;

  /** What is white at the sides, and around the middle, in points. */
  private static final float SIDE = 42;

  private static final float MIDDLE = A4.getWidth() / 2;
  private static final float GAP = 10;

  private static Plan plan(String holder, @Nullable Language language, List<Goal> goals) {
    return new Plan(
        HOUSE,
        holder,
        language,
        LocalDate.of(2026, 11, 30),
        COACH,
        goals,
        new Appointment(
            LocalDate.of(2026, 12, 14), LocalTime.of(10, 30), "Bibliotheek, Kerkstraat 12"));
  }

  private static List<Goal> goals(String first, String step) {
    return List.of(
        new Goal(
            first,
            List.of(
                new Step(step, LocalDate.of(2027, 1, 12)),
                new Step("Ik bel het ROC voor een kennismaking (06-87654321).", null)),
            List.of(new Step("Mijn coach gaat mee naar het gesprek.", LocalDate.of(2027, 1, 20)))),
        new Goal(
            "Ik wil beter Nederlands spreken.",
            List.of(new Step("Ik ga elke week naar het taalcafé.", LocalDate.of(2027, 6, 30))),
            List.of()),
        new Goal("Ik wil leren fietsen.", List.of(), List.of()));
  }

  private static byte[] printed(String name, Plan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plan.write(out);
    PrintedTest.keep("plan-" + name, out.toByteArray());
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
    return out.toByteArray();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void arabicBlockSaysWhatWasWrittenInTheOrderInWhichItIsRead() throws IOException {
    String wish = "أريد أن أصبح مساعدة صيدلانية (apothekersassistent) في Voorbeeldstad قبل 2028.";
    String step = "أسجّل في دورة MBO 2 عند مدرسة ROC، الغرفة 12.";
    byte[] pdf = printed("arabic", plan("سارة أحمد", Language.ARABIC, goals(wish, step)));
    assertThat(PdfText.read(pdf))
        .containsSubsequence(
            "Plan van سارة أحمد",
            "Mijn plan",
            "Naam",
            "سارة أحمد",
            "Gemaakt op",
            "30 november 2026")
        .containsSubsequence("Doel 1", wish, "Dit doe ik", step + "Klaar op 12 januari 2027")
        .containsSubsequence(
            "خطتي",
            "الاسم",
            "سارة أحمد",
            "تاريخ كتابة الخطة",
            "30 نوفمبر 2026",
            "مرشدي الشخصي",
            "Marieke van den Voorbeeld",
            "06-12345678",
            "الهدف 1",
            wish,
            "ما أفعله أنا",
            step + "آخر موعد: 12 يناير 2027",
            "الهدف 2",
            "Ik wil beter Nederlands spreken.",
            "موعدي القادم",
            "الاثنين 14 ديسمبر 2026، الساعة 10:30",
            "Bibliotheek, Kerkstraat 12");
    assertThat(pages(pdf)).isEqualTo(1);
  }

  @Test
  void tigrinyaBlockSaysWhatWasWritten() throws IOException {
    String wish = "ኣብ Voorbeeldstad ኣብ ክንክን ክሰርሕ እደሊ፣ 3 መዓልታት ኣብ ሰሙን።";
    String step = "ኣብ ROC ክምዝገብ እየ።";
    byte[] pdf =
        printed("tigrinya", plan("ሰላማዊት ገብረእግዚአብሔር", Language.TIGRINYA, goals(wish, step)));
    assertThat(PdfText.read(pdf))
        .containsSubsequence("Mijn plan", wish, step + "Klaar op 12 januari 2027")
        .containsSubsequence("ውጥነይ", "ስም", "ሰላማዊት ገብረእግዚአብሔር", "ዝተዳለወሉ ዕለት", "30/11/2026")
        .containsSubsequence(
            "ዕላማ 1",
            wish,
            "ኣነ ዝገብሮ",
            step + "ክሳብ ዕለት 12/1/2027",
            "ዝቕጽል ቆጸራይ",
            "14/12/2026 ሰዓት 10:30");
    assertThat(pages(pdf)).isEqualTo(1);
  }

  @Test
  void turkishAndEnglishBlocksAreInTheirOwnNotation() throws IOException {
    List<Goal> goals = goals("Hemşire olmak istiyorum.", "Kursa yazılıyorum.");
    assertThat(
            PdfText.read(
                printed("turkish", plan("Şükran Çağlayan-Iğdır", Language.TURKISH, goals))))
        .containsSubsequence("Mijn plan", "maandag 14 december 2026 om 10.30 uur")
        .containsSubsequence("Planım", "Hedef 1", "Hemşire olmak istiyorum.", "Benim yapacaklarım")
        .contains(
            "Kursa yazılıyorum.Son tarih: 12 Ocak 2027", "14 Aralık 2026 Pazartesi, saat 10:30");
    assertThat(PdfText.read(printed("english", plan("Kɔ́jo Ẹ̀bùn", Language.ENGLISH, goals))))
        .containsSubsequence("My plan", "Name", "Kɔ́jo Ẹ̀bùn", "Goal 3", "Ik wil leren fietsen.")
        .contains("We will agree on the steps later.", "Monday 14 December 2026 at 10:30");
  }

  @Test
  void whatIsNotKnownIsSaidOrLeftOut() throws IOException {
    Plan empty = new Plan(HOUSE, "Amina", null, LocalDate.of(2027, 3, 1), null, List.of(), null);
    assertThat(PdfText.read(printed("empty", empty)))
        .containsExactly(
            "Gemeente Voorbeeldstad",
            "Plan van Amina",
            "Mijn plan",
            "Naam",
            "Amina",
            "Gemaakt op",
            "1 maart 2027",
            "Mijn coach",
            "Nog niet bekend",
            "Ik kies mijn doelen nog, samen met mijn coach.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void moreThanOnePageGoesOnAtTheNext(Language language) throws IOException {
    Step step =
        new Step(
            "Ik oefen met de computer. ".repeat(6).strip() + " Klaar.", LocalDate.of(2027, 2, 3));
    Goal goal =
        new Goal(
            "أريد أن أعمل في المستشفى. ".repeat(8).strip(),
            Collections.nCopies(4, step),
            Collections.nCopies(3, step));
    byte[] pdf =
        printed("long-" + language, plan("فاطمة Proef", language, List.of(goal, goal, goal)));
    assertThat(pages(pdf)).isBetween(2, 5);
    List<String> said = PdfText.read(pdf);
    assertThat(said.stream().filter(goal.words()::equals)).hasSize(6);
    assertThat(said.stream().filter(line -> line.startsWith(step.what()))).hasSize(42);
    assertThat(said.getLast()).isEqualTo("Bibliotheek, Kerkstraat 12");
    assertThat(outside(pdf)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWordThatIsLongerThanALineGoesOnAtTheNext(Language language) throws IOException {
    List<Goal> goals =
        goals("Arbeidsongeschiktheid".repeat(6), "https://voorbeeld.example/" + "a1".repeat(60));
    assertThat(outside(printed("wide-" + language, plan("ፈ".repeat(70), language, goals))))
        .isEmpty();
    assertThat(outside(printed("arabic-" + language, plan("فاطمة".repeat(20), language, goals))))
        .isEmpty();
  }

  /**
   * What is drawn where the paper is to stay white: it may be cut off, or be over the other half.
   */
  private static List<String> outside(byte[] pdf) throws IOException {
    List<String> outside = new ArrayList<>();
    PDFTextStripper places =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            float left = at.getXDirAdj();
            float right = left + at.getWidthDirAdj();
            boolean isTitle = at.getFontSizeInPt() > 20;
            boolean isPageNumber = at.getFontSizeInPt() < 9;
            boolean wide = left < SIDE || right > A4.getWidth() - SIDE;
            boolean between = right > MIDDLE - GAP && left < MIDDLE + GAP && !isTitle;
            boolean low = at.getYDirAdj() > A4.getHeight() - SIDE && !isPageNumber;
            if (!at.getUnicode().isBlank() && (wide || between || low)) {
              outside.add(at.getUnicode() + " at " + at.getXDirAdj() + ", " + at.getYDirAdj());
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      places.getText(document);
    }
    return outside;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachLanguageHasAllTheWordsAndNoOthers(Language language) throws IOException {
    Plan empty =
        new Plan(HOUSE, "Amina", language, LocalDate.of(2027, 3, 1), null, List.of(), null);
    List<String> said = PdfText.read(printed("empty-" + language, empty));
    assertThat(said.stream().filter(line -> !line.equals("Amina")))
        .as("nothing is left in Dutch")
        .hasSize(16)
        .doesNotHaveDuplicates();
    assertThat(words(language.locale()).keySet()).isEqualTo(words(Locale.of("nl")).keySet());
  }

  private static ResourceBundle words(Locale locale) {
    ResourceBundle words = ResourceBundle.getBundle("nl.powervrouwen.documents.plan", locale);
    assertThat(words.getLocale()).isEqualTo(locale);
    return words;
  }

  @Test
  void aPlanHasAtMostThreeGoals() {
    List<Goal> four = Collections.nCopies(4, new Goal("Werk", List.of(), List.of()));
    assertThatThrownBy(() -> plan("Amina", null, four))
        .hasMessage("A plan has at most 3 goals, and this one has 4");
  }
}
