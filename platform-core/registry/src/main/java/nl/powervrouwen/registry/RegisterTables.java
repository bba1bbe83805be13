package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The register over connections to the platform's own database, one a question. */
public final class RegisterTables implements Register {

  private static final String SERVERS =
      "SELECT name FROM database_server ORDER BY name <> 'main', name";

  private static final String MODULES = "SELECT id FROM loaded_module";
  private static final String LOADED =
      "INSERT INTO loaded_module (id) VALUES (?) ON CONFLICT (id) DO NOTHING";

  private final Source source;

  /** Where connections come from. */
  public interface Source {
    /** A new connection to the platform's own database; the caller closes it. */
    Connection open() throws SQLException;
  }

  /** Asks over these connections. */
  public RegisterTables(Source source) {
    this.source = source;
  }

  /** Asks over connections of this source. */
  public static Register over(DataSource source) {
    return new RegisterTables(source::getConnection);
  }

  @Override
  public List<MunicipalityRecord> municipalities() {
    return ask(MunicipalityTable::all);
  }

  @Override
  public Optional<MunicipalityRecord> municipality(TenantId tenant) {
    return ask(connection -> MunicipalityTable.one(connection, tenant));
  }

  @Override
  public Optional<byte[]> pack(TenantId tenant) {
    return ask(connection -> MunicipalityTable.pack(connection, tenant));
  }

  @Override
  public Optional<byte[]> destruction(TenantId tenant) {
    return ask(connection -> MunicipalityTable.destruction(connection, tenant));
  }

  @Override
  public Map<TenantId, Measurements> measurements() {
    return ask(MeasurementTable::all);
  }

  @Override
  public List<String> databaseServers() {
    return ask(connection -> Sql.all(connection, SERVERS, row -> row.getString(1)));
  }

  @Override
  public Set<String> modules() {
    return Set.copyOf(ask(connection -> Sql.all(connection, MODULES, row -> row.getString(1))));
  }

  @Override
  public void loaded(Set<String> modules) {
    var unused =
        ask(
            connection -> {
              for (String module : modules) {
                Sql.run(connection, LOADED, module);
              }
              return modules.size();
            });
  }

  @Override
  public UUID ask(
      OrderKind kind,
      @Nullable TenantId tenant,
      byte @Nullable [] pack,
      @Nullable String argument,
      OrderDoor door,
      String askedBy,
      String askedByName) {
    return ask(
        connection ->
            OrderTable.ask(connection, kind, tenant, pack, argument, door, askedBy, askedByName));
  }

  @Override
  public Optional<Order> order(UUID id) {
    return ask(connection -> OrderTable.order(connection, id));
  }

  @Override
  public List<Order> orders(int most) {
    return ask(connection -> OrderTable.newest(connection, most));
  }

  private <T> T ask(Question<T> question) {
    try (Connection connection = source.open()) {
      return question.to(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure("The register of municipalities can't be used", e);
    }
  }

  private interface Question<T> {
    T to(Connection connection) throws SQLException;
  }
}
