package nl.powervrouwen.packs.internal;

import java.util.Set;

/** Names that a municipality can't have: the platform, Keycloak or PostgreSQL uses them. */
final class ReservedNames {

  private static final Set<String> NAMES =
      Set.of(
          // The platform's own realms, databases and addresses.
          "pilot",
          "operator",
          "platform",
          "powervrouwen",
          "provisioner",
          "template",
          "tenant",
          "public",
          "main",
          "api",
          "www",
          "mail",
          "health",
          "metrics",
          "login",
          "localhost",
          "default",
          "internal",
          "none",
          "null",
          "test",
          // Keycloak's.
          "keycloak",
          "master",
          "admin",
          "administrator",
          "root",
          "realm",
          "realms",
          "account",
          "auth",
          // PostgreSQL's, and words of SQL.
          "postgres",
          "postgresql",
          "template0",
          "template1",
          "system",
          "information-schema",
          "all",
          "alter",
          "and",
          "any",
          "create",
          "current-user",
          "database",
          "delete",
          "drop",
          "from",
          "grant",
          "group",
          "insert",
          "or",
          "order",
          "owner",
          "role",
          "schema",
          "select",
          "session-user",
          "superuser",
          "table",
          "truncate",
          "union",
          "update",
          "user",
          "where");

  private ReservedNames() {}

  static boolean has(String name) {
    return NAMES.contains(name) || name.startsWith("pg-");
  }
}
