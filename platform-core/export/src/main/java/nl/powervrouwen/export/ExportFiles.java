package nl.powervrouwen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An export while it is written: all its tables are in it already, and files can be added. */
public interface ExportFiles {

  /**
   * Reads a table as it stood when the export began, one row at a time.
   *
   * @param table its name in the database
   * @throws IOException when the reader throws it
   */
  void each(String table, RowReader reader) throws IOException;

  /**
   * Adds a file.
   *
   * @param path such as {@code bestanden/logo.svg}; relative, with forward slashes
   * @param meaning what it is, in Dutch, for who receives the export
   * @throws IOException when writing fails
   */
  void file(String path, String meaning, Content content) throws IOException;

  /**
   * Adds a table that is not in the database, as CSV and as JSON; all its values are texts.
   *
   * @param path without extension, such as {@code accounts/accounts}
   * @param meaning what it is, in Dutch
   * @param columns name and meaning of each column, in order
   * @throws IOException when writing fails
   */
  void table(
      String path,
      String meaning,
      List<Map.Entry<String, String>> columns,
      List<List<@Nullable String>> rows)
      throws IOException;

  /** Is given each row. */
  @FunctionalInterface
  interface RowReader {
    /**
     * Reads one row.
     *
     * @param row every column by its name, as text; a null is a null
     * @throws IOException when what it writes can't be written
     */
    void row(Map<String, @Nullable String> row) throws IOException;
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes them.
     *
     * @param out where to; stays open
     * @throws IOException when writing fails
     */
    void write(OutputStream out) throws IOException;
  }
}
