package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How far a platform is, written down for other commands.
 *
 * @param phase how far
 * @param reason why it failed; empty otherwise
 * @param httpPort of the application
 * @param keycloakPort of Keycloak
 * @param postgresPort of PostgreSQL
 */
record Status(Phase phase, String reason, int httpPort, int keycloakPort, int postgresPort) {

  /** How far a platform is. */
  enum Phase {
    STARTING,
    READY,
    FAILED
  }

  static Status of(Phase phase, String reason, PlatformSettings settings) {
    return new Status(
        phase, reason, settings.httpPort(), settings.keycloakPort(), settings.postgresPort());
  }

  private static Path file(Path data) {
    return data.resolve("run/status.properties");
  }

  void write(Path data) {
    Properties properties = new Properties();
    properties.setProperty("phase", phase.name());
    properties.setProperty("reason", reason);
    properties.setProperty("http", Integer.toString(httpPort));
    properties.setProperty("keycloak", Integer.toString(keycloakPort));
    properties.setProperty("postgres", Integer.toString(postgresPort));
    try {
      StringWriter text = new StringWriter();
      properties.store(text, null);
      Files.createDirectories(data.resolve("run"));
      Path draft = file(data).resolveSibling("status.draft");
      Files.writeString(draft, text.toString());
      Files.move(
          draft, file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write " + file(data), e);
    }
  }

  /** What was written last; empty when nothing usable was. */
  static Optional<Status> read(Path data) {
    try {
      if (!Files.exists(file(data))) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file(data))));
      return Optional.of(
          new Status(
              Phase.valueOf(properties.getProperty("phase", "")),
              properties.getProperty("reason", ""),
              Integer.parseInt(properties.getProperty("http", "")),
              Integer.parseInt(properties.getProperty("keycloak", "")),
              Integer.parseInt(properties.getProperty("postgres", ""))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file(data), e);
    }
  }

  static void forget(Path data) {
    try {
      Files.deleteIfExists(file(data));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't delete " + file(data), e);
    }
  }
}
