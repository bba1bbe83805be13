package nl.powervrouwen.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

  @Test
  void isWrittenDownFromTheStartAndForgottenAfterTheStop(@TempDir Path data) {
    ServerProcess server = start(data, "exec sleep 60");
    PidFile file = Part.LIBERTY.pidFile(data);
    Poll.until(
        Duration.ofSeconds(10), Duration.ofMillis(5), server, () -> file.running().isPresent());

    assertThat(file.running()).map(ProcessHandle::pid).contains(server.pid());

    server.stop();
    assertThat(server.isAlive()).isFalse();
    assertThat(file.running()).isEmpty();
  }

  @Test
  void tellsTheEndOfItsLogWhenItDiesBeforeItIsReady(@TempDir Path data) {
    ServerProcess server = start(data, "echo first; echo the reason; exit 7");

    assertThatThrownBy(
            () -> Poll.until(Duration.ofSeconds(10), Duration.ofMillis(5), server, () -> false))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("Liberty ended with exit code 7; the end of ")
        .hasMessageEndingWith("  first\n  the reason");
  }

  @Test
  void tellsTheSignalThatEndedIt(@TempDir Path data) {
    ServerProcess server = start(data, "exec sleep 60");

    server.kill();

    assertThat(server.obituary()).startsWith("Liberty ended with signal 9; the end of ");
  }

  @Test
  void isGivenUpWhenItDoesNotAnswerInTime(@TempDir Path data) {
    ServerProcess server = start(data, "exec sleep 60");
    try {
      assertThatThrownBy(
              () -> Poll.until(Duration.ofMillis(50), Duration.ofMillis(5), server, () -> false))
          .isInstanceOf(CannotStart.class)
          .hasMessageStartingWith("Liberty is not ready after 0 s. Liberty is running; the end of");
    } finally {
      server.stop();
    }
  }

  private static ServerProcess start(Path data, String script) {
    return ServerProcess.start(
        new ServerProcess.Command(
            Part.LIBERTY, data, List.of("/bin/sh", "-c", script), Map.of(), data));
  }
}
