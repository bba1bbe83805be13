package nl.powervrouwen.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** How the running application reaches a database: by the login of the same name, or not at all. */
public interface Connections {

  /** Enters the database named after this role, with the role's own secret. */
  Connection as(String role) throws SQLException;

  /** The properties with which EclipseLink does the same. */
  Map<String, Object> persistence(String role);
}
