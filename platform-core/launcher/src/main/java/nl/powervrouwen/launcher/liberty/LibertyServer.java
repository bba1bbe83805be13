package nl.powervrouwen.launcher.liberty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.identity.liberty.SiteFiles;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.HttpProbe;
import nl.powervrouwen.launcher.process.JavaProgram;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.Poll;
import nl.powervrouwen.launcher.process.ServerProcess;

/** Open Liberty with the application, in a folder of its own beside the data. */
public final class LibertyServer {

  private static final String SERVER = "powervrouwen";
  private static final String FEATURE = "powervrouwenServerFilter-1.0.mf";

  private static final List<String> JVM =
      List.of(
          "-Xms96m",
          "-Xmx320m",
          "-XX:+UseSerialGC",
          // The quick compiler alone halves the start; a real installation leaves this out.
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.awt.headless=true",
          "-Djdk.attach.allowAttachSelf=true",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.timezone=Europe/Amsterdam");

  private final Path wlp;
  private final Path data;
  private final Path configuration;
  private final Map<String, String> environment;
  private final int port;

  /**
   * Describes the server; starts nothing.
   *
   * @param runtime where it is unpacked
   * @param data folder of the installation
   * @param port to listen on
   * @param environment what the application reads from its environment
   */
  public LibertyServer(Path runtime, Path data, int port, Map<String, String> environment) {
    this.wlp = runtime.resolve("wlp");
    this.data = data;
    this.configuration = data.resolve("liberty/servers").resolve(SERVER);
    this.environment = Map.copyOf(environment);
    this.port = port;
  }

  /**
   * Puts configuration, application and driver in place.
   *
   * @param serverXml the project's configuration
   * @param war the application
   */
  public void install(Path serverXml, Path war) {
    if (!Files.exists(war)) {
      throw new CannotStart("There is no application at " + war + ": build it first (./run)");
    }
    try {
      copyIfNewer(serverXml, configuration.resolve("server.xml"));
      copyIfNewer(
          serverXml.resolveSibling("bootstrap.properties"),
          configuration.resolve("bootstrap.properties"));
      installFilter(data.resolve("liberty/extension/lib"));
      copyIfNewer(war, configuration.resolve("apps/powervrouwen.war"));
      copyIfNewer(driver(), data.resolve("liberty/shared/resources/postgresql.jar"));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't install the application in " + configuration, e);
    }
  }

  /** The feature by which our guard stands before Liberty's own applications too. */
  private static void installFilter(Path extension) throws IOException {
    URL feature = LibertyServer.class.getResource("/features/" + FEATURE);
    if (feature == null || !(feature.openConnection() instanceof JarURLConnection inJar)) {
      throw new CannotStart("The server's filter is not in a jar yet: build it first (./run)");
    }
    copyIfNewer(
        Path.of(URI.create(inJar.getJarFileURL().toString())),
        extension.resolve("nl.powervrouwen.serverfilter_1.0.0.jar"));
    inJar.setUseCaches(false);
    try (InputStream text = inJar.getInputStream()) {
      SiteFiles.writeIfChanged(
          extension.resolve("features").resolve(FEATURE),
          new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Where a server with this data folder is told who may log in where. */
  public static Path sitesOf(Path data) {
    return data.resolve("liberty/servers").resolve(SERVER).resolve("configDropins/overrides");
  }

  /** Where modules are dropped in and taken out. */
  public ModuleFiles modules() {
    return new ModuleFiles(modulesOf(data));
  }

  /** The folder of modules of a server with this data folder. */
  public static Path modulesOf(Path data) {
    return data.resolve("liberty/servers").resolve(SERVER).resolve("modules");
  }

  /** The list of modules that a server with this data folder may load. */
  public static Path allowedModulesOf(Path data) {
    return ModuleFiles.allowedBeside(modulesOf(data));
  }

  /** Starts it; {@link #awaitReady} tells when the application answers. */
  public ServerProcess start() {
    List<String> command = new ArrayList<>();
    command.add(JavaProgram.path());
    command.addAll(JVM);
    command.addAll(openPackages());
    command.addAll(List.of("-jar", wlp.resolve("bin/tools/ws-server.jar").toString(), SERVER));
    Map<String, String> all = new HashMap<>(environment);
    all.put("WLP_USER_DIR", data.resolve("liberty").toString());
    all.put("WLP_OUTPUT_DIR", data.resolve("liberty/output").toString());
    all.put("LOG_DIR", data.resolve("logs/liberty").toString());
    return ServerProcess.start(
        new ServerProcess.Command(Part.LIBERTY, data, command, all, configuration));
  }

  /** Waits until the application answers. */
  public void awaitReady(ServerProcess server) {
    URI health = URI.create("http://127.0.0.1:" + port + "/health/ready");
    Poll.until(
        Duration.ofMinutes(5),
        Duration.ofMillis(200),
        server,
        () -> HttpProbe.status(health) == 200);
  }

  /** What Liberty's own start script gives the JVM, out of the file in which it keeps that. */
  private List<String> openPackages() {
    Path options =
        wlp.resolve(
            Runtime.version().feature() >= 24
                ? "lib/platform/java/java24.options"
                : "lib/platform/java/java9.options");
    try {
      return Files.readAllLines(options).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new CannotStart(
          "There is no Liberty in " + wlp + ": build the launcher first (./run)", e);
    }
  }

  /** The jar of the driver that we use ourselves. */
  private static Path driver() {
    try {
      CodeSource source =
          Class.forName("org.postgresql.Driver").getProtectionDomain().getCodeSource();
      return Path.of(URI.create(source.getLocation().toString()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The launcher was built without PostgreSQL's driver", e);
    }
  }

  private static void copyIfNewer(Path from, Path to) throws IOException {
    boolean same =
        Files.exists(to)
            && Files.size(to) == Files.size(from)
            && Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from));
    if (!same) {
      Files.createDirectories(Objects.requireNonNull(to.getParent()));
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
