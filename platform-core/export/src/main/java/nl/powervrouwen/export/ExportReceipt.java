package nl.powervrouwen.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was written into an export.
 *
 * @param sha256 digest of the whole file, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param schemaVersion newest migration of the database; null when it is not known
 * @param rows number of rows by name of the table
 */
public record ExportReceipt(
    String sha256, long size, @Nullable String schemaVersion, Map<String, Long> rows) {

  /** Copies the numbers. */
  public ExportReceipt {
    rows = Map.copyOf(rows);
  }

  /** All rows together. */
  public long allRows() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
