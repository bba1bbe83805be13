package nl.powervrouwen.identity.liberty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;

/**
 * The files by which one node of Liberty knows who may log in where, one a site, and where
 * databases are, one a further PostgreSQL server. Liberty reads them while it runs.
 */
public final class SiteFiles {

  private static final Pattern OURS = Pattern.compile("(site|database)-[^/]*\\.xml");

  private final Path folder;

  /** Works in this folder, which is Liberty's {@code configDropins/overrides}. */
  public SiteFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Brings the folder in step: a site that is no longer in the list can't be reached any more.
   * Files of others in the folder stay. A site whose key is not there yet is left as it is.
   *
   * @param scheme {@code http} or {@code https}, as browsers see it
   * @param sites all sites
   * @param servers all PostgreSQL servers
   * @param secrets where the keys are
   * @return the sites whose key is not there yet; empty when all is in step
   */
  public Set<TenantId> write(
      String scheme,
      Collection<Site> sites,
      Collection<PostgresAddress> servers,
      SecretStore secrets) {
    Set<TenantId> withoutKey = new HashSet<>();
    try {
      Files.createDirectories(folder);
      closeToOthers();
      Set<Path> wanted = new HashSet<>();
      for (PostgresAddress server : servers) {
        if (!server.isMain()) {
          Path file = folder.resolve("database-" + server.name() + ".xml");
          writeIfChanged(file, DatabaseSnippet.of(server));
          wanted.add(file);
        }
      }
      for (Site site : sites) {
        Path file = folder.resolve("site-" + site.tenant() + ".xml");
        wanted.add(file);
        SiteLogin login = SiteLogin.of(site, scheme, secrets).orElse(null);
        if (login == null) {
          withoutKey.add(site.tenant());
        } else {
          writeIfChanged(file, SiteSnippet.of(login));
        }
      }
      for (Path file : existing()) {
        if (!wanted.contains(file)) {
          Files.delete(file);
        }
      }
      return Set.copyOf(withoutKey);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write the logins into " + folder, e);
    }
  }

  private void closeToOthers() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  private Set<Path> existing() throws IOException {
    Set<Path> existing = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> OURS.matcher(String.valueOf(file.getFileName())).matches())
          .forEach(existing::add);
    }
    return existing;
  }

  /**
   * Writes only what is new, so that Liberty does not read a file again for nothing; readable by
   * its owner alone.
   */
  public static void writeIfChanged(Path file, String text) throws IOException {
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
