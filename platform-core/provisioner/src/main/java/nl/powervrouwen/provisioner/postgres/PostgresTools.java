package nl.powervrouwen.provisioner.postgres;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.registry.CannotBeDone;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's own {@code pg_dump} and {@code pg_restore}: looked for in the folder {@code
 * PV_PG_TOOLS}, or else on the path and where Debian puts them. The newest that is found is used.
 */
public final class PostgresTools {

  /** Names a folder with the tools. */
  public static final String VARIABLE = "PV_PG_TOOLS";

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\)\\s+(\\d+)");
  private static final int MOST_WORDS = 2000;

  /** How a program ends that wrote more into a file than it may: by signal 25. */
  private static final int FILE_TOO_LARGE = 128 + 25;

  private final List<Path> folders;

  /** Looks in these folders only. */
  public PostgresTools(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Looks where this process's environment says. */
  public static PostgresTools ofEnvironment() {
    String named = System.getenv(VARIABLE);
    if (named != null && !named.isBlank()) {
      return new PostgresTools(List.of(Path.of(named)));
    }
    List<Path> folders = new ArrayList<>();
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
      if (!folder.isBlank()) {
        folders.add(Path.of(folder));
      }
    }
    if (Files.isDirectory(DEBIAN)) {
      try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN)) {
        versions.forEach(version -> folders.add(version.resolve("bin")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new PostgresTools(folders);
  }

  /**
   * The newest of a tool.
   *
   * @param name such as {@code pg_dump}
   * @param server major version of the server; the tool must not be older
   * @throws CannotBeDone when it is missing or too old; the words say what to install
   */
  public Tool find(String name, int server) {
    Tool found = newest(name);
    if (found == null) {
      throw new CannotBeDone(
          name
              + " ontbreekt. De PostgreSQL-server heeft versie "
              + server
              + ". Installeer de hulpmiddelen van versie "
              + server
              + " of nieuwer: op Debian en Ubuntu het pakket postgresql-client-"
              + server
              + ". Of zet in "
              + VARIABLE
              + " de map waar ze staan.",
          name
              + " is missing. The PostgreSQL server has version "
              + server
              + ". Install the tools of version "
              + server
              + " or newer: on Debian and Ubuntu the package postgresql-client-"
              + server
              + ". Or name in "
              + VARIABLE
              + " the folder where they are.");
    }
    if (found.version() < server) {
      throw tooOld(name, found, server);
    }
    return found;
  }

  private static CannotBeDone tooOld(String name, Tool found, int server) {
    return new CannotBeDone(
        name
            + " is te oud: gevonden is versie "
            + found.version()
            + ", en de PostgreSQL-server heeft versie "
            + server
            + ". Installeer versie "
            + server
            + " of nieuwer: op Debian en Ubuntu het pakket postgresql-client-"
            + server
            + ". Of zet in "
            + VARIABLE
            + " de map waar de nieuwere staat.",
        name
            + " is too old: found is version "
            + found.version()
            + ", and the PostgreSQL server has version "
            + server
            + ". Install version "
            + server
            + " or newer: on Debian and Ubuntu the package postgresql-client-"
            + server
            + ". Or name in "
            + VARIABLE
            + " the folder with the newer one.");
  }

  private @Nullable Tool newest(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .map(PostgresTools::asked)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Tool::version))
        .orElse(null);
  }

  private static Optional<Tool> asked(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher version = VERSION.matcher(words);
      return process.waitFor() == 0 && version.find()
          ? Optional.of(new Tool(program, Integer.parseInt(version.group(1))))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while looking for " + program, e);
    }
  }

  /**
   * One of the tools.
   *
   * @param program where it is
   * @param version its major version
   */
  public record Tool(Path program, int version) {

    /**
     * Runs it; the password goes through its environment, never over a command line.
     *
     * @throws IllegalStateException when it fails; the message is what it said
     */
    void run(DatabaseServer server, List<String> arguments) {
      List<String> command = new ArrayList<>();
      command.add(program.toString());
      command.addAll(arguments);
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("PGHOST", server.host());
      builder.environment().put("PGPORT", String.valueOf(server.port()));
      builder.environment().put("PGUSER", server.admin());
      builder.environment().put("PGPASSWORD", server.password());
      if (server.sslMode() != null) {
        builder.environment().put("PGSSLMODE", server.sslMode());
      }
      builder.environment().put("LC_ALL", "C");
      try {
        Process process = builder.start();
        process.getOutputStream().close();
        String words = read(process.getInputStream());
        int code = process.waitFor();
        if (code != 0) {
          throw new IllegalStateException(
              program.getFileName() + " failed (" + meaning(code) + "): " + words.strip());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while " + program + " was at work", e);
      }
    }

    /** A signal's number is not told to people; that of a file over its limit says what it is. */
    private static String meaning(int code) {
      return code == FILE_TOO_LARGE ? "File too large" : "exit code " + code;
    }

    private static String read(InputStream in) throws IOException {
      String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return words.substring(0, Math.min(words.length(), MOST_WORDS));
    }
  }
}
