package nl.powervrouwen.export;

import java.util.List;

/**
 * A table as the database's own catalog describes it.
 *
 * @param name its name
 * @param columns in their order
 */
public record Table(String name, List<Column> columns) {

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** The columns that are written, not computed by the database. */
  public List<Column> stored() {
    return columns.stream().filter(column -> !column.generated()).toList();
  }

  /**
   * One column.
   *
   * @param name its name
   * @param type as PostgreSQL writes it, such as {@code timestamp with time zone}
   * @param kind how its values are written
   * @param generated whether the database computes it
   */
  public record Column(String name, String type, Kind kind, boolean generated) {

    /** SQL that gives its value as text. */
    String asText() {
      String column = Names.quoted(name);
      return switch (kind) {
        case MOMENT -> "to_json(" + column + ") #>> '{}'";
        case BYTES -> "encode(" + column + ", 'hex')";
        case NUMBER, TRUTH, TEXT -> column + "::text";
      };
    }
  }

  /** How values are written in an open format. */
  enum Kind {
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    TRUTH,
    /** ISO 8601 with its offset. */
    MOMENT,
    /** Hexadecimal digits. */
    BYTES,
    /** Everything else. */
    TEXT
  }
}
