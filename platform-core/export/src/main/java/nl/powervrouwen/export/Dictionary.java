package nl.powervrouwen.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the tables and columns of a municipality's database mean, in Dutch, for who receives them.
 *
 * <p>Keys of {@code db/tenant-dictionary.properties}: {@code table}, {@code table.column}, and
 * {@code table.column.opened}, which says that the column is sealed and how the column with its
 * opened values is named.
 */
final class Dictionary {

  private static final String FILE = "db/tenant-dictionary.properties";
  private static final String UNKNOWN = "";

  private final Properties words = new Properties();

  Dictionary() {
    try (InputStream in = Dictionary.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The jar misses " + FILE);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a table holds; blank when nobody wrote it down. */
  String of(Table table) {
    return words.getProperty(table.name(), UNKNOWN);
  }

  /** What a column holds; blank when nobody wrote it down. */
  String of(Table table, String column) {
    return words.getProperty(table.name() + "." + column, UNKNOWN);
  }

  /** Name of the column with the opened values; null when this one is not sealed. */
  @Nullable String opened(Table table, String column) {
    return words.getProperty(table.name() + "." + column + ".opened");
  }
}
