package nl.powervrouwen.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the database's own catalog describes it.
 *
 * @param name its name
 * @param about what the migration that made it says of it
 * @param columns in their order
 */
public record Table(String name, Comment about, List<Column> columns) {

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** Whether its rows are somebody's own, such as notes that only their writer reads. */
  boolean isSomebodysOwn() {
    return columns.stream().anyMatch(column -> column.about().mark().equals(Comment.OWN));
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
   * @param about what the migration that made it says of it
   */
  public record Column(String name, String type, Kind kind, boolean generated, Comment about) {

    /** The column with its values opened; null when they are not sealed. */
    @Nullable Column opened() {
      if (!about.mark().equals(Comment.OPENED)) {
        return null;
      }
      String[] said = about.inside().split(": ", 2);
      return new Column(said[0], "text", Kind.TEXT, true, Comment.of(said[said.length - 1]));
    }

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
