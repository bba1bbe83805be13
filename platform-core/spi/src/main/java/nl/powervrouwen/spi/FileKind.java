package nl.powervrouwen.spi;

import java.io.Serializable;
import java.util.Objects;

/**
 * A kind of file. A format may bring one of its own.
 *
 * @param extension without a dot, such as {@code xlsx}
 * @param mediaType such as {@code application/pdf}
 * @param title the name as people see it where they choose, such as {@code Excel}
 * @since 1.0
 */
public record FileKind(String extension, String mediaType, Words title) implements Serializable {

  /** A workbook. */
  public static final FileKind XLSX =
      new FileKind(
          "xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          new Words("Excel (xlsx)", "Excel (xlsx)"));

  /** An accessible PDF. */
  public static final FileKind PDF =
      new FileKind("pdf", "application/pdf", new Words("PDF", "PDF"));

  /**
   * A table as plain text.
   *
   * @since 2.0
   */
  public static final FileKind CSV = new FileKind("csv", "text/csv", new Words("CSV", "CSV"));

  /** Several files in one. */
  public static final FileKind ZIP =
      new FileKind("zip", "application/zip", new Words("Zip", "Zip"));

  /** Refuses a missing extension or type. */
  public FileKind {
    Objects.requireNonNull(title, "title");
    if (extension.isBlank() || mediaType.isBlank()) {
      throw new IllegalArgumentException("A kind of file has an extension and a media type");
    }
  }
}
