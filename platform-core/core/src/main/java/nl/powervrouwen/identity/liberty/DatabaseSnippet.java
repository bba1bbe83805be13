package nl.powervrouwen.identity.liberty;

import nl.powervrouwen.registry.PostgresAddress;

/**
 * The part of Liberty's configuration with one further PostgreSQL server: the data source of {@code
 * server.xml} once more, at another address. Like that one it names no database and no user.
 */
final class DatabaseSnippet {

  private DatabaseSnippet() {}

  /** The file's text. */
  static String of(PostgresAddress server) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Written by this node from the table of addresses; changes are overwritten. -->
        <server>
          <dataSource id="tenants-%1$s" jndiName="%2$s" type="javax.sql.ConnectionPoolDataSource"
                      isolationLevel="TRANSACTION_READ_COMMITTED" validationTimeout="3s">
            <jdbcDriver libraryRef="postgresql"/>
            <properties.postgresql serverName="%3$s" portNumber="%4$d"
                                   sslMode="%5$s" connectTimeout="10" loginTimeout="10"
                                   socketTimeout="60" tcpKeepAlive="true" reWriteBatchedInserts="true"
                                   ApplicationName="powervrouwen"
                                   logServerErrorDetail="false"/>
            <connectionManager minPoolSize="0" maxPoolSize="${PV_DATABASE_POOL}" connectionTimeout="10s" maxIdleTime="5m"
                               reapTime="1m" agedTimeout="30m" purgePolicy="EntirePool"/>
          </dataSource>
        </server>
        """
        .formatted(
            server.name(),
            server.dataSource(),
            Xml.attribute(server.host()),
            server.port(),
            Xml.attribute(server.sslMode()));
  }
}
