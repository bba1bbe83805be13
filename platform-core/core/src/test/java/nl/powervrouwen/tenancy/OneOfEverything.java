package nl.powervrouwen.tenancy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row into every table of a municipality, over the connection that its rooms have.
 *
 * <p>Nothing here knows a table: the catalog says which columns must be filled, what they refer to
 * and what they allow, and the entities say which of them are enums. A check that holds several
 * columns together is met by filling one or two more.
 */
final class OneOfEverything {

  private static final String COLUMNS =
      """
      SELECT c.relname, a.attname, format_type(a.atttypid, NULL) AS type,
        a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AS needed,
        a.attgenerated <> '' AS generated, p.relname AS parent, pa.attname AS parent_column,
        (SELECT string_agg(pg_get_constraintdef(k.oid), ' ') FROM pg_constraint k
          WHERE k.contype = 'c' AND k.conrelid = c.oid AND k.conkey = ARRAY[a.attnum]) AS allowed
      FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_constraint f
          ON f.contype = 'f' AND f.conrelid = c.oid AND a.attnum = ANY (f.conkey)
        LEFT JOIN pg_class p ON p.oid = f.confrelid
        LEFT JOIN pg_attribute pa ON pa.attrelid = p.oid
          AND pa.attnum = f.confkey[array_position(f.conkey, a.attnum)]
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND c.relname <> 'flyway_schema_history'
      ORDER BY c.relname, a.attnum
      """;

  private static final String CHECK_VIOLATION = "23514";
  private static final Pattern ONE_OF = Pattern.compile("ARRAY\\['([^']*)'");

  private final Connection connection;
  private final String mark;
  private final Map<String, List<Attribute>> tables = new LinkedHashMap<>();
  private final Map<String, String> constants = new HashMap<>();

  /** Values of the rows that were written, by table and column. */
  private final Map<String, @Nullable String> written = new HashMap<>();

  /**
   * A column as the catalog describes it.
   *
   * @param parent table and column that it refers to; empty when it refers to none
   * @param allowed the checks that hold it alone; blank when there are none
   */
  private record Attribute(
      String table,
      String name,
      String type,
      boolean needed,
      boolean generated,
      Optional<String> parent,
      String allowed) {}

  private OneOfEverything(Connection connection, String mark) {
    this.connection = connection;
    this.mark = mark;
  }

  /**
   * Writes the rows.
   *
   * @param mark stands in every text that can be anything
   * @return the tables
   */
  static List<String> write(EntityManager entityManager, String mark) {
    OneOfEverything all = new OneOfEverything(entityManager.unwrap(Connection.class), mark);
    try {
      all.readEntities(entityManager);
      all.readCatalog();
      return all.write();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every row of every table as one text, as somebody reads it who goes round the entities. */
  static String read(EntityManager entityManager, List<String> tables) {
    StringBuilder all = new StringBuilder();
    try (Statement statement = entityManager.unwrap(Connection.class).createStatement()) {
      for (String table : tables) {
        try (ResultSet rows =
            statement.executeQuery("SELECT to_jsonb(t)::text FROM \"" + table + "\" t")) {
          while (rows.next()) {
            all.append(rows.getString(1)).append('\n');
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return all.toString();
  }

  private void readEntities(EntityManager entityManager) {
    for (EntityType<?> entity : entityManager.getMetamodel().getEntities()) {
      Class<?> type = entity.getJavaType();
      for (Field field : type.getDeclaredFields()) {
        constant(field)
            .ifPresent(
                constant -> constants.put(table(type, field) + "." + column(field), constant));
      }
    }
  }

  private static String table(Class<?> entity, Field field) {
    CollectionTable collection = field.getAnnotation(CollectionTable.class);
    return collection == null
        ? Objects.requireNonNull(entity.getAnnotation(Table.class), entity::getName).name()
        : collection.name();
  }

  private static String column(Field field) {
    Column column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  /** Name of the first constant of the enum that a field, or a set in it, has. */
  private static Optional<String> constant(Field field) {
    Class<?> type =
        field.getGenericType() instanceof ParameterizedType set
                && set.getActualTypeArguments()[0] instanceof Class<?> element
            ? element
            : field.getType();
    return type.isEnum()
        ? Optional.of(((Enum<?>) type.getEnumConstants()[0]).name())
        : Optional.empty();
  }

  private void readCatalog() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COLUMNS)) {
      while (row.next()) {
        String parent = row.getString("parent");
        String table = row.getString("relname");
        tables
            .computeIfAbsent(table, name -> new ArrayList<>())
            .add(
                new Attribute(
                    table,
                    row.getString("attname"),
                    row.getString("type"),
                    row.getBoolean("needed"),
                    row.getBoolean("generated"),
                    parent == null
                        ? Optional.empty()
                        : Optional.of(parent + "." + row.getString("parent_column")),
                    Objects.requireNonNullElse(row.getString("allowed"), "")));
      }
    }
  }

  private List<String> write() throws SQLException {
    List<String> done = new ArrayList<>();
    while (done.size() < tables.size()) {
      List<String> next =
          tables.keySet().stream()
              .filter(table -> !done.contains(table) && done.containsAll(parents(table)))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("Tables that need each other: " + tables.keySet());
      }
      for (String table : next) {
        write(table);
        done.add(table);
      }
    }
    return done;
  }

  /** Also those of which a row is not needed: a column more may be. */
  private List<String> parents(String table) {
    return attributes(table).stream()
        .flatMap(column -> column.parent().stream())
        .map(parent -> parent.substring(0, parent.indexOf('.')))
        .filter(parent -> !parent.equals(table))
        .toList();
  }

  private List<Attribute> attributes(String table) {
    return Objects.requireNonNull(tables.get(table));
  }

  /** With what it needs; and when that is not allowed, with one or two columns more. */
  private void write(String table) throws SQLException {
    List<Attribute> needed = attributes(table).stream().filter(Attribute::needed).toList();
    List<Attribute> others =
        attributes(table).stream()
            .filter(column -> !column.needed() && !column.generated())
            .toList();
    Stream<List<Attribute>> pairs =
        others.stream()
            .flatMap(
                one ->
                    others.stream().filter(two -> !two.equals(one)).map(two -> List.of(one, two)));
    List<List<Attribute>> tries =
        Stream.of(Stream.of(List.<Attribute>of()), others.stream().map(List::of), pairs)
            .flatMap(one -> one)
            .toList();
    SQLException refused = null;
    for (List<Attribute> more : tries) {
      refused = refusal(table, Stream.concat(needed.stream(), more.stream()).toList());
      if (refused == null) {
        return;
      }
    }
    throw new IllegalStateException("No row of " + table + " is allowed", refused);
  }

  private @Nullable SQLException refusal(String table, List<Attribute> columns)
      throws SQLException {
    List<String> names = columns.stream().map(column -> '"' + column.name() + '"').toList();
    List<String> values = columns.stream().map(this::value).toList();
    Savepoint before = connection.setSavepoint();
    String insert =
        "INSERT INTO \"%s\" (%s) VALUES (%s) RETURNING *"
            .formatted(table, String.join(", ", names), String.join(", ", values));
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(insert)) {
      row.next();
      for (Attribute column : attributes(table)) {
        written.put(table + "." + column.name(), row.getString(column.name()));
      }
      return null;
    } catch (SQLException e) {
      if (!CHECK_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
      connection.rollback(before);
      return e;
    }
  }

  /** SQL of a value that this column allows. */
  private String value(Attribute column) {
    if (column.parent().isPresent()) {
      return "'" + written.get(column.parent().get()) + "'";
    }
    int place = attributes(column.table()).indexOf(column);
    return switch (column.type()) {
      case "uuid" -> "'" + UUID.randomUUID() + "'";
      case "text", "character varying" -> "'" + text(column) + "'";
      case "integer", "bigint", "smallint", "numeric" -> "1";
      case "boolean" -> "false";
      // Later columns are later, as the end of something is.
      case "date" -> "DATE '2026-01-05' + " + place;
      case "timestamp with time zone" ->
          "TIMESTAMPTZ '2026-01-05 09:00+01' + interval '" + place + " hours'";
      case "time without time zone" -> "TIME '09:00' + interval '" + place + " minutes'";
      case "bytea" -> "convert_to('" + mark + "', 'UTF8')";
      case "jsonb", "json" -> "'{\"mark\": \"" + mark + "\"}'";
      default ->
          throw new IllegalStateException(
              "Say in OneOfEverything.value() what a value of the type "
                  + column.type()
                  + " is, for "
                  + column.table()
                  + "."
                  + column.name());
    };
  }

  private String text(Attribute column) {
    String constant = constants.get(column.table() + "." + column.name());
    Matcher oneOf = ONE_OF.matcher(column.allowed());
    if (constant != null) {
      return constant;
    }
    if (column.allowed().contains("json")) {
      return "{\"mark\": \"" + mark + "\"}";
    }
    return oneOf.find() ? oneOf.group(1) : mark;
  }
}
