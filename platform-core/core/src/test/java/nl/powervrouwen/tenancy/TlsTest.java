package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Outage;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every connection to a PostgreSQL that takes nobody without TLS. */
@Tag("postgres")
@SuppressWarnings("NullAway.Init")
class TlsTest {

  private static final String KEYSTORE_PASSWORD = "only-in-this-test";

  @TempDir private static Path folder;
  private static Postgres server;

  private final String realHome = System.getProperty("user.home");
  private Path home;

  @BeforeAll
  static void start() throws Exception {
    server = Postgres.start();
    certificate("server");
    certificate("stranger");
    try (Connection admin = server.enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      // The server's own files are changed by itself: it knows where they are.
      Path data = Path.of(one(statement, "SHOW data_directory"));
      Path key = Files.copy(folder.resolve("server.key"), data.resolve("server.key"));
      Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
      Files.copy(folder.resolve("server.crt"), data.resolve("server.crt"));
      statement.execute("ALTER SYSTEM SET ssl = on");
      Files.writeString(
          data.resolve("pg_hba.conf"), "hostssl all all 127.0.0.1/32 scram-sha-256\n");
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  @BeforeEach
  void liveElsewhere(@TempDir Path empty) throws IOException {
    home = empty;
    Files.createDirectory(home.resolve(".postgresql"));
    System.setProperty("user.home", home.toString());
  }

  @AfterEach
  void liveAtHomeAgain() {
    System.setProperty("user.home", realHome);
  }

  /** A key and a certificate that it signed itself, as PEM. */
  private static void certificate(String name)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve(name + ".p12");
    int code =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "it",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=127.0.0.1",
                    "-ext",
                    "san=ip:127.0.0.1",
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    KEYSTORE_PASSWORD))
            .inheritIO()
            .start()
            .waitFor();
    assertThat(code).isZero();
    char[] password = KEYSTORE_PASSWORD.toCharArray();
    KeyStore keys = KeyStore.getInstance(store.toFile(), password);
    pem(name + ".key", "PRIVATE KEY", keys.getKey("it", password).getEncoded());
    pem(name + ".crt", "CERTIFICATE", keys.getCertificate("it").getEncoded());
  }

  private static void pem(String file, String kind, byte[] content) throws IOException {
    Files.writeString(
        folder.resolve(file),
        "-----BEGIN %s-----\n%s\n-----END %s-----\n"
            .formatted(kind, Base64.getMimeEncoder().encodeToString(content), kind));
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static TenantDatabases databases(String sslMode) {
    return new TenantDatabases(
        address(sslMode), server.admin(), server.password(), server.secrets());
  }

  private static PostgresAddress address(String sslMode) {
    return PostgresAddress.main(server.host(), server.port(), sslMode);
  }

  private void trust(String name) throws IOException {
    Files.copy(folder.resolve(name + ".crt"), home.resolve(".postgresql/root.crt"));
  }

  @Test
  void goesByTlsWithEveryConnection() throws SQLException {
    TenantDatabases databases = databases("require");
    databases.preparePlatform(); // also Flyway's connections: the server takes no other ones

    try (RegistryWriter registry = databases.registry();
        Connection admin =
            DriverManager.getConnection(
                server.url("postgres") + "?sslmode=require", server.admin(), server.password());
        Statement statement = admin.createStatement()) {
      assertThat(registry.takeLock()).isTrue();
      assertThat(
              one(
                  statement,
                  "SELECT string_agg(DISTINCT s.ssl::text, ',') FROM pg_stat_ssl s"
                      + " JOIN pg_stat_activity a USING (pid)"
                      + " WHERE a.application_name = 'powervrouwen-databases'"))
          .isEqualTo("true");
    }
    assertThat(TenantDatabases.register(address("require"), server.secrets()).municipalities())
        .isEmpty();
  }

  @Test
  void staysOutWhereTlsIsAskedForAndSwitchedOff() {
    assertThatThrownBy(() -> databases("disable").registry()).hasMessageContaining("pg_hba.conf");
  }

  @Test
  void trustsTheCertificateThatItWasGiven() throws IOException {
    trust("server");

    assertThat(databases("verify-full").server("main").has("postgres")).isTrue();
  }

  @Test
  void refusesAnUnknownCertificateAndSaysWhatToDo() throws IOException {
    trust("stranger");

    refuses("De database (PostgreSQL) is niet te vertrouwen zoals PV_DATABASE_SSLMODE het vraagt");
  }

  @Test
  void refusesEveryCertificateWhenItWasGivenNone() {
    refuses("Zet het certificaat van de uitgever in " + home + "/.postgresql/root.crt.");
  }

  private static void refuses(String words) {
    assertThatThrownBy(() -> databases("verify-full").registry())
        .satisfies(
            e ->
                assertThat(Outage.in(e))
                    .hasValueSatisfying(
                        outage -> {
                          assertThat(outage.mayPass()).isFalse();
                          assertThat(outage.words().dutch()).contains(words);
                        }));
  }
}
