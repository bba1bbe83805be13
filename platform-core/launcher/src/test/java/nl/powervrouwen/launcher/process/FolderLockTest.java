package nl.powervrouwen.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  @Test
  void isHeldByOneAtATime(@TempDir Path folder) {
    FolderLock first = FolderLock.tryTake(folder).orElseThrow();

    assertThat(FolderLock.tryTake(folder)).isEmpty();

    first.close();
    try (FolderLock second = FolderLock.tryTake(folder).orElseThrow()) {
      assertThat(FolderLock.tryTake(folder)).as("and so again").isEmpty();
      assertThat(second).isNotSameAs(first);
    }
  }
}
