package nl.powervrouwen.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

  @Test
  void leavesAProcessAloneThatMerelyGotTheNumberOfAnOldServer(@TempDir Path data)
      throws IOException {
    Process innocent = new ProcessBuilder("sleep", "60").start();
    try {
      Path note = data.resolve("postmaster.pid");
      Files.writeString(note, innocent.pid() + "\n" + data + "\n");

      new PostmasterFile(data).clearIfStale();

      assertThat(innocent.isAlive()).isTrue();
      assertThat(note).doesNotExist();
    } finally {
      innocent.destroyForcibly();
    }
  }

  @Test
  void knowsAServerByTheFolderInWhichItWorks(@TempDir Path data) throws IOException {
    Process server = new ProcessBuilder("sleep", "60").directory(data.toFile()).start();
    try {
      assertThat(new PostmasterFile(data).serves(server.toHandle())).isTrue();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void readsNobodyOutOfADamagedNote() {
    ProcessHandle ourselves = ProcessHandle.current();

    assertThat(PostmasterFile.named(List.of(" " + ourselves.pid()))).contains(ourselves);
    assertThat(PostmasterFile.named(List.of())).isEmpty();
    assertThat(PostmasterFile.named(List.of("garbage"))).isEmpty();
  }
}
