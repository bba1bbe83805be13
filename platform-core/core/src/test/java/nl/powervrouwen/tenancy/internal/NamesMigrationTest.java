package nl.powervrouwen.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names that were saved before are sorted and found like names that are saved now. */
@Tag("postgres")
class NamesMigrationTest {

  private static final String DATABASE = "names_migration";
  private static final Postgres POSTGRES = Postgres.shared();

  /** A name, and the parts of the key that version 6 kept for it: surname, given names, prefix. */
  private record Saved(PersonName name, String last, String first, String prefix) {}

  private static final List<Saved> SAVED =
      List.of(
          saved("Iris", null, "Voorbeeld", "voorbeeld", "iris", ""),
          saved("Iris Noor", "van der", "Veen-Smit", "veen smit", "iris noor", "van der"),
          saved("Iris", null, "van der Veen", "van der veen", "iris", ""),
          saved("Iris", "van", "den Berg", "den berg", "iris", "van"),
          saved("Iris", null, "'t Hoen", "t hoen", "iris", ""),
          saved("Nora", null, "O\u2018Hara", "o hara", "nora", ""),
          saved(
              "Nora", null, "\u0141O\u00b4H\u00e4ra \u2013 Gro\u00df", "lo hara gross", "nora", ""),
          saved("Lea", "d`", "Aubigny", "aubigny", "lea", "d"),
          saved("Lea", "d'", "Aubigny", "aubigny", "lea", "d"),
          saved("Samira", null, "El-Tahiri", "el tahiri", "samira", ""),
          saved("Abd al-Karim", "al", "Masri", "masri", "abd al karim", "al"),
          saved(
              "\u0641\u0627\u0637\u0645\u0629",
              null,
              "\u06a9\u0631\u06cc\u0645\u0640",
              "\u06a9\u0631\u06cc\u0645\u0640",
              "\u0641\u0627\u0637\u0645\u0629",
              ""),
          saved(
              "\u0646\u06cc\u200c\u0634\u0627",
              null,
              "Proef",
              "proef",
              "\u0646\u06cc \u0634\u0627",
              ""),
          saved("\u0130pek", null, "\u015eahin", "sahin", "ipek", ""));

  private static Saved saved(
      String given,
      @Nullable String before,
      String surname,
      String last,
      String first,
      String prefix) {
    return new Saved(new PersonName(given, before, surname), last, first, prefix);
  }

  @BeforeAll
  static void fillAndMigrate() throws SQLException {
    try (Connection admin = POSTGRES.enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
      statement.execute(
          "CREATE DATABASE " + DATABASE + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
    }
    migrateTo("6");
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        PreparedStatement person =
            connection.prepareStatement(
                "INSERT INTO participant (id, version, first_name, prefix, last_name, name_key,"
                    + " needs_childcare, needs_travel, needs_interpreter, needs_device,"
                    + " registered_at, changed_at, changed_by, changed_by_name) VALUES (?, 1, ?, ?,"
                    + " ?, ?, false, false, false, false, now(), now(), 's1', 'Coby')")) {
      for (int i = 0; i < SAVED.size(); i++) {
        Saved one = SAVED.get(i);
        person.setObject(1, new UUID(0, i));
        person.setString(2, one.name().first());
        person.setString(3, one.name().prefix());
        person.setString(4, one.name().last());
        person.setString(5, one.last() + "\u0001" + one.first() + "\u0001" + one.prefix());
        person.executeUpdate();
      }
    }
    migrateTo("7");
  }

  @Test
  void sortsThemAsTheApplicationDoes() throws SQLException {
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name_key FROM participant ORDER BY id")) {
      for (Saved one : SAVED) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1))
            .as(one.name().listed())
            .isEqualTo(NameWords.sorting(one.name()));
      }
    }
  }

  @Test
  void findsThemByTheWordsThatTheApplicationKeeps() throws SQLException {
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT array_agg(word) FROM participant_word GROUP BY participant_id"
                    + " ORDER BY participant_id")) {
      for (Saved one : SAVED) {
        assertThat(rows.next()).isTrue();
        Set<String> words = new TreeSet<>(Arrays.asList((String[]) rows.getArray(1).getArray()));
        assertThat(words)
            .as(one.name().listed())
            .isEqualTo(new TreeSet<>(NameWords.of(one.name())));
      }
    }
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
