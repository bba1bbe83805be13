package nl.powervrouwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.architecture.broken.sessions.EscapedEntity;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.testing.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a new entity and its table must say, because nothing can find it out: and where. */
@Tag("postgres")
class NewEntityTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path MIGRATIONS = RESOURCES.resolve("db/tenant");

  /** What is said of each table and of each of its columns. */
  private static final String TABLES =
      """
      SELECT c.relname, a.attname, obj_description(c.oid, 'pg_class') AS said_of_table,
        col_description(c.oid, a.attnum) AS said_of_column
      FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND c.relname <> 'flyway_schema_history'
      ORDER BY c.relname, a.attnum
      """;

  private static final String KINDS =
      "SELECT col_description('change_log'::regclass, attnum) FROM pg_attribute"
          + " WHERE attrelid = 'change_log'::regclass AND attname = 'subject_kind'";

  private static final String RIGHTS =
      "@rights\\((insert|update|delete)(, (insert|update|delete))*\\)";
  private static final String OPENED = "(@opened\\([a-z_]+: [^@()]+\\)|@own\\(rows\\))";

  private final TenantId tenant = new TenantId("new-entity");

  @Test
  void forgetsNothing() throws IOException, SQLException {
    List<Class<?>> entities = new ArrayList<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.powervrouwen")
            .stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .map(JavaClass::reflect)
            .forEach(entities::add);
    Postgres.shared().databases().open(tenant);

    assertThat(entities).hasSizeGreaterThan(15);
    assertThat(forgottenBy(entities)).isEmpty();
    assertThat(forgottenInTables()).isEmpty();
    assertThat(entities).filteredOn(LoggedRecord.class::isAssignableFrom).hasSizeGreaterThan(3);
    assertThat(notNamedInTheLog(entities)).isEmpty();
  }

  @Test
  void isToldWhatItForgotAndWhere() throws IOException, SQLException {
    Postgres.shared().databases().open(tenant);
    run("CREATE TABLE forgotten (nickname text, secret bytea)");
    run("COMMENT ON COLUMN forgotten.secret IS 'Een geheim @open(x)'");
    try {
      assertThat(forgottenBy(List.of(EscapedEntity.class)))
          .containsExactly(
              "src/main/resources/META-INF/persistence.xml: add <class>"
                  + EscapedEntity.class.getName()
                  + "</class>",
              EscapedEntity.class.getName()
                  + ".java: add @Kept(by = RetentionCategory.…), or @Kept(withoutTerm = \"why\")");
      assertThat(notNamedInTheLog(List.of(Unnamed.class, Unexplained.class)))
          .containsExactly(
              Unnamed.class.getName() + ".java: add @LoggedAs(\"a word\")",
              newest() + ": add fiets to COMMENT ON COLUMN change_log.subject_kind");
      String where = newest() + ": ";
      assertThat(forgottenInTables())
          .containsExactly(
              where + "add COMMENT ON TABLE forgotten IS 'what it holds, in Dutch'",
              where + "add COMMENT ON COLUMN forgotten.nickname IS 'what it holds, in Dutch'",
              where + "the comment of forgotten.secret ends with no mark that is known");
    } finally {
      run("DROP TABLE forgotten");
    }
  }

  /** Records whose changes stand in the log under a word that the log's table does not explain. */
  private List<String> notNamedInTheLog(List<Class<?>> entities) throws SQLException, IOException {
    String kinds;
    try (Connection connection = Postgres.shared().enterAsAdmin(tenant.database());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(KINDS)) {
      row.next();
      kinds = row.getString(1);
    }
    List<String> forgotten = new ArrayList<>();
    for (Class<?> entity : entities) {
      LoggedAs kind = entity.getAnnotation(LoggedAs.class);
      if (LoggedRecord.class.isAssignableFrom(entity) && kind == null) {
        forgotten.add(entity.getName() + ".java: add @LoggedAs(\"a word\")");
      } else if (kind != null && !kinds.contains(" " + kind.value() + " (")) {
        forgotten.add(
            newest() + ": add " + kind.value() + " to COMMENT ON COLUMN change_log.subject_kind");
      }
    }
    return forgotten;
  }

  private static class Unnamed extends LoggedRecord {
    @Override
    public Fields fields() {
      return Fields.NONE;
    }
  }

  @LoggedAs("fiets")
  private static final class Unexplained extends Unnamed {}

  private static List<String> forgottenBy(List<Class<?>> entities) throws IOException {
    Path unit = RESOURCES.resolve("META-INF/persistence.xml");
    String listed = Files.readString(unit);
    List<String> forgotten = new ArrayList<>();
    for (Class<?> entity : entities) {
      String line = "<class>" + entity.getName() + "</class>";
      if (!listed.contains(line)) {
        forgotten.add(unit + ": add " + line);
      }
      Kept kept = entity.getAnnotation(Kept.class);
      if (kept == null || (kept.by().length > 0) != kept.withoutTerm().isBlank()) {
        forgotten.add(
            entity.getName()
                + ".java: add @Kept(by = RetentionCategory.…), or @Kept(withoutTerm = \"why\")");
      }
    }
    return forgotten;
  }

  private List<String> forgottenInTables() throws IOException, SQLException {
    List<String> forgotten = new ArrayList<>();
    try (Connection connection = Postgres.shared().enterAsAdmin(tenant.database());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      String table = "";
      while (row.next()) {
        if (!table.equals(row.getString("relname"))) {
          table = row.getString("relname");
          look("TABLE " + table, row.getString("said_of_table"), RIGHTS, forgotten);
        }
        String column = table + "." + row.getString("attname");
        look("COLUMN " + column, row.getString("said_of_column"), OPENED, forgotten);
      }
    }
    return forgotten;
  }

  private static void look(String what, @Nullable String said, String mark, List<String> forgotten)
      throws IOException {
    if (said == null || said.isBlank()) {
      forgotten.add(newest() + ": add COMMENT ON " + what + " IS 'what it holds, in Dutch'");
    } else if (said.contains("@") && !said.matches("[^@]+ " + mark)) {
      String name = what.substring(what.indexOf(' ') + 1);
      forgotten.add(newest() + ": the comment of " + name + " ends with no mark that is known");
    }
  }

  /** The migration in which what is new can still be explained. */
  private static Path newest() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.max(Comparator.comparingInt(NewEntityTest::version)).orElseThrow();
    }
  }

  private static int version(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = Postgres.shared().enterAsAdmin(tenant.database());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
