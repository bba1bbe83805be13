package nl.powervrouwen.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code ./run --fresh}: throws the data away, after asking. */
final class FreshCommand {

  /** What we put there ourselves: in a folder that is not ours alone, the rest stays. */
  private static final List<String> OURS =
      List.of(
          "postgres",
          "postgres.new",
          "keycloak",
          "liberty",
          "secrets",
          "run",
          "logs",
          "demo-data",
          "tenants",
          "exports",
          "backups");

  private final PlatformSettings settings;
  private final PrintStream out;

  FreshCommand(PlatformSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** Whether the data are gone now. */
  boolean run(boolean withoutAsking) {
    Path data = settings.dataDir();
    if (!Files.exists(data.resolve("secrets")) && !Files.exists(data.resolve("postgres"))) {
      return true;
    }
    if (!withoutAsking && !agreed(data)) {
      out.println("Nothing was thrown away");
      return false;
    }
    if (new StopCommand(settings, out).run() != 0) {
      return false;
    }
    OURS.forEach(name -> delete(data.resolve(name)));
    out.println("The data in " + data + " are gone");
    return true;
  }

  private boolean agreed(Path data) {
    out.println(
        "This throws away all data in " + data + ": every person, group, password and key in it.");
    out.print("Type yes to go on: ");
    out.flush();
    try {
      String answer =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
      return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    } catch (IOException e) {
      return false;
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't throw away " + folder, e);
    }
  }
}
