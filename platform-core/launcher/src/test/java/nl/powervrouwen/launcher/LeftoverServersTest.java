package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverServersTest {

  @TempDir private Path data;
  @TempDir private Path elsewhere;

  /** As a server that a launcher started and left: only its pid file tells of it. */
  private static ServerProcess left(Part part, Path folder) throws IOException {
    Files.createDirectories(folder);
    ServerProcess server =
        ServerProcess.start(
            new ServerProcess.Command(part, folder, List.of("sleep", "300"), Map.of(), folder));
    while (part.pidFile(folder).running().isEmpty()) {
      Thread.onSpinWait();
    }
    return server;
  }

  @Test
  void endsAlsoTheFurtherNodesAndServersOfItsOwnFolderAndNoOthers() throws IOException {
    List<ServerProcess> ours =
        List.of(
            left(Part.LIBERTY, data),
            left(Part.LIBERTY, data.resolve("nodes/twee")),
            // Which server counts less than where: a program that only waits does not hear the
            // signal by which PostgreSQL ends.
            left(Part.KEYCLOAK, data.resolve("servers/tweede")));
    ServerProcess theirs = left(Part.LIBERTY, elsewhere.resolve("nodes/twee"));
    try {
      assertThat(LeftoverServers.stop(data, Progress.silent())).isTrue();

      // This JVM hears of the end of its children a moment after the system knows.
      assertThat(ours)
          .allSatisfy(
              server ->
                  assertThat(server.handle().onExit()).succeedsWithin(Duration.ofSeconds(10)));
      assertThat(theirs.isAlive()).isTrue();
      assertThat(LeftoverServers.stop(data, Progress.silent())).isFalse();
    } finally {
      ours.forEach(ServerProcess::kill);
      theirs.kill();
    }
  }
}
