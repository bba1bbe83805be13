package nl.powervrouwen.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.launcher.liberty.LibertyServer;
import nl.powervrouwen.launcher.liberty.ModuleFiles;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;

/**
 * A further application node beside the one of a {@link Platform}, on the same machine: with a
 * folder of its own, and the secrets, databases and realms that all nodes share. A load balancer
 * would stand before both; here a test speaks to each at its own port, with the Host that browsers
 * send.
 */
public final class Node implements AutoCloseable {

  /** Where further nodes have their folders, in the folder of an installation. */
  static final String FOLDER = "nodes";

  /** Connections to one PostgreSQL server: the demo's has room for a second node of this size. */
  private static final String POOL = "12";

  private final LibertyServer liberty;
  private final Path folder;
  private final int port;
  private final ServerProcess process;

  private Node(LibertyServer liberty, Path folder, int port) {
    this.liberty = liberty;
    this.folder = folder;
    this.port = port;
    this.process = liberty.start();
  }

  /**
   * Starts a node of a platform that runs, and returns when it is ready for visitors.
   *
   * @param name of its folder, such as {@code twee}
   * @throws nl.powervrouwen.launcher.process.CannotStart with its last words
   */
  public static Node start(Platform platform, String name) {
    return start(platform, name, Map.of());
  }

  /**
   * The same, with settings of its own.
   *
   * @param own variables of the environment that differ from the other nodes'
   */
  public static Node start(Platform platform, String name, Map<String, String> own) {
    PlatformSettings settings = platform.settings();
    Path folder = settings.dataDir().resolve(FOLDER).resolve(name);
    int port = Ports.free();
    Map<String, String> environment = environment(settings, folder, port);
    environment.putAll(own);
    LibertyServer liberty = new LibertyServer(settings.runtime(), folder, port, environment);
    liberty.install(settings.project().resolve("server.xml"), settings.war());
    liberty.modules().bring(ModuleFiles.bundled(settings.project()));
    Node node = new Node(liberty, folder, port);
    try {
      node.liberty.awaitReady(node.process);
      return node;
    } catch (RuntimeException | Error e) {
      node.close();
      throw e;
    }
  }

  private static Map<String, String> environment(PlatformSettings settings, Path folder, int port) {
    Map<String, String> environment = new HashMap<>(Installation.environment(settings));
    environment.put("PV_HTTP_PORT", Integer.toString(port));
    environment.put("PV_SITES_DIR", LibertyServer.sitesOf(folder).toString());
    environment.put("PV_MODULES_DIR", LibertyServer.modulesOf(folder).toString());
    environment.put("PV_MODULES_ALLOWED", LibertyServer.allowedModulesOf(folder).toString());
    environment.put("PV_DATABASE_POOL", POOL);
    return environment;
  }

  /** The port at which it answers, whatever host is asked for. */
  public int port() {
    return port;
  }

  /** The folder with its configuration and logs. */
  public Path folder() {
    return folder;
  }

  /** Ends it at once, as a power cut would. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.stop();
  }
}
