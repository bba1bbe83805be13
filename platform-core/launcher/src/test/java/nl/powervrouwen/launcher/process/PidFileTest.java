package nl.powervrouwen.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  private final long ourselves = ProcessHandle.current().pid();

  @Test
  void findsTheProcessThatWasWrittenDown(@TempDir Path folder) {
    PidFile file = new PidFile(folder.resolve("run/server.pid"));

    file.write(ourselves);

    assertThat(file.running()).map(ProcessHandle::pid).contains(ourselves);
  }

  @Test
  void takesNoOtherProcessWithTheSameNumberForIt(@TempDir Path folder) throws IOException {
    Path path = written(folder);
    Files.writeString(path, ourselves + "\nanother-boot:12345\n");

    assertThat(new PidFile(path).running()).isEmpty();
  }

  @Test
  void trustsNoFileWithoutTheMomentOfTheStart(@TempDir Path folder) throws IOException {
    Path path = written(folder);
    Files.writeString(path, Long.toString(ourselves));

    assertThat(new PidFile(path).running()).isEmpty();
  }

  @Test
  void trustsNoFileThatIsNoPidFile(@TempDir Path folder) throws IOException {
    Path path = written(folder);
    Files.writeString(path, "not a number\nboot:1\n");

    assertThat(new PidFile(path).running()).isEmpty();
  }

  @Test
  void findsNothingWhereNothingWasWrittenDown(@TempDir Path folder) {
    PidFile file = new PidFile(written(folder));
    file.delete();

    assertThat(file.running()).isEmpty();
    file.delete();
  }

  /** A good file about ourselves, which is believed as long as nobody changes it. */
  private Path written(Path folder) {
    Path path = folder.resolve("server.pid");
    PidFile file = new PidFile(path);
    file.write(ourselves);
    assertThat(file.running()).isPresent();
    return path;
  }

  @Test
  void readsTheStartBehindANameWithBracketsAndBlanks() {
    String stat =
        "42 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 150492 3133440 422 1844";

    assertThat(ProcessIdentity.ticks(stat)).isEqualTo("150492");
    assertThat(ProcessIdentity.isDead(stat)).isFalse();
    assertThat(ProcessIdentity.isDead("42 (java) Z 1 2 3")).isTrue();
  }

  @Test
  void refusesALineThatTellsNoStart() {
    assertThatThrownBy(() -> ProcessIdentity.ticks("42 (java) S 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a line of /proc/<pid>/stat: 42 (java) S 1");
  }

  @Test
  void givesAProcessThatEndedNoStamp() throws Exception {
    Process process = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    process.waitFor();

    assertThat(ProcessIdentity.of(ourselves)).isPresent();
    assertThat(ProcessIdentity.of(process.pid())).isEmpty();
  }
}
