package nl.powervrouwen.registry;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * A file that is there whole or not at all, also after a power cut and on a full disk: what is
 * written goes into a draft beside it, which only its owner can read, and which takes its place
 * when it is safely on disk.
 */
public final class WholeFile implements AutoCloseable {

  private static final String DRAFT = ".draft";

  private final Path file;
  private final Path draft;

  /**
   * Makes an empty draft; nothing is seen of it at the file's own place.
   *
   * @throws IOException when it can't be made
   */
  public WholeFile(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    this.draft = this.file.resolveSibling(this.file.getFileName() + DRAFT);
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  /**
   * Writes a text, in UTF-8, in the place of what stands there.
   *
   * @throws IOException when it can't be written; what stood there still does
   */
  public static void write(Path file, String text) throws IOException {
    try (WholeFile whole = new WholeFile(file)) {
      Files.writeString(whole.draft(), text, StandardCharsets.UTF_8);
      whole.keep();
    }
  }

  /** Where to write. */
  public Path draft() {
    return draft;
  }

  /**
   * Brings the draft to disk and puts it in its place.
   *
   * @throws IOException when that fails; what stood there still does
   */
  public void keep() throws IOException {
    try (FileChannel channel = FileChannel.open(draft, WRITE)) {
      channel.force(true);
    }
    Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
    // The name too: a folder is a file of its own.
    try (FileChannel folder = FileChannel.open(Objects.requireNonNull(file.getParent()), READ)) {
      folder.force(true);
    }
  }

  /** Removes the draft when it was not kept. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(draft);
  }
}
