package nl.powervrouwen.modules.internal;

import java.time.Instant;
import java.util.stream.Collectors;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param stamp what the file looked like when it was judged
 * @param sha256 its fingerprint; null when it couldn't be read
 * @param contents what it brings; nothing when it was refused
 * @param refused why it was refused; null when it is loaded
 * @param since when it was judged
 */
record ModuleStatus(
    FileFingerprint stamp,
    @Nullable String sha256,
    Contents contents,
    @Nullable ModuleRefused refused,
    Instant since) {

  /** Whether it may be loaded once another file is gone. */
  boolean waitsForAnother() {
    return refused != null && refused.objection() == RefusalReason.DUPLICATE;
  }

  ModuleRow row(String file) {
    ModuleRefused why = refused;
    Words reason = why == null ? null : why.reason();
    return new ModuleRow(
        file,
        why == null ? ModuleRow.State.LOADED : ModuleRow.State.REFUSED,
        reason,
        contents.curricula().stream()
            .map(one -> new ModuleRow.Item(one.id(), one.version(), one.title()))
            .toList(),
        contents.formats().stream()
            .map(one -> new ModuleRow.Item(one.id(), one.version(), one.title()))
            .toList(),
        sha256,
        since);
  }

  /** What it brings, for the log, such as {@code curriculum map 1, format lijst 2}. */
  String brings() {
    return contents.items().map(Contents.Item::toString).collect(Collectors.joining(", "));
  }
}
