package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder that one process at a time works in. The lock is the system's, so it ends with its
 * holder, however that ends.
 */
public final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; empty when somebody has it. */
  public static Optional<FolderLock> tryTake(Path folder) {
    try {
      FileChannel channel = open(folder);
      FileLock lock = lockOrNothing(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new FolderLock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't lock " + folder, e);
    }
  }

  /** Work on files. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void run() throws IOException;
  }

  /** Does something while nobody else has the lock; waits as long as another process has it. */
  public static void alone(Path folder, Work work) throws IOException {
    synchronized (FolderLock.class) { // The system's lock does not part threads of one process.
      FileChannel channel = open(folder);
      try {
        channel.lock();
        work.run();
      } finally {
        channel.close();
      }
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock lockOrNothing(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // Held by this very process, as in tests.
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
