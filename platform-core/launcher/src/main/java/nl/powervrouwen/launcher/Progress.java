package nl.powervrouwen.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Tells people what is being done and how long it took; may be called from several threads. */
public final class Progress {

  private final PrintStream out;
  private final long start = System.nanoTime();

  private Progress(PrintStream out) {
    this.out = out;
  }

  /** Prints to this stream. */
  public static Progress to(PrintStream out) {
    return new Progress(out);
  }

  /** Says nothing, as in tests. */
  public static Progress silent() {
    return new Progress(
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  /** A line with the time since the start, such as {@code [ 3.2 s] PostgreSQL ready}. */
  public void say(String part, String what) {
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    out.println(String.format(Locale.ROOT, "[%6.1f s] %-13s %s", seconds, part, what));
    out.flush();
  }

  /** A plain line. */
  public void line(String text) {
    out.println(text);
    out.flush();
  }

  /** The time since then, such as {@code (1.2 s)} with a blank before it. */
  static String took(long startNanos) {
    double seconds = (System.nanoTime() - startNanos) / 1_000_000_000.0;
    return String.format(Locale.ROOT, " (%.1f s)", seconds);
  }
}
