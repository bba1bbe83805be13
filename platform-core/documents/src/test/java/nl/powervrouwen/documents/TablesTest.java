package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nl.powervrouwen.spi.Cell;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Table;
import nl.powervrouwen.spi.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table, described once, as each kind of file. */
class TablesTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private record Rider(String name, Optional<LocalDate> born, int rides, Hours time) {}

  private static final Rider AMINA =
      new Rider("Voorbeeld; \"Amina\"", Optional.of(LocalDate.of(1990, 5, 17)), 3, new Hours(150));
  private static final Rider ODD = new Rider("=SOM(A1:A9) <b>", Optional.empty(), 0, Hours.NONE);

  private final AtomicInteger open = new AtomicInteger();

  private Table<Rider> table(List<Rider> riders) {
    return new Table<>(
        new Words("Fietsers", "Riders"),
        List.of(
            Column.text(new Words("Naam", "Name"), Rider::name).wide(32),
            new Column<>(
                new Words("Geboren", "Born"),
                false,
                0,
                rider ->
                    rider
                        .born()
                        .<Cell>map(Cell.Day::new)
                        .orElseGet(() -> new Cell.Unknown(new Words("onbekend", "unknown")))),
            Column.number(new Words("Ritten", "Rides"), Rider::rides),
            Column.hours(new Words("Tijd", "Time"), Rider::time)),
        () -> {
          open.incrementAndGet();
          return riders.stream().onClose(open::decrementAndGet);
        });
  }

  private TablePdf<Rider> paper(Table<Rider> table, Locale language) {
    return new TablePdf<>(
        "fietsers",
        new About(language, "Fietsers 2026", "Wie er fietst.", "Gemeente Voorbeeldstad"),
        List.of("Alle groepen"),
        table,
        new Words("Niemand fietst.", "Nobody rides."),
        List.of("Tijd is precies."));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> entries(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  /** A workbook's sizes stand at its end only, so it is read as a file. */
  private static String entry(byte[] workbook, String name) throws IOException {
    Path file = Files.createTempFile("workbook", ".xlsx");
    Files.write(file, workbook);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void workbookHasASheetForEachTableWithTypedCells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWorkbook workbook = new TableWorkbook("Fietsers 2026", Locale.ENGLISH, out)) {
      workbook.add(table(List.of(AMINA, ODD)));
      workbook.add(table(List.of()));
    }
    assertThat(open).hasValue(0);
    assertThat(entry(out.toByteArray(), "xl/workbook.xml")).contains("name=\"Riders\"");
    String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("state=\"frozen\"", "Born", "width=\"32");
    assertThat(sheet).as("17 May 1990, as Excel counts days").contains("<v>33010");
    assertThat(sheet).as("hours with decimals").contains("<v>2.5</v>");
    assertThat(sheet).as("a name is no formula").contains("=SOM(A1:A9)").doesNotContain("<f>");
    assertThat(sheet).as("what is not known is empty").doesNotContain("unknown");
    assertThat(entry(out.toByteArray(), "xl/worksheets/sheet2.xml")).contains("Rides");
  }

  @Test
  void paperKeepsToBothStandardsAndShowsWhatIsInTheTable() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(paper(table(List.of(AMINA, ODD)), DUTCH).write(out)).isEqualTo(FileKind.PDF);
    assertThat(open).hasValue(0);
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
    assertThat(text(out.toByteArray()))
        .contains("Fietsers 2026", "Alle groepen", "Geboren", "17-05-1990", "2:30", "onbekend")
        .contains("=SOM(A1:A9) <b>", "Uitleg", "Tijd is precies.");
  }

  @Test
  void paperOfNobodySaysSo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    paper(table(List.of()), Locale.ENGLISH).write(out);
    assertThat(PdfChecker.failures(out.toByteArray())).isEmpty();
    assertThat(text(out.toByteArray()))
        .contains("Nobody rides.", "Explanation")
        .doesNotContain("Born");
  }

  @Test
  void paperOfManyBecomesSeveralInAZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Rider> many =
        IntStream.rangeClosed(1, TablePdf.MOST + 1)
            .mapToObj(n -> new Rider("Voorbeeld " + n, Optional.empty(), n, Hours.NONE))
            .toList();
    assertThat(paper(table(many), DUTCH).write(out)).isEqualTo(FileKind.ZIP);
    assertThat(entries(out.toByteArray())).containsExactly("fietsers-001.pdf", "fietsers-002.pdf");
    ByteArrayOutputStream exactlyFull = new ByteArrayOutputStream();
    assertThat(paper(table(many.subList(0, TablePdf.MOST)), DUTCH).write(exactlyFull))
        .isEqualTo(FileKind.PDF);
  }

  @Test
  void textIsReadByASpreadsheetAndCalculatesNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableText.write(table(List.of(AMINA, ODD)), DUTCH, out);
    assertThat(open).hasValue(0);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFNaam;Geboren;Ritten;Tijd\r\n"
                + "\"Voorbeeld; \"\"Amina\"\"\";1990-05-17;3;2,50\r\n"
                + "'=SOM(A1:A9) <b>;;0;0,00\r\n");
    ByteArrayOutputStream english = new ByteArrayOutputStream();
    TableText.write(table(List.of(AMINA)), Locale.ENGLISH, english);
    assertThat(english.toString(StandardCharsets.UTF_8)).contains("Name;Born").contains(";2.50");
  }

  private String written(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableText.write(table(List.of(new Rider(name, Optional.empty(), -7, Hours.NONE))), DUTCH, out);
    String csv = out.toString(StandardCharsets.UTF_8);
    assertThat(csv).as("numbers stay numbers").endsWith(";;-7;0,00\r\n");
    return csv.substring(csv.indexOf("\r\n") + 2, csv.length() - ";;-7;0,00\r\n".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "@SUM(1+9)*cmd|' /C calc'!A0",
        "+31612345678",
        "-2+3+cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "\tAmina",
        "  =1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\uff1d1+1",
        "\uff20SUM(1)",
        "\uff0b1+a",
        "\u22121+a",
        "'=1+1",
        "\u201d=1+1",
        "-5"
      })
  void spreadsheetCalculatesNoTextHoweverItBegins(String name) throws IOException {
    String cell = written(name);
    String bare = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    assertThat(bare).isEqualTo("'" + name);
  }

  @Test
  void spreadsheetCalculatesNoTextAfterAQuote() throws IOException {
    assertThat(written("\"=1+1")).isEqualTo("\"'\"\"=1+1\"");
    assertThat(written("Jan,=HYPERLINK(A1),b")).isEqualTo("Jan,'=HYPERLINK(A1),b");
    assertThat(written("Jan;-cmd|' /C calc'!A0")).isEqualTo("\"Jan;'-cmd|' /C calc'!A0\"");
    assertThat(written("Jan\n@SUM(A1)")).isEqualTo("\"Jan\n'@SUM(A1)\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "--",
        "=",
        "+",
        "@",
        "Van 't Hof-Jansen",
        "a=b",
        "2 + 3",
        "amina@voorbeeld.example",
        "Jansen, -",
        "'s-Gravenhage",
        "06-12345678",
        "groep -5",
        "Jan, +31"
      })
  void leavesWhatIsNoFormulaAsItIs(String name) throws IOException {
    assertThat(written(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+31612345678", "-5", "@SUM(1)", "\t=1"})
  void workbookKeepsTextsAsTextsAndUnchanged(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWorkbook workbook = new TableWorkbook(name, DUTCH, out)) {
      workbook.add(table(List.of(new Rider(name, Optional.empty(), -7, Hours.NONE))));
    }
    String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .containsPattern("<c r=\"A2\"[^>]* t=\"inlineStr\"><is><t[^>]*>[^<]*</t></is></c>")
        .contains(name.strip().replace("'", "&apos;"))
        .contains("<v>-7</v>")
        .doesNotContain("<f>", "<f ");
  }

  @Test
  void letsACancellationPassAndClosesTheRows() {
    Table<Rider> cancelled =
        new Table<>(
            new Words("Fietsers", "Riders"),
            List.of(Column.text(new Words("Naam", "Name"), Rider::name)),
            () -> {
              open.incrementAndGet();
              return Stream.of(AMINA, ODD)
                  .peek(
                      rider -> {
                        if (rider.equals(ODD)) {
                          throw new CancellationException("cancelled");
                        }
                      })
                  .onClose(open::decrementAndGet);
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> TableText.write(cancelled, DUTCH, out))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> paper(cancelled, DUTCH).write(out))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () -> {
              try (TableWorkbook workbook = new TableWorkbook("Fietsers", DUTCH, out)) {
                workbook.add(cancelled);
              }
            })
        .isInstanceOf(CancellationException.class);
    assertThat(open).hasValue(0);
  }
}
