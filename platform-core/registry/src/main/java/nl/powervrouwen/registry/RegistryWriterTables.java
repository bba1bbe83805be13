package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** The ledger over one connection of the owner to the platform's own database. */
public final class RegistryWriterTables implements RegistryWriter {

  /** Says "provision" to PostgreSQL's advisory locks; any number does, if it stays the same. */
  private static final long LOCK = 0x70726f76697369L;

  private final Connection connection;

  /** Connects; the connections must be the owner's. */
  public RegistryWriterTables(DataSource owner) {
    try {
      this.connection = owner.getConnection();
    } catch (SQLException e) {
      throw new DatabaseFailure("The platform's own database can't be reached", e);
    }
  }

  @Override
  public boolean takeShift() {
    // Taking it again counts up, which does no harm: closing the connection ends it all.
    return ask(
        c ->
            Sql.one(c, "SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElse(false));
  }

  @Override
  public List<Order> queue() {
    return ask(OrderTable::queue);
  }

  @Override
  public void begin(UUID order) {
    tell(c -> OrderTable.begin(c, order));
  }

  @Override
  public void setAside(UUID order) {
    tell(c -> OrderTable.setAside(c, order));
  }

  @Override
  public int attempts(UUID order) {
    return ask(c -> OrderTable.attempts(c, order));
  }

  @Override
  public Optional<byte[]> orderedPack(UUID order) {
    return ask(c -> OrderTable.pack(c, order));
  }

  @Override
  public void about(UUID order, TenantId tenant) {
    tell(c -> OrderTable.about(c, order, tenant));
  }

  @Override
  public void step(
      UUID order, int number, Order.StepName name, Order.StepState state, @Nullable Words note) {
    tell(c -> OrderTable.step(c, order, number, name, state, note));
  }

  @Override
  public void end(UUID order, OrderState state, Words outcome) {
    tell(c -> OrderTable.end(c, order, state, outcome));
  }

  @Override
  public Optional<Order> order(UUID order) {
    return ask(c -> OrderTable.order(c, order));
  }

  @Override
  public List<MunicipalityRecord> municipalities() {
    return ask(MunicipalityTable::all);
  }

  @Override
  public Optional<MunicipalityRecord> municipality(TenantId tenant) {
    return ask(c -> MunicipalityTable.one(c, tenant));
  }

  @Override
  public void write(MunicipalityRecord municipality) {
    tell(c -> MunicipalityTable.write(c, municipality));
  }

  @Override
  public Optional<byte[]> pack(TenantId tenant) {
    return ask(c -> MunicipalityTable.pack(c, tenant));
  }

  @Override
  public Optional<String> appliedAs(TenantId tenant) {
    return ask(c -> MunicipalityTable.appliedAs(c, tenant));
  }

  @Override
  public void applied(MunicipalityRecord municipality, byte[] pack, String as) {
    tell(
        c -> {
          MunicipalityTable.write(c, municipality);
          MunicipalityTable.applied(c, municipality.tenant(), pack, as);
        });
  }

  @Override
  public void measured(Measurements.Kind what, Map<TenantId, Long> values, Instant at) {
    tell(c -> MeasurementTable.write(c, what, values, at));
  }

  @Override
  public List<Site> sites() {
    return ask(SiteTable::read);
  }

  @Override
  public Optional<Site> site(TenantId tenant) {
    return ask(c -> SiteTable.one(c, tenant));
  }

  @Override
  public void write(Site site) {
    tell(c -> SiteTable.write(c, site));
  }

  @Override
  public void remove(TenantId tenant) {
    tell(c -> SiteTable.remove(c, tenant));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseFailure("The provisioner's connection can't be closed", e);
    }
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.to(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure("The register of municipalities can't be used", e);
    }
  }

  private void tell(Change change) {
    together(
        c -> {
          change.in(c);
          return Boolean.TRUE;
        });
  }

  /** All of it or nothing. */
  private <T> T together(Question<T> change) {
    return ask(
        c -> {
          c.setAutoCommit(false);
          try {
            T answer = change.to(c);
            c.commit();
            return answer;
          } finally {
            endTransaction(c);
          }
        });
  }

  private static void endTransaction(Connection c) throws SQLException {
    if (!c.isClosed()) {
      c.rollback(); // nothing to roll back after a commit
      c.setAutoCommit(true);
    }
  }

  private interface Question<T> {
    T to(Connection connection) throws SQLException;
  }

  private interface Change {
    void in(Connection connection) throws SQLException;
  }
}
