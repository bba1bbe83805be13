package nl.powervrouwen.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.Ports;

/**
 * Where a platform keeps its data and at which ports it answers.
 *
 * @param project the folder with {@code server.xml}
 * @param dataDir everything that must survive: databases, secrets, keys; also logs
 * @param httpPort of the application
 * @param keycloakPort of Keycloak
 * @param postgresPort of PostgreSQL
 * @param war the application
 */
public record PlatformSettings(
    Path project, Path dataDir, int httpPort, int keycloakPort, int postgresPort, Path war) {

  /** Environment variable of the application's port. */
  public static final String HTTP_PORT = "PV_HTTP_PORT";

  /** Environment variable of Keycloak's port. */
  public static final String KEYCLOAK_PORT = "PV_KEYCLOAK_PORT";

  /** Environment variable of PostgreSQL's port. */
  public static final String POSTGRES_PORT = "PV_POSTGRES_PORT";

  private static final String DATA_DIR = "PV_DATA_DIR";
  private static final String LISTEN = "PV_LISTEN";

  /** Makes the paths absolute. */
  public PlatformSettings {
    project = project.toAbsolutePath().normalize();
    dataDir = dataDir.toAbsolutePath().normalize();
    war = war.toAbsolutePath().normalize();
  }

  /**
   * The settings that the environment asks for.
   *
   * @throws CannotStart when a port is no port, or the demo is asked to listen to other machines
   */
  public static PlatformSettings from(Map<String, String> environment, Path project) {
    requireLoopback(environment.getOrDefault(LISTEN, "127.0.0.1"));
    String data = environment.getOrDefault(DATA_DIR, "");
    return new PlatformSettings(
        project,
        data.isBlank() ? project.resolve(".data") : Path.of(data),
        port(environment, HTTP_PORT, 9080),
        port(environment, KEYCLOAK_PORT, 8180),
        port(environment, POSTGRES_PORT, 5439),
        builtWar(project));
  }

  /** Settings for a test: a folder of its own, and ports that are free now. */
  public static PlatformSettings forTest(Path dataDir) {
    Path project = projectAbove(Path.of("").toAbsolutePath());
    return new PlatformSettings(
        project, dataDir, Ports.free(), Ports.free(), Ports.free(), builtWar(project));
  }

  /** The same with another application. */
  public PlatformSettings withWar(Path other) {
    return new PlatformSettings(project, dataDir, httpPort, keycloakPort, postgresPort, other);
  }

  /** Where the servers are unpacked. */
  public Path runtime() {
    return project.resolve("platform-core/launcher/target/runtime");
  }

  /** Folder of the generated secrets. */
  public Path secretsDir() {
    return dataDir.resolve("secrets");
  }

  /** Folder in which packs of municipalities can be dropped while it runs. */
  public Path tenantsDir() {
    return dataDir.resolve("tenants");
  }

  /** The ports, each with the variable that changes it. */
  List<Ports.Wanted> ports() {
    return List.of(
        new Ports.Wanted(httpPort, HTTP_PORT, "the application"),
        new Ports.Wanted(keycloakPort, KEYCLOAK_PORT, "Keycloak"),
        new Ports.Wanted(postgresPort, POSTGRES_PORT, "PostgreSQL"));
  }

  private static Path builtWar(Path project) {
    return project.resolve("ui/target/powervrouwen.war");
  }

  private static Path projectAbove(Path folder) {
    for (Path here = folder; here != null; here = here.getParent()) {
      if (Files.exists(here.resolve("server.xml"))
          && Files.isDirectory(here.resolve("platform-core"))) {
        return here;
      }
    }
    throw new IllegalStateException("No folder above " + folder + " has a server.xml");
  }

  private static int port(Map<String, String> environment, String variable, int usual) {
    String wanted = environment.getOrDefault(variable, "").strip();
    if (wanted.isEmpty()) {
      return usual;
    }
    try {
      int port = Integer.parseInt(wanted);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers that are no ports.
    }
    throw new CannotStart(
        variable + " must be a port from 1 to 65535, but it is \"" + wanted + "\"");
  }

  private static void requireLoopback(String listen) {
    boolean loopback;
    try {
      loopback =
          Arrays.stream(InetAddress.getAllByName(listen)).allMatch(InetAddress::isLoopbackAddress);
    } catch (UnknownHostException e) {
      loopback = false;
    }
    if (!loopback) {
      throw new CannotStart(
          LISTEN
              + "="
              + listen
              + ": the demo does not listen to other machines, because everybody knows its"
              + " passwords. docs/guides/own-postgresql-and-keycloak.md and docs/guides/tls.md tell"
              + " how to run it for real");
    }
  }
}
