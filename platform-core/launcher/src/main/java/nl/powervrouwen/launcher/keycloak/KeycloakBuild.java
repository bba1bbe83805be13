package nl.powervrouwen.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.FolderLock;
import nl.powervrouwen.launcher.process.LogTail;

/**
 * Keycloak's own build: it settles once what will never change at run time, and so starts in half
 * the time.
 */
final class KeycloakBuild {

  private static final List<String> OPTIONS =
      List.of(
          "--db=postgres",
          "--health-enabled=true",
          // Health on the main port: one port less to keep closed.
          "--http-management-health-enabled=false",
          "--features-disabled=impersonation,kerberos,ciba,device-flow");

  private KeycloakBuild() {}

  /** Keycloak's home folder, built; does nothing when that was done before. */
  static Path in(Path runtime, Path log) {
    Path home = home(runtime);
    try {
      FolderLock.alone(runtime.resolve(".locks/keycloak"), () -> buildOnce(runtime, log));
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("Can't build Keycloak in " + home, e);
    }
  }

  /** Whether Keycloak was built with these options. */
  static boolean isDone(Path runtime) {
    Path mark = mark(home(runtime));
    try {
      return Files.exists(mark) && Files.readString(mark).equals(String.join("\n", OPTIONS));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path mark(Path home) {
    return home.resolve(".built");
  }

  private static void buildOnce(Path runtime, Path log) throws IOException {
    if (!isDone(runtime)) {
      Path home = home(runtime);
      build(home, log);
      Files.writeString(mark(home), String.join("\n", OPTIONS));
    }
  }

  private static void build(Path home, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", home.resolve("bin/kc.sh").toString(), "build"));
    command.addAll(OPTIONS);
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process build = builder.start();
    try {
      if (build.waitFor() != 0) {
        throw new CannotStart("Keycloak's build failed; " + log + ":\n" + LogTail.last(log, 12));
      }
    } catch (InterruptedException e) {
      build.destroy();
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while building Keycloak");
    }
  }

  private static Path home(Path runtime) {
    try (Stream<Path> unpacked = Files.list(runtime)) {
      return unpacked
          .filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
          .findFirst()
          .orElseThrow(
              () ->
                  new CannotStart(
                      "There is no Keycloak in " + runtime + ": build the launcher first (./run)"));
    } catch (IOException e) {
      throw new CannotStart("Can't read " + runtime + ": build the launcher first (./run)", e);
    }
  }
}
