package nl.powervrouwen.launcher.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A server that the platform consists of. */
public enum Part {
  /** Keeps the data. */
  POSTGRES("PostgreSQL", StopSignal.INT, Duration.ofSeconds(60)),
  /** Knows who people are. */
  KEYCLOAK("Keycloak", StopSignal.TERM, Duration.ofSeconds(30)),
  /** Runs the application. */
  LIBERTY("Liberty", StopSignal.TERM, Duration.ofSeconds(40));

  private final String title;
  private final StopSignal signal;
  private final Duration grace;

  Part(String title, StopSignal signal, Duration grace) {
    this.title = title;
    this.signal = signal;
    this.grace = grace;
  }

  /** The order in which parts stop: nothing loses what it leans on. */
  public static List<Part> stoppingOrder() {
    return List.of(LIBERTY, KEYCLOAK, POSTGRES);
  }

  /** Name for people. */
  public String title() {
    return title;
  }

  /** Where its process is written down. */
  public PidFile pidFile(Path data) {
    return new PidFile(data.resolve("run").resolve(fileName() + ".pid"));
  }

  /** Where its output goes. */
  public Path log(Path data) {
    return data.resolve("logs").resolve(fileName() + ".log");
  }

  /** Stops a process that is this part: first its own clean way, then by force. */
  public void stop(ProcessHandle process) {
    Stopping.stop(process, signal, grace);
  }

  private String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
