package nl.powervrouwen.registry;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder with generated secrets, one file each, readable by its owner alone (0700 and 0600).
 *
 * <p>Names are such as {@code db/tenant_berkelland} or {@code vault/berkelland}. A secret is never
 * logged and never stands in the repository.
 */
public final class SecretStore {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,80}(/[a-z0-9_-]{1,80}){0,3}");
  private static final Set<PosixFilePermission> FOLDER_RIGHTS =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE_RIGHTS =
      PosixFilePermissions.fromString("rw-------");
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A file lock holds between processes only; between threads of this one it takes a monitor. */
  private static final Object IN_THIS_PROCESS = new Object();

  private final Path folder;

  /** Opens the folder; makes it when it is not there. */
  public SecretStore(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    try {
      makeFolder(this.folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of secrets " + folder + " can't be used", e);
    }
  }

  /**
   * The secret with this name, made on first use: 32 random bytes as URL-safe base64 without
   * padding.
   */
  public String obtain(String name) {
    Path file = file(name);
    try {
      return Files.exists(file) ? read(file) : make(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The secret " + file + " can't be made or read", e);
    }
  }

  /**
   * The secret with this name.
   *
   * @throws IllegalStateException when there is none; the message names the file to look for
   */
  public String existing(String name) {
    Path file = file(name);
    if (!Files.exists(file)) {
      throw new IllegalStateException("There is no secret " + file + "; has the tenant been made?");
    }
    try {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The secret " + file + " can't be read", e);
    }
  }

  /** Whether there is a secret with this name. */
  public boolean has(String name) {
    return Files.exists(file(name));
  }

  /** Destroys the secret with this name; nothing happens when there is none. */
  public void destroy(String name) {
    Path file = file(name);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The secret " + file + " can't be destroyed", e);
    }
  }

  /** The folder itself, absolute. */
  public Path folder() {
    return folder;
  }

  private Path file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A secret's name is lower-case letters, digits, _ and -, with / between folders");
    }
    return folder.resolve(name);
  }

  private String make(Path file) throws IOException {
    synchronized (IN_THIS_PROCESS) {
      makeFolder(parent(file));
      // Closing the channel lets go of the lock.
      try (var lock = FileChannel.open(folder.resolve(".lock"), Set.of(CREATE, WRITE), closed())) {
        lock.lock();
        if (!Files.exists(file)) {
          write(file);
        }
      }
    }
    return read(file);
  }

  /** Writes beside the file and moves it into place, so that a crash leaves no half secret. */
  private void write(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    byte[] text = Base64.getUrlEncoder().withoutPadding().encode(random);
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.deleteIfExists(draft);
    try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), closed())) {
      channel.write(ByteBuffer.wrap(text));
      channel.force(true);
    }
    Files.move(draft, file, ATOMIC_MOVE);
  }

  private static String read(Path file) throws IOException {
    close(file, FILE_RIGHTS);
    String secret = Files.readString(file, StandardCharsets.US_ASCII).strip();
    if (secret.isEmpty()) {
      throw new IllegalStateException("The secret " + file + " is empty; put it back or remove it");
    }
    return secret;
  }

  private void makeFolder(Path wanted) throws IOException {
    if (wanted.equals(folder)) {
      Files.createDirectories(wanted);
    } else if (!Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS)) {
      makeFolder(parent(wanted));
      Files.createDirectory(wanted);
    }
    close(wanted, FOLDER_RIGHTS);
  }

  /** Closed already needs no closing: a node may see the folder without being able to write it. */
  private static void close(Path path, Set<PosixFilePermission> rights) throws IOException {
    if (isPosix(path) && !Files.getPosixFilePermissions(path).equals(rights)) {
      Files.setPosixFilePermissions(path, rights);
    }
  }

  /** Below the folder there is always one. */
  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  private FileAttribute<?>[] closed() {
    return isPosix(folder)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE_RIGHTS)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
