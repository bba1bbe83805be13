package nl.powervrouwen.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.powervrouwen.export.Table.Column;
import nl.powervrouwen.export.Table.Kind;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The zip of an export, and the list of what was put in it. */
final class ExportZip implements ExportFiles {

  private static final int BREATH = 1000;

  private final Snapshot snapshot;
  private final @Nullable Function<byte[], String> vault;
  private final ExportProgress progress;
  private final ZipOutputStream zip;
  private final List<Object> tables = new ArrayList<>();
  private final List<Object> files = new ArrayList<>();
  private final Map<String, Long> counts = new TreeMap<>();

  ExportZip(
      Snapshot snapshot,
      @Nullable Function<byte[], String> vault,
      ExportProgress progress,
      ZipOutputStream zip) {
    this.snapshot = snapshot;
    this.vault = vault;
    this.progress = progress;
    this.zip = zip;
  }

  /** What the manifest says of the tables. */
  List<Object> tables() {
    return tables;
  }

  /** What the manifest says of the other files. */
  List<Object> files() {
    return files;
  }

  /** Rows by table. */
  Map<String, Long> counts() {
    return counts;
  }

  /** Writes a table of the database twice: as CSV and as JSON. */
  void table(Table table) throws IOException, SQLException {
    Sheet sheet = sheet(table);
    RowSource source = row -> snapshot.each(table, values -> row.row(opened(sheet, values)));
    counts.put(table.name(), write("tabellen/" + table.name(), sheet, source));
    progress.step();
  }

  @Override
  public void each(String table, RowReader reader) throws IOException {
    try {
      snapshot.each(snapshot.table(table), reader);
    } catch (SQLException e) {
      throw new DatabaseFailure("The table " + table + " can't be read", e);
    }
  }

  @Override
  public void file(String path, String meaning, Content content) throws IOException {
    Map<String, Object> entry = entry(path, content);
    entry.put("betekenis", meaning);
    files.add(entry);
  }

  @Override
  public void table(
      String path,
      String meaning,
      List<Map.Entry<String, String>> columns,
      List<List<@Nullable String>> rows)
      throws IOException {
    List<Field> fields =
        columns.stream()
            .map(
                column ->
                    new Field(column.getKey(), "text", Kind.TEXT, column.getValue(), false, null))
            .toList();
    Sheet sheet = new Sheet(path.substring(path.lastIndexOf('/') + 1), meaning, fields);
    RowSource source =
        reader -> {
          for (List<@Nullable String> row : rows) {
            Map<String, @Nullable String> values = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
              values.put(fields.get(i).name(), row.get(i));
            }
            reader.row(values);
          }
        };
    try {
      write(path, sheet, source);
    } catch (SQLException e) {
      throw new DatabaseFailure("No database was asked", e);
    }
  }

  private long write(String path, Sheet sheet, RowSource source) throws IOException, SQLException {
    long[] rows = new long[1];
    Map<String, Object> csv = entry(path + ".csv", out -> rows[0] = csv(sheet, source, out));
    Map<String, Object> json = entry(path + ".json", out -> json(sheet, source, out));
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("naam", sheet.name());
    about.put("betekenis", sheet.meaning());
    about.put("rijen", rows[0]);
    about.put("csv", csv);
    about.put("json", json);
    about.put("kolommen", sheet.fields().stream().map(Field::described).toList());
    tables.add(about);
    return rows[0];
  }

  private long csv(Sheet sheet, RowSource source, OutputStream out) throws IOException {
    Writer text = writer(out);
    // RFC 4180: lines end with CR LF. A null is nothing at all, an empty text is "".
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .build(text);
    csv.writeRecord(sheet.fields().stream().map(Field::name).toList());
    long[] rows = new long[1];
    read(
        source,
        row -> {
          csv.writeRecord(row.values());
          count(rows);
        });
    csv.flush();
    text.flush();
    return rows[0];
  }

  private void json(Sheet sheet, RowSource source, OutputStream out) throws IOException {
    Writer text = writer(out);
    text.write("[");
    long[] rows = new long[1];
    read(
        source,
        row -> {
          text.write(rows[0] == 0 ? "\n" : ",\n");
          text.write(JsonMapper.shared().writeValueAsString(typed(sheet, row)));
          count(rows);
        });
    text.write("\n]\n");
    text.flush();
  }

  private void count(long[] rows) {
    if (++rows[0] % BREATH == 0) {
      progress.breathe();
    }
  }

  private static void read(RowSource source, RowReader reader) throws IOException {
    try {
      source.read(reader);
    } catch (SQLException e) {
      throw new DatabaseFailure("A table can't be read", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Map<String, @Nullable Object> typed(
      Sheet sheet, Map<String, @Nullable String> row) {
    Map<String, @Nullable Object> typed = new LinkedHashMap<>();
    for (Field field : sheet.fields()) {
      typed.put(field.name(), typed(field.kind(), row.get(field.name())));
    }
    return typed;
  }

  private static @Nullable Object typed(Kind kind, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (kind) {
      case TRUTH -> value.equals("true");
      case NUMBER -> isNumber(value) ? new BigDecimal(value) : value;
      default -> value;
    };
  }

  /** JSON has no NaN and no infinity. */
  private static boolean isNumber(String value) {
    return !value.contains("N") && !value.contains("I");
  }

  private Sheet sheet(Table table) {
    List<Field> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      Column opened = vault == null ? null : column.opened();
      fields.add(field(column, opened == null ? null : opened.name()));
      if (opened != null) {
        fields.add(field(opened, null));
      }
    }
    return new Sheet(table.name(), table.about().words(), fields);
  }

  private static Field field(Column column, @Nullable String opened) {
    return new Field(
        column.name(),
        column.type(),
        column.kind(),
        column.about().words(),
        column.opened() != null,
        opened);
  }

  private Map<String, @Nullable String> opened(Sheet sheet, Map<String, @Nullable String> row) {
    Map<String, @Nullable String> all = new LinkedHashMap<>();
    for (Field field : sheet.fields()) {
      if (row.containsKey(field.name())) {
        String value = row.get(field.name());
        all.put(field.name(), value);
        if (field.opened() != null && vault != null) {
          all.put(field.opened(), value == null ? null : vault.apply(Hex.bytes(value)));
        }
      }
    }
    return all;
  }

  /** Writes one entry of the zip; what is known of it afterwards. */
  private Map<String, Object> entry(String path, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    CountingStream counted = new CountingStream(zip);
    DigestOutputStream digest = new DigestOutputStream(counted, Sha256.begin());
    content.write(digest);
    digest.flush();
    zip.closeEntry();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("bestand", path);
    entry.put("bytes", counted.bytes());
    entry.put("sha256", Hex.of(digest.getMessageDigest().digest()));
    return entry;
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** A table as it is written. */
  private record Sheet(String name, String meaning, List<Field> fields) {}

  /** A column as it is written; opened: where the values of a sealed one stand, if anywhere. */
  private record Field(
      String name,
      String type,
      Kind kind,
      String meaning,
      boolean sealed,
      @Nullable String opened) {

    Map<String, Object> described() {
      Map<String, Object> about = new LinkedHashMap<>();
      about.put("naam", name);
      about.put("type", type);
      about.put("betekenis", meaning);
      if (sealed) {
        about.put("verzegeld", true);
      }
      if (opened != null) {
        about.put("geopendIn", opened);
      }
      return about;
    }
  }

  private interface RowSource {
    void read(RowReader reader) throws IOException, SQLException;
  }
}
