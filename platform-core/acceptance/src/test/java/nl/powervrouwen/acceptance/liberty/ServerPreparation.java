package nl.powervrouwen.acceptance.liberty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Postgres;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Starts PostgreSQL with two municipalities and lays a Liberty server ready, before Arquillian
 * starts that server.
 */
public final class ServerPreparation implements LoadableExtension {

  /** First municipality of the tests. */
  static final TenantId A = new TenantId("gemeente-a");

  /** Second municipality of the tests. */
  static final TenantId B = new TenantId("gemeente-b");

  private static final Path SERVER = Path.of("target/arquillian/usr/servers/rooms");

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(ServerPreparation.class);
  }

  /** Goes before the container's own start. */
  void prepare(@Observes(precedence = 100) BeforeSuite event) {
    Postgres postgres = Postgres.shared();
    postgres.databases().preparePlatform();
    for (TenantId tenant : List.of(A, B)) {
      postgres.databases().open(tenant);
      postgres.databases().register(site(tenant)); // without an address nobody is anywhere
    }
    try {
      layOut(postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Site site(TenantId tenant) {
    String issuer = "http://localhost/realms/" + tenant;
    return new Site(
        tenant,
        SiteKind.MUNICIPALITY,
        "Gemeente " + tenant,
        tenant + ".localhost",
        issuer,
        issuer + "/end",
        Branding.PLAIN);
  }

  private static void layOut(Postgres postgres) throws IOException {
    Files.createDirectories(SERVER.resolve("jdbc"));
    Files.createDirectories(SERVER.resolve("dropins"));
    Files.copy(
        Path.of("src/test/resources/liberty/server.xml"),
        SERVER.resolve("server.xml"),
        StandardCopyOption.REPLACE_EXISTING);
    Path driver = Jars.of(org.postgresql.Driver.class).toPath();
    Files.copy(driver, SERVER.resolve("jdbc/postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        SERVER.resolve("server.env"),
        """
        PV_DATABASE_HOST=%s
        PV_DATABASE_PORT=%d
        PV_SECRETS_DIR=%s
        """
            .formatted(postgres.host(), postgres.port(), postgres.secretsFolder()));
  }
}
