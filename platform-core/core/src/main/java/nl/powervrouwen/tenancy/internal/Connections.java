package nl.powervrouwen.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.TenantId;

/** How the running application reaches a database: by the login of the same name, or not at all. */
public interface Connections {

  /** Enters the database of the main server named after this role, with the role's own secret. */
  Connection as(String role) throws SQLException;

  /** Where a tenant's database is now; empty when its doors are closed, or it has none. */
  Optional<DatabaseLocation> of(TenantId tenant);

  /**
   * The properties with which EclipseLink enters a tenant's database.
   *
   * @throws DatabaseFailure when this node does not know the server
   */
  Map<String, Object> persistence(DatabaseLocation where);
}
