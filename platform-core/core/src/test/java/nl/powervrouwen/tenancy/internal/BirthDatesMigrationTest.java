package nl.powervrouwen.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of birth that were saved before are what they were, and can now be known in part. */
@Tag("postgres")
class BirthDatesMigrationTest {

  private static final String DATABASE = "birth_dates_migration";
  private static final Postgres POSTGRES = Postgres.shared();

  /** What version 8 had; null for not known. */
  private static final List<@Nullable String> SAVED =
      Arrays.asList("1990-02-28", "1907-01-01", null, "2000-02-29");

  @BeforeAll
  static void fillAndMigrate() throws SQLException {
    try (Connection admin = POSTGRES.enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
      statement.execute(
          "CREATE DATABASE " + DATABASE + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
    }
    migrateTo("8");
    for (int i = 0; i < SAVED.size(); i++) {
      save(new UUID(0, i), "Amina", "CAST(? AS date)", SAVED.get(i));
    }
    migrateTo("latest");
  }

  @Test
  void keepsEachDateAsItWasAndSortsByIt() throws SQLException {
    assertThat(read("birth_date", "id < '" + new UUID(0, SAVED.size()) + "' ORDER BY id"))
        .isEqualTo(SAVED);
    assertThat(read("birth_up", "birth_date IS NULL")).containsOnly("9999-99-99");
    assertThat(read("birth_down", "birth_date IS NULL")).containsOnly("0000-00-00");
    assertThat(read("birth_down", "birth_date = '2000-02-29'")).containsExactly("2000-02-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1985-00-00", "1985-12-00", "1985-12-31"})
  void takesWhatIsKnownOfSomebodyWithOneName(String born) throws SQLException {
    UUID id = UUID.randomUUID();
    save(id, null, "?", born);

    assertThat(read("birth_up", "id = '" + id + "'")).containsExactly(born);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1985", "1985-00-12", "1985-13-00", "1985-02-29", "0000-00-00", "12-01-1985", ""})
  void refusesWhatIsNoDateOfBirth(String born) {
    assertThatThrownBy(() -> save(UUID.randomUUID(), "Amina", "?", born))
        .isInstanceOf(SQLException.class);
  }

  private static void save(UUID id, @Nullable String first, String cast, @Nullable String born)
      throws SQLException {
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        PreparedStatement person =
            connection.prepareStatement(
                "INSERT INTO participant (id, version, first_name, last_name, name_key, birth_date,"
                    + " needs_childcare, needs_travel, needs_interpreter, needs_device,"
                    + " registered_at, changed_at, changed_by, changed_by_name) VALUES (?, 1, ?,"
                    + " 'Voorbeeld', 'voorbeeld', "
                    + cast
                    + ", false, false, false, false, now(), now(), 's1', 'Coby')")) {
      person.setObject(1, id);
      person.setString(2, first);
      person.setString(3, born);
      person.executeUpdate();
    }
  }

  private static List<@Nullable String> read(String column, String where) throws SQLException {
    List<@Nullable String> found = new ArrayList<>();
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT " + column + " FROM participant WHERE " + where)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static void migrateTo(String version) {
    Flyway.configure()
        .dataSource(POSTGRES.url(DATABASE), POSTGRES.admin(), POSTGRES.password())
        .locations("classpath:db/tenant")
        .target(version)
        .load()
        .migrate();
  }
}
