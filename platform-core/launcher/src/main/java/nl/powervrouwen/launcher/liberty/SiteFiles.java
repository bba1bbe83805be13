package nl.powervrouwen.launcher.liberty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.powervrouwen.identity.keycloak.ClientKey;
import nl.powervrouwen.tenancy.Site;

/**
 * The files by which Liberty knows who may log in where, one a site; Liberty reads them while it
 * runs.
 */
public final class SiteFiles {

  private final Path folder;

  /** Works in this folder, which is Liberty's {@code configDropins/overrides}. */
  public SiteFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes who may log in where; a site that is no longer in the list can't be reached any more.
   * Files of others in the folder stay.
   *
   * @param scheme {@code http} or {@code https}, as browsers see it
   * @param sites each with the key by which the application proves itself to its realm
   */
  public void write(String scheme, Map<Site, ClientKey> sites) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      Set<Path> wanted = new HashSet<>();
      for (Map.Entry<Site, ClientKey> site : sites.entrySet()) {
        Path file = folder.resolve("site-" + site.getKey().tenant() + ".xml");
        writeIfChanged(file, SiteSnippet.of(site.getKey(), scheme, site.getValue()));
        wanted.add(file);
      }
      for (Path file : existing()) {
        if (!wanted.contains(file)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write the logins into " + folder, e);
    }
  }

  private Set<Path> existing() throws IOException {
    Set<Path> existing = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().matches("site-.*\\.xml"))
          .forEach(existing::add);
    }
    return existing;
  }

  /** Writes only what is new, so that Liberty does not read a file again for nothing. */
  static void writeIfChanged(Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
