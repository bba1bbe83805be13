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
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.powervrouwen.documents.PdfChecker;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentieoverzichtTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private final ReportFormat format =
      ServiceLoader.load(PlatformModule.class).findFirst().orElseThrow().reportFormats().getFirst();

  /** The same facts, of these people. */
  private static final class Of extends Facts {
    private final List<PersonFacts> list;

    Of(List<PersonFacts> list) {
      this.list = list;
    }

    @Override
    public int peopleCount() {
      return list.size();
    }

    @Override
    public Stream<PersonFacts> people() {
      return list.stream();
    }
  }

  /** Somebody cancels after the third woman. */
  private static final class Cancelled extends Facts {
    @Override
    public int peopleCount() {
      return 100;
    }

    @Override
    public Stream<PersonFacts> people() {
      return new Invented(100)
          .people()
          .peek(
              woman -> {
                if (woman.key().equals("person-3")) {
                  throw new CancellationException("cancelled");
                }
              });
    }
  }

  private abstract static class Facts implements ReportFacts {
    private static final Invented REST = new Invented(0);

    @Override
    public Period period() {
      return REST.period();
    }

    @Override
    public String municipality() {
      return REST.municipality();
    }

    @Override
    public String scope() {
      return REST.scope();
    }

    @Override
    public LocalDate madeOn() {
      return REST.madeOn();
    }
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
    PersonFacts woman =
        Invented.person(
            "p",
            "Voorbeeld, Amina",
            LocalDate.of(1990, 5, 17),
            List.of(
                Invented.session("s", DAY, Presence.PRESENT, 119, Set.of(StatutoryHours.PVT)),
                Invented.session(
                    "t", DAY.plusWeeks(1), Presence.PRESENT, 119, Set.of(StatutoryHours.PVT))));
    byte[] workbook = written(new Of(List.of(woman)), FileKind.XLSX);
    String women = sheet(workbook, 1);
    assertThat(women).contains("state=\"frozen\"").doesNotContain("mergeCell");
    assertThat(women).as("17 May 1990, as Excel counts days").contains("<v>33010");
    assertThat(women).as("two times 119 minutes are 3 whole hours").contains("<v>3</v>");
    assertThat(sheet(workbook, 2)).contains("Gezondheid", "aanwezig");
    assertThat(sheet(workbook, 3)).contains("naar beneden", "artikel 3.1");
  }

  @Test
  void nameThatLooksLikeAFormulaStaysText() throws IOException {
    PersonFacts woman =
        Invented.person("p", "=HYPERLINK(\"http://evil\")", LocalDate.of(1990, 1, 1), List.of());
    String women = sheet(written(new Of(List.of(woman)), FileKind.XLSX), 1);
    assertThat(women).contains("inlineStr").contains("=HYPERLINK").doesNotContain("<f>");
  }

  @Test
  void pdfKeepsToBothStandards() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(format.write(new Invented(45), FileKind.PDF, out)).isEqualTo(FileKind.PDF);
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
  }

  @Test
  void pdfOfNobodySaysSo() throws IOException {
    assertThat(PdfChecker.failures(written(new Invented(0), FileKind.PDF))).isEmpty();
  }

  @Test
  void checkNamesThePersonTheMeetingAndTheRule() {
    PersonFacts woman =
        new PersonFacts(
            "p",
            "Voorbeeld, Amina",
            null,
            List.of(
                new PersonFacts.CourseInGroup(
                    "Groep A",
                    "Powervrouwen",
                    null,
                    DAY,
                    null,
                    List.of(
                        Invented.session("a", DAY, Presence.PRESENT, 60, Set.of()),
                        Invented.session(
                            "b",
                            DAY.plusWeeks(1),
                            Presence.NOT_RECORDED,
                            0,
                            Set.of(StatutoryHours.MAP)),
                        Invented.session(
                            "c", DAY.plusWeeks(2), Presence.ABSENT_WITHOUT_NOTICE, 0, Set.of()),
                        Invented.session(
                            "d", DAY.plusWeeks(3), Presence.ABSENT_WITH_NOTICE, 0, Set.of()))),
                new PersonFacts.CourseInGroup(
                    "Groep B",
                    "Powervrouwen",
                    null,
                    DAY,
                    null,
                    List.of(Invented.session("e", DAY, Presence.PRESENT, 60, Set.of())))));
    List<ReportProblem> problems = new ArrayList<>();
    format.check(new Of(List.of(woman)), problems::add);
    assertThat(problems).allMatch(problem -> "p".equals(problem.person()));
    assertThat(problems).extracting(ReportProblem::session).containsExactly(null, "b", "c", "e");
    assertThat(problems.get(1).severity()).isEqualTo(ReportProblem.Severity.ERROR);
    assertThat(problems.get(1).rule()).isEqualTo(StatutoryHours.MAP.source());
  }

  @Test
  void letsACancellationPass() {
    for (FileKind kind : format.files()) {
      assertThatThrownBy(() -> written(new Cancelled(), kind))
          .isInstanceOf(CancellationException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"xlsx,10000,xlsx", "pdf,1000,zip"})
  void tenThousandWomenFitInTheMemoryOfTen(String kind, int women, String written)
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
                String.valueOf(women))
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
