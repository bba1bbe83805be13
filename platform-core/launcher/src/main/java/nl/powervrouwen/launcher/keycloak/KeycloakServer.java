package nl.powervrouwen.launcher.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.process.HttpProbe;
import nl.powervrouwen.launcher.process.JavaProgram;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.Poll;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.registry.SecretStore;

/** Keycloak, alone (no cluster ports) and on one loopback port. */
public final class KeycloakServer {

  /** Client in the master realm with which realms are provisioned. */
  public static final String PROVISIONER = "powervrouwen-provisioner";

  private static final String PROVISIONER_SECRET = "keycloak/provisioner";

  private final Path runtime;
  private final Path data;
  private final int port;
  private final int postgresPort;
  private final SecretStore secrets;

  /**
   * Describes the server; starts nothing.
   *
   * @param runtime where it is unpacked
   * @param data folder of the installation
   * @param port to listen on
   * @param postgresPort where its database is
   * @param secrets where its passwords are
   */
  public KeycloakServer(Path runtime, Path data, int port, int postgresPort, SecretStore secrets) {
    this.runtime = runtime;
    this.data = data;
    this.port = port;
    this.postgresPort = postgresPort;
    this.secrets = secrets;
  }

  /** Whether {@link #build} has nothing to do. */
  public static boolean isBuilt(Path runtime) {
    return KeycloakBuild.isDone(runtime);
  }

  /** Builds it when that was not done yet; half a minute on a slow machine, once. */
  public static Path build(Path runtime, Path data) {
    return KeycloakBuild.in(runtime, data.resolve("logs/keycloak-build.log"));
  }

  /** Address of the server, without a slash at the end. */
  public String address() {
    return "http://localhost:" + port;
  }

  /** Password of {@link #PROVISIONER}. */
  public String provisionerSecret() {
    return secrets.obtain(PROVISIONER_SECRET);
  }

  /** Starts it; {@link #awaitReady} tells when it answers. */
  public ServerProcess start() {
    Path home = build(runtime, data);
    Path themes = data.resolve("keycloak/themes");
    LoginTheme.writeTo(themes);
    List<String> command = new ArrayList<>();
    command.add(JavaProgram.path());
    command.addAll(jvm(home));
    command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(List.of("start", "--optimized", "--cache=local"));
    command.add("--spi-theme--folder--dir=" + themes);
    return ServerProcess.start(
        new ServerProcess.Command(
            Part.KEYCLOAK, data, command, environment(), data.resolve("keycloak")));
  }

  /** Waits until it answers. */
  public void awaitReady(ServerProcess server) {
    URI health = URI.create("http://127.0.0.1:" + port + "/health/ready");
    Poll.until(
        Duration.ofMinutes(5),
        Duration.ofMillis(200),
        server,
        () -> HttpProbe.status(health) == 200);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgresPort + "/keycloak");
    environment.put("KC_DB_USERNAME", KeycloakDatabase.NAME);
    environment.put("KC_DB_PASSWORD", secrets.obtain(KeycloakDatabase.SECRET));
    environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
    environment.put("KC_DB_POOL_MIN_SIZE", "1");
    environment.put("KC_DB_POOL_MAX_SIZE", "15");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(port));
    environment.put("KC_HTTP_POOL_MAX_THREADS", "16");
    environment.put("KC_HOSTNAME", address());
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", PROVISIONER);
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", provisionerSecret());
    environment.put("KC_LOG_CONSOLE_COLOR", "false");
    return environment;
  }

  /** What kc.sh says to the JVM, with a small heap and the quickest start instead of top speed. */
  private static List<String> jvm(Path home) {
    return List.of(
        "-Xms64m",
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:MetaspaceSize=96M",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "-Djava.security.egd=file:/dev/urandom",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true",
        "-Dquarkus-log-max-startup-records=10000");
  }
}
