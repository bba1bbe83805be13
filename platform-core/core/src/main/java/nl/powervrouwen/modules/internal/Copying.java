package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.spi.Words;

/**
 * Jars that are still being copied into the modules folder: they change from look to look, or have
 * no end yet. Half a jar is no broken module, so it is waited for; one that stands still without an
 * end for too long is judged as it is.
 */
final class Copying {

  /** A copy that does not grow for so long was broken off. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private record Seen(FileFingerprint stamp, Instant since) {}

  private final Supplier<Instant> clock;
  private final Map<String, Seen> waiting = new ConcurrentSkipListMap<>();

  /** Waits by this clock. */
  Copying(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /** Forgets what is no longer in the folder. */
  void keep(Set<String> present) {
    waiting.keySet().retainAll(present);
  }

  /**
   * Whether this file must be waited for.
   *
   * @param stamp what it looks like now
   * @param still whether it looked so at the look before
   * @param known whether it was there at the look before
   */
  boolean isBusy(Path path, FileFingerprint stamp, boolean still, boolean known) {
    String file = String.valueOf(path.getFileName());
    if (!still) {
      if (known) {
        waiting.put(file, new Seen(stamp, clock.get()));
      }
      return true;
    }
    Seen seen = waiting.get(file);
    Instant since = seen != null && seen.stamp().equals(stamp) ? seen.since() : clock.get();
    if (lacksEnd(path) && since.plus(PATIENCE).isAfter(clock.get())) {
      waiting.put(file, new Seen(stamp, since));
      return true;
    }
    waiting.remove(file);
    return false;
  }

  /** What can't be read is judged, and refused in words. */
  private static boolean lacksEnd(Path path) {
    try {
      return ZipEnd.isMissing(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** One row for each that is waited for. */
  List<ModuleRow> rows() {
    Words words = RefusalReason.STILL_COPYING.words();
    return waiting.entrySet().stream()
        .map(
            one ->
                new ModuleRow(
                    one.getKey(),
                    ModuleRow.State.COPYING,
                    words,
                    List.of(),
                    List.of(),
                    null,
                    one.getValue().since()))
        .toList();
  }
}
