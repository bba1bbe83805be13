package nl.powervrouwen.jobs.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of jobs, in a folder that only the server's own user can open. It goes when the server
 * stops; what a server that was killed left behind goes when the next one starts.
 */
@ApplicationScoped
public class ResultFolder {

  private static final Logger LOG = LoggerFactory.getLogger(ResultFolder.class);
  private static final Pattern NAME = Pattern.compile("powervrouwen-jobs-([0-9]{1,18})-.*");

  private Path folder = Path.of("");

  @PostConstruct
  void make() {
    try {
      folder =
          Files.createTempDirectory("powervrouwen-jobs-" + ProcessHandle.current().pid() + "-");
      removeOrphans(folder.resolveSibling(".").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for the files of jobs", e);
    }
  }

  private static void removeOrphans(Path temporary) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, "powervrouwen-jobs-*")) {
      for (Path path : found) {
        if (isOrphan(path)) {
          remove(path);
        }
      }
    }
  }

  private static boolean isOrphan(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches()
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && Files.isWritable(path)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  @PreDestroy
  void remove() {
    remove(folder);
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("A folder with files of jobs stays behind", e);
    }
  }

  OutputStream create(UUID id) throws IOException {
    return Files.newOutputStream(file(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  long size(UUID id) throws IOException {
    return Files.size(file(id));
  }

  /** Copies the file of a job. */
  public void copy(UUID id, OutputStream out) throws IOException {
    Files.copy(file(id), out);
  }

  /** Removes the file of a job, if it has one. */
  public void delete(UUID id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      LOG.warn("The file of a job stays behind", e);
    }
  }

  private Path file(UUID id) {
    return folder.resolve(id.toString());
  }
}
