package nl.powervrouwen.report.presentieoverzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.powervrouwen.documents.PdfChecker;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.testkit.EnrolmentBuilder;
import nl.powervrouwen.spi.testkit.PersonBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PresentieoverzichtTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private final ReportFormat format =
      ServiceLoader.load(PlatformModule.class).findFirst().orElseThrow().reportFormats().getFirst();

  /** Somebody cancels after the third person. */
  private static ReportFacts cancelled() {
    return Invented.report()
        .people(
            100,
            number -> {
              if (number == 3) {
                throw new CancellationException("cancelled");
              }
              return Invented.person(number);
            })
        .build();
  }

  private byte[] written(ReportFacts facts, FileKind wanted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(facts, wanted, out);
    return out.toByteArray();
  }

  private static String sheet(byte[] workbook, int number) throws IOException {
    Path file = Files.createTempFile("workbook", ".xlsx");
    Files.write(file, workbook);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in =
            zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void workbookHasTypedCellsAndAFrozenHeader() throws IOException {
    PersonFacts person =
        PersonBuilder.named("p", "Voorbeeld, Amina")
            .born(LocalDate.of(1990, 5, 17))
            .enrolments(Invented.enrolment(pvt("s", DAY), pvt("t", DAY.plusWeeks(1))))
            .build();
    byte[] workbook = written(Invented.report(person), FileKind.XLSX);
    String people = sheet(workbook, 1);
    assertThat(people).contains("state=\"frozen\"").doesNotContain("mergeCell");
    assertThat(people).as("17 May 1990, as Excel counts days").contains("<v>33010");
    assertThat(people).as("two times 119 minutes are 3 whole hours").contains("<v>3</v>");
    assertThat(sheet(workbook, 2)).contains("Gezondheid", "aanwezig");
    assertThat(sheet(workbook, 3)).contains("naar beneden", "artikel 3.1");
  }

  @Test
  void writesWhatIsKnownOfADateOfBirthAndWarnsOnlyWhenNothingIs() throws IOException {
    PersonFacts year = PersonBuilder.named("y", "Khadija").born(Year.of(1979)).build();
    PersonFacts month = PersonBuilder.named("m", "Proef, Saba").born(YearMonth.of(1982, 4)).build();
    PersonFacts nothing = PersonBuilder.named("n", "Voorbeeld, Amina").build();
    ReportFacts facts = Invented.report(year, month, nothing);

    assertThat(sheet(written(facts, FileKind.XLSX), 1))
        .contains(">1979<", ">april 1982<")
        .doesNotContain("01-01-1979");
    List<ReportProblem> problems = new ArrayList<>();
    format.check(facts, problems::add);
    assertThat(problems).extracting(ReportProblem::person).containsExactly("n");
  }

  @Test
  void countsNoMoreOfASessionThanItsShare() throws IOException {
    SessionFact session =
        Invented.session("a", LocalDate.of(2026, 2, 2))
            .countsFor(StatutoryHours.MAP)
            .countsAtMost(StatutoryHours.MAP, Hours.of(1))
            .length(Hours.of(3))
            .attended()
            .build();
    PersonFacts person =
        PersonBuilder.named("p", "Voorbeeld, Amina")
            .enrolments(EnrolmentBuilder.in("Groep", session.day()).sessions(session).build())
            .build();
    assertThat(Tally.of(person).whole(StatutoryHours.MAP)).isOne();
    assertThat(sheet(written(Invented.report(person), FileKind.XLSX), 2)).contains("(1 uur)");
  }

  private static SessionFact pvt(String key, LocalDate day) {
    return Invented.session(key, day)
        .countsFor(StatutoryHours.PVT)
        .attended(new Hours(119))
        .build();
  }

  @Test
  void nameThatLooksLikeAFormulaStaysText() throws IOException {
    PersonFacts person =
        PersonBuilder.named("p", "=HYPERLINK(\"http://evil\")")
            .born(LocalDate.of(1990, 1, 1))
            .build();
    String people = sheet(written(Invented.report(person), FileKind.XLSX), 1);
    assertThat(people).contains("inlineStr").contains("=HYPERLINK").doesNotContain("<f>");
  }

  @Test
  void pdfKeepsToBothStandards() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(format.write(Invented.report(45), FileKind.PDF, out)).isEqualTo(FileKind.PDF);
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
  }

  @Test
  void pdfOfNobodySaysSo() throws IOException {
    byte[] pdf = written(Invented.report(0), FileKind.PDF);

    assertThat(PdfChecker.failures(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("deed niemand mee");
    }
  }

  @Test
  void checkNamesThePersonTheSessionAndTheRule() {
    EnrolmentFacts first =
        EnrolmentBuilder.in("Groep A", DAY)
            .sessions(
                Invented.session("a", DAY).attended(Hours.of(1)).build(),
                Invented.session("b", DAY.plusWeeks(1)).countsFor(StatutoryHours.MAP).build(),
                absent("c", DAY.plusWeeks(2), Presence.ABSENT_WITHOUT_NOTICE),
                absent("d", DAY.plusWeeks(3), Presence.ABSENT_WITH_NOTICE))
            .build();
    EnrolmentFacts second =
        EnrolmentBuilder.in("Groep B", DAY)
            .sessions(Invented.session("e", DAY).attended(Hours.of(1)).build())
            .build();
    PersonFacts person =
        PersonBuilder.named("p", "Voorbeeld, Amina").enrolments(first, second).build();
    List<ReportProblem> problems = new ArrayList<>();
    format.check(Invented.report(person), problems::add);
    assertThat(problems).allMatch(problem -> "p".equals(problem.person()));
    assertThat(problems).extracting(ReportProblem::session).containsExactly(null, "b", "c", "e");
    assertThat(problems.get(1).severity()).isEqualTo(ReportProblem.Severity.ERROR);
    assertThat(problems.get(1).rule()).isEqualTo(StatutoryHours.MAP.source());
  }

  private static SessionFact absent(String key, LocalDate day, Presence why) {
    return Invented.session(key, day).absent(why).build();
  }

  @Test
  void letsACancellationPass() {
    for (FileKind kind : format.files()) {
      assertThatThrownBy(() -> written(cancelled(), kind))
          .isInstanceOf(CancellationException.class);
    }
  }

  /** In a sample fewer: still more than would fit at once, and than go into one PDF. */
  static Stream<Arguments> manyPeople() {
    boolean all = Boolean.getBoolean("drills");
    return Stream.of(
        Arguments.of("xlsx", all ? 10_000 : 2_000, "xlsx"),
        Arguments.of("pdf", all ? 1_000 : 500, "zip"));
  }

  @ParameterizedTest
  @MethodSource("manyPeople")
  void tenThousandPeopleFitInTheMemoryOfTen(String kind, int people, String written)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Invented.class.getName(),
                kind,
                String.valueOf(people))
            .redirectErrorStream(true)
            .start();
    String said;
    try (InputStream in = process.getInputStream()) {
      said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(said).contains("written " + written);
    assertThat(process.exitValue()).isZero();
  }
}
