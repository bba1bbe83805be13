package nl.powervrouwen.tenancy;

import nl.powervrouwen.tenancy.internal.DatabaseServer;
import nl.powervrouwen.tenancy.internal.Schema;
import nl.powervrouwen.tenancy.internal.SiteTable;

/**
 * Makes and migrates databases: for who runs the installation, never for the application server.
 *
 * <p>Every method is idempotent and may be repeated after a crash. They wait for each other, also
 * between processes.
 */
public final class TenantDatabases {

  /** Owns and migrates every table; nobody logs in as it. */
  public static final String OWNER = "powervrouwen_owner";

  /** The platform's own database, and the role that the application uses for it. */
  public static final String PLATFORM = "platform";

  /** The pilot lead's role: reads published indicators and nothing else. */
  public static final String PILOT_READER = "pilot_reader";

  /** The database with the newest schema, of which new tenants are copies. */
  public static final String TEMPLATE = "powervrouwen_template";

  private final DatabaseServer server;
  private final SecretStore secrets;

  /**
   * Works on one PostgreSQL server.
   *
   * @param host of the server
   * @param port of the server
   * @param admin a role that may create databases and roles
   * @param password its password
   * @param secrets where the passwords of the roles it makes are kept
   */
  public TenantDatabases(
      String host, int port, String admin, String password, SecretStore secrets) {
    this.server = new DatabaseServer(host, port, admin, password);
    this.secrets = secrets;
  }

  /**
   * Makes or migrates the platform's own database {@code platform} and the template database {@code
   * powervrouwen_template} that new tenants are copied from; closes every database to PUBLIC.
   */
  public void preparePlatform() {
    server.alone(
        () -> {
          server.ensureOwner(OWNER);
          server.ensureLogin(PLATFORM, secrets.obtain("db/" + PLATFORM));
          server.ensureLogin(PILOT_READER, secrets.obtain("db/" + PILOT_READER));
          server.closeEverythingToPublic();
          prepareOwnDatabase();
          prepareTemplate();
        });
  }

  /**
   * Makes or migrates what a further PostgreSQL server needs before tenants can be on it: the owner
   * and the template database. The platform's own database is on the main server alone.
   */
  public void prepareServer() {
    server.alone(
        () -> {
          server.ensureOwner(OWNER);
          server.closeEverythingToPublic();
          prepareTemplate();
        });
  }

  private void prepareOwnDatabase() {
    server.ensureDatabase(PLATFORM, OWNER, null);
    server.admit(PLATFORM, PLATFORM);
    server.admit(PLATFORM, PILOT_READER);
    Schema.PLATFORM.migrate(server.as(OWNER, PLATFORM));
    Schema.PLATFORM.grant(server.as(OWNER, PLATFORM), PLATFORM);
  }

  private void prepareTemplate() {
    server.ensureDatabase(TEMPLATE, OWNER, null);
    server.open(TEMPLATE);
    Schema.TENANT.migrate(server.as(OWNER, TEMPLATE));
  }

  /**
   * Makes the tenant's database, LOGIN role and vault keys when they are not there, and brings its
   * schema up to date. {@link #preparePlatform} goes before.
   */
  public void open(TenantId tenant) {
    String name = tenant.database();
    server.alone(
        () -> {
          secrets.obtain("vault/" + tenant);
          server.ensureLogin(name, secrets.obtain("db/" + name));
          server.closeEverythingToPublic();
          server.ensureDatabase(name, OWNER, TEMPLATE);
          server.admit(name, name);
          Schema.TENANT.migrate(server.as(OWNER, name));
          Schema.TENANT.grant(server.as(OWNER, name), name);
        });
  }

  /** Writes a site into the platform's table of addresses, or changes what stands there. */
  public void register(Site site) {
    server.alone(() -> SiteTable.write(server.as(OWNER, PLATFORM), site));
  }
}
