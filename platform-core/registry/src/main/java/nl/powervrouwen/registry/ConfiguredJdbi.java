package nl.powervrouwen.registry;

import java.sql.Connection;
import java.sql.Types;
import java.util.UUID;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;

/** Jdbi as this installation uses it: it knows a tenant's short name and the register's rows. */
public final class ConfiguredJdbi {

  private ConfiguredJdbi() {}

  /** Over new connections, one for each question or transaction. */
  public static Jdbi over(ConnectionFactory connections) {
    return configured(Jdbi.create(connections));
  }

  /** Over one connection, which stays open. */
  public static Jdbi over(Connection connection) {
    return configured(Jdbi.create(connection));
  }

  private static Jdbi configured(Jdbi jdbi) {
    return jdbi.registerArgument(new ShortName())
        .registerArrayType(UUID.class, "uuid")
        .registerArrayType(String.class, "text")
        .registerColumnMapper(
            TenantId.class,
            (row, column, context) -> {
              String name = row.getString(column);
              return name == null ? null : new TenantId(name);
            })
        .registerRowMapper(ConstructorMapper.factory(MunicipalityRecord.class))
        .registerRowMapper(ConstructorMapper.factory(PostgresAddress.class))
        .registerRowMapper(ConstructorMapper.factory(UnloggedEmergency.class))
        .configure(
            StatementExceptions.class,
            exceptions -> exceptions.setMessageRendering(ConfiguredJdbi::message));
  }

  /** Without the values: one can be somebody's name or a whole pack, and belongs in no log. */
  private static String message(StatementException failure) {
    Throwable cause = failure.getCause();
    return "The database refused: "
        + (cause == null ? failure.getShortMessage() : cause.getMessage());
  }

  /** A tenant's short name as a value in SQL. */
  private static final class ShortName extends AbstractArgumentFactory<TenantId> {

    ShortName() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(TenantId tenant, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, tenant.value());
    }
  }
}
