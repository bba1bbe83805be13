package nl.powervrouwen.launcher.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.FolderLock;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The programs of PostgreSQL, unpacked once a build. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /** The folder with bin, lib and share; unpacks them when they are not there yet. */
  static Path in(Path runtime) {
    Path folder = runtime.resolve("postgresql");
    try {
      FolderLock.alone(runtime.resolve(".locks/postgresql"), () -> unpackOnce(folder));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("Can't unpack PostgreSQL into " + folder, e);
    }
  }

  private static void unpackOnce(Path folder) throws IOException {
    if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
      Path fresh = folder.resolveSibling("postgresql.new");
      if (Files.exists(fresh)) {
        Trees.delete(fresh);
      }
      unpack(fresh);
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream packed = forThisMachine();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
  }

  private static InputStream forThisMachine() throws IOException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String family = system.contains("mac") ? "Darwin" : "Linux";
    String machine = System.getProperty("os.arch");
    @Nullable InputStream packed =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            family, machine.equals("amd64") ? "x86_64" : machine);
    if (packed == null) {
      throw new CannotStart(
          "There is no embedded PostgreSQL for "
              + system
              + " on "
              + machine
              + ": use a PostgreSQL of your own, see docs/guides/own-postgresql-and-keycloak.md");
    }
    return packed;
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive wants to write outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
