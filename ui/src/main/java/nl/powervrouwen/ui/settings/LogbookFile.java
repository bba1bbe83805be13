package nl.powervrouwen.ui.settings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.powervrouwen.documents.TableText;
import nl.powervrouwen.documents.TableWorkbook;
import nl.powervrouwen.identity.AuditFilter;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Table;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The log as a file: what the screen shows, and the numbers by which a line is looked into. */
final class LogbookFile {

  private LogbookFile() {}

  /** A link that makes a workbook. */
  static Download workbook(AuditLog log, AuditFilter filter) {
    return link(log, filter, FileKind.XLSX, "logbook.file.xlsx", LogbookFile::writeWorkbook);
  }

  /** A link that makes a text. */
  static Download text(AuditLog log, AuditFilter filter) {
    return link(log, filter, FileKind.CSV, "logbook.file.csv", TableText::write);
  }

  private interface Writer {
    void write(Table<Row> table, Locale language, OutputStream out) throws IOException;
  }

  /** A line in the words of the screen on which the link stood. */
  private record Row(List<String> cells) {}

  private static Download link(
      AuditLog log, AuditFilter filter, FileKind kind, String key, Writer writer) {
    Locale language = Language.current();
    return Download.made(
        Texts.text(key),
        Texts.text("logbook.file.name", Moments.today().toString(), kind.extension()),
        kind.mediaType(),
        out -> writer.write(table(log.all(filter)), language, out));
  }

  private static void writeWorkbook(Table<Row> table, Locale language, OutputStream out)
      throws IOException {
    try (TableWorkbook book = new TableWorkbook(table.title().in(language), language, out)) {
      book.add(table);
    }
  }

  private static Table<Row> table(List<AuditLine> lines) {
    List<String> keys =
        List.of("when", "who", "what", "about", "number", "detail", "from", "call", "outcome");
    List<Function<AuditLine, @Nullable String>> values =
        List.of(
            AuditWords::when,
            AuditWords::who,
            AuditWords::what,
            AuditWords::about,
            AuditLine::aboutId,
            AuditLine::detail,
            AuditWords::from,
            AuditLine::call,
            line -> AuditWords.of(line.outcome()));
    List<Row> rows =
        lines.stream()
            .map(
                line ->
                    new Row(
                        values.stream()
                            .map(value -> Objects.requireNonNullElse(value.apply(line), ""))
                            .toList()))
            .toList();
    String title = Texts.text("logbook.title");
    return new Table<>(new Words(title, title), columns(keys), rows::stream);
  }

  private static List<Column<Row>> columns(List<String> keys) {
    return keys.stream().map(key -> column(keys.indexOf(key), key)).toList();
  }

  private static Column<Row> column(int number, String key) {
    String title = Texts.text("logbook." + key);
    return Column.text(new Words(title, title), row -> row.cells().get(number));
  }
}
