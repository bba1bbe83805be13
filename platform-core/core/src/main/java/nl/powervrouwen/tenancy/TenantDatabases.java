package nl.powervrouwen.tenancy;

/**
 * Makes and migrates databases: for who runs the installation, never for the application server.
 *
 * <p>Every method is idempotent and may be repeated after a crash.
 */
public final class TenantDatabases {

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
    throw new UnsupportedOperationException();
  }

  /**
   * Makes or migrates the platform's own database {@code platform} and the template database {@code
   * powervrouwen_template} that new tenants are copied from; closes every database to PUBLIC.
   */
  public void preparePlatform() {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes the tenant's database, LOGIN role and vault keys when they are not there, and brings its
   * schema up to date.
   */
  public void open(TenantId tenant) {
    throw new UnsupportedOperationException();
  }

  /** Writes a site into the platform's table of addresses, or changes what stands there. */
  public void register(Site site) {
    throw new UnsupportedOperationException();
  }
}
