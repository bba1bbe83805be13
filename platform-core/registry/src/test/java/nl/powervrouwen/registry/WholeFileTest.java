package nl.powervrouwen.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void isSeenWhenItIsKeptAndNotBefore() throws IOException {
    Path file = folder.resolve("export.zip");
    Files.writeString(file, "the one before");

    try (WholeFile whole = new WholeFile(file)) {
      Files.writeString(whole.draft(), "half");
      assertThat(file).hasContent("the one before");
    }
    assertThat(folder).isDirectoryContaining(one -> one.equals(file));
    assertThat(folder.resolve("export.zip.draft")).doesNotExist();

    WholeFile.write(file, "whole");
    assertThat(file).hasContent("whole");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("export.zip.draft")).doesNotExist();
  }

  @Test
  void writesThroughNoLinkThatSomebodyPutInItsWay() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "mine");
    Files.createSymbolicLink(folder.resolve("result.txt.draft"), victim);
    Files.createSymbolicLink(folder.resolve("result.txt"), victim);

    WholeFile.write(folder.resolve("result.txt"), "text");

    assertThat(victim).hasContent("mine");
    assertThat(folder.resolve("result.txt")).hasContent("text");
  }
}
