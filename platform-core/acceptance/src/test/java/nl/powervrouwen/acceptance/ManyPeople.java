package nl.powervrouwen.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;

/** Invented people by the hundred thousand, put into a tenant's database past the application. */
final class ManyPeople {

  private static final String INSERT =
      """
      WITH made AS (
        INSERT INTO participant (id, version, first_name, last_name, name_key, needs_childcare,
            needs_travel, needs_interpreter, needs_device, registered_at, changed_at, changed_by,
            changed_by_name)
        SELECT gen_random_uuid(), 1, 'Vrouw' || n, 'Verzonnen' || n % 997,
            'verzonnen' || n %% 997 || ' vrouw' || n, false, false, false, false, now(), now(),
            'meting', 'Meting'
        FROM generate_series(1, {}) n
        RETURNING id, first_name, last_name)
      INSERT INTO participant_word (participant_id, word)
      SELECT id, lower(first_name) FROM made UNION ALL SELECT id, lower(last_name) FROM made
      """
          .replace("%%", "%");

  private ManyPeople() {}

  static void insert(PlatformSettings settings, TenantId tenant, int people) throws SQLException {
    try (Connection connection = connect(settings, tenant);
        Statement statement = connection.createStatement()) {
      statement.execute(INSERT.replace("{}", Integer.toString(people)));
    }
  }

  /** Id of the person in the middle of the list by name. */
  static String middle(PlatformSettings settings, TenantId tenant) throws SQLException {
    try (Connection connection = connect(settings, tenant);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT id FROM participant ORDER BY name_key, id OFFSET 50000 LIMIT 1")) {
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connect(PlatformSettings settings, TenantId tenant)
      throws SQLException {
    String role = tenant.database();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/" + role,
        role,
        new SecretStore(settings.secretsDir()).existing("db/" + role));
  }
}
