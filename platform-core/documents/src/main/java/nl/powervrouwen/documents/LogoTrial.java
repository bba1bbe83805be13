package nl.powervrouwen.documents;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.powervrouwen.drawings.SvgCheck;

/**
 * Draws a word mark once, apart from any document, before it is drawn in one: what takes more time
 * or memory than a word mark may, or can't be drawn, is left out of all documents. It is tried in a
 * thread of its own, which is counted in time of the processor and in memory asked for: a machine
 * that is busy with other things refuses nothing.
 */
final class LogoTrial {

  /** A word mark takes some hundredths of a second, and the first one the loading of a library. */
  private static final LogoTrial USUAL = new LogoTrial(Duration.ofSeconds(10), 1L << 30);

  /** Whatever the machine does, nobody waits longer. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final long LOOK_EVERY_MILLIS = 20;
  private static final int REMEMBERED = 100;

  /** What came of it, by the drawing: each municipality has one. */
  private static final Map<String, CompletableFuture<Boolean>> TRIED =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(
                Map.Entry<String, CompletableFuture<Boolean>> eldest) {
              return size() > REMEMBERED;
            }
          });

  private final Duration time;
  private final long bytes;
  private boolean wentOver;

  /**
   * A trial with these limits.
   *
   * @param time of the processor
   * @param bytes asked for in all, also those that were given back
   */
  LogoTrial(Duration time, long bytes) {
    this.time = time;
    this.bytes = bytes;
  }

  /** Whether it is drawn; tried once, and then known. */
  static boolean passes(Logo logo) {
    CompletableFuture<Boolean> mine = new CompletableFuture<>();
    CompletableFuture<Boolean> known = TRIED.putIfAbsent(logo.svg(), mine);
    if (known != null) {
      return known.join();
    }
    boolean drawn = false;
    try {
      drawn = SvgCheck.problem(logo.svg()).isEmpty() && USUAL.draws(logo);
    } finally {
      mine.complete(drawn);
    }
    return drawn;
  }

  /** Whether it can be drawn within the limits. */
  boolean draws(Logo logo) {
    CompletableFuture<Boolean> drawn = new CompletableFuture<>();
    Thread drawing = new Thread(() -> draw(logo, drawn), "logo-trial");
    drawing.setDaemon(true);
    drawing.start();
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end && isModest(drawing)) {
      try {
        return drawn.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        // Looked at again.
      } catch (ExecutionException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    drawing.interrupt();
    wentOver = true;
    return false;
  }

  /** Whether a drawing took more than it may; false when none did. */
  boolean wentOver() {
    return wentOver;
  }

  /** Batik throws at what is no drawing; and where memory ends, it ends this thread alone. */
  private static void draw(Logo logo, CompletableFuture<Boolean> drawn) {
    try {
      About about = new About(Locale.ROOT, "Logo", "Logo", "Powervrouwen");
      Tag body = Tag.of("body").add(Tag.of("div").draw(logo, 13));
      drawn.complete(PdfWriter.isWritten(about, body, OutputStream.nullOutputStream()));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      drawn.complete(false);
    }
  }

  private boolean isModest(Thread thread) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = thread.threadId();
    return threads.getThreadCpuTime(id) < time.toNanos()
        && threads.getThreadAllocatedBytes(id) < bytes;
  }
}
