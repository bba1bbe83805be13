package nl.powervrouwen.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.registry.SecretStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class PostgresServerTest {

  @TempDir private Path data;

  private final int port = Ports.free();

  @SuppressWarnings("NullAway.Init")
  private PostgresServer postgres;

  @SuppressWarnings("NullAway.Init")
  private ServerProcess server;

  @BeforeEach
  void start() {
    SecretStore secrets = new SecretStore(data.resolve("secrets"));
    postgres = new PostgresServer(Path.of("target/runtime").toAbsolutePath(), data, port, secrets);
    server = postgres.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void keepsWhatItHasAcknowledged() throws SQLException {
    Map<String, String> settings =
        Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "data_checksums", "on",
            "recovery_init_sync_method", "syncfs",
            "password_encryption", "scram-sha-256",
            "listen_addresses", "127.0.0.1");
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      assertThat(ask("SHOW " + setting.getKey()))
          .as(setting.getKey())
          .isEqualTo(setting.getValue());
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() {
    String address = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";

    assertThatThrownBy(() -> DriverManager.getConnection(address, "postgres", "wrong"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void hasItsDataAgainAfterItWasKilled() throws SQLException {
    try (Connection connection = postgres.admin("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept AS SELECT 42 AS number");
    }

    server.kill();
    server = postgres.start();

    assertThat(ask("SELECT number FROM kept")).isEqualTo("42");
  }

  @Test
  void startsAlsoWhenAnotherProcessGotTheNumberOfTheKilledServer() throws Exception {
    server.kill();
    Process innocent = new ProcessBuilder("sleep", "60").start();
    try {
      Path note = data.resolve("postgres/postmaster.pid");
      String text = Files.readString(note);
      Files.writeString(note, innocent.pid() + text.substring(text.indexOf('\n')));

      server = postgres.start();

      assertThat(ask("SELECT 1")).isEqualTo("1");
      assertThat(innocent.isAlive()).isTrue();
    } finally {
      innocent.destroyForcibly();
    }
  }

  private String ask(String question) throws SQLException {
    try (Connection connection = postgres.admin("postgres");
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
