package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.documents.TableWorkbook;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.spi.Cell;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Table;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The list of participants as a workbook: what the screen shows of everybody whom it finds. */
final class ParticipantFile {

  private ParticipantFile() {}

  /** A link that makes it. */
  static Component link(Participants participants, ParticipantQuery query) {
    String title = Texts.text("participants.title");
    List<Column<ParticipantRow>> columns = columns();
    Locale locale = Language.current();
    return Download.made(
        Texts.text("participants.file"),
        Texts.text("participants.file.name", Moments.today().toString()),
        FileKind.XLSX.mediaType(),
        out -> write(title, columns, locale, rows(participants, query), out));
  }

  private static List<ParticipantRow> rows(Participants participants, ParticipantQuery query) {
    List<ParticipantRow> rows = new ArrayList<>();
    participants.all(query, rows::add);
    return rows;
  }

  private static void write(
      String title,
      List<Column<ParticipantRow>> columns,
      Locale locale,
      List<ParticipantRow> rows,
      OutputStream out)
      throws IOException {
    try (TableWorkbook book = new TableWorkbook(title, locale, out)) {
      book.add(new Table<>(new Words(title, title), columns, rows::stream));
    }
  }

  private static List<Column<ParticipantRow>> columns() {
    return List.of(
        text("participants.name", row -> row.name().listed()),
        new Column<>(words("participants.born"), false, 0, row -> born(row.data().birthDate())),
        text("field.city", row -> SecretAddress.orPlace(row.data())),
        text("field.language", row -> row.data().language()),
        text("participants.needs", ParticipantFile::needs),
        text("field.coach", ParticipantRow::coachName));
  }

  private static Column<ParticipantRow> text(
      String key, Function<ParticipantRow, @Nullable String> value) {
    return Column.text(words(key), row -> Objects.requireNonNullElse(value.apply(row), ""));
  }

  private static Words words(String key) {
    return new Words(Texts.text(key), Texts.text(key));
  }

  private static Cell born(@Nullable BirthDate born) {
    return born == null || born.fullDate().isEmpty()
        ? new Cell.Text(BirthDates.brief(born))
        : new Cell.Day(born.fullDate().get());
  }

  private static String needs(ParticipantRow row) {
    return row.data().needs().stream().sorted().map(Needs::words).collect(Collectors.joining(", "));
  }
}
