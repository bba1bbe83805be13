package nl.powervrouwen.modules;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * A jar in the modules folder, as the operator sees it.
 *
 * @param file name of the jar
 * @param state whether it is in use
 * @param reason why it was refused or waited for, and what to do; null when it is loaded
 * @param curricula what it brings; empty when it was refused
 * @param formats what it brings; empty when it was refused
 * @param sha256 fingerprint of the file, 64 small hexadecimal digits; null when it can't be read
 * @param since when it was loaded or refused, or last seen to grow
 */
public record ModuleRow(
    String file,
    State state,
    @Nullable Words reason,
    List<Item> curricula,
    List<Item> formats,
    @Nullable String sha256,
    Instant since)
    implements Serializable {

  /** Whether a jar is in use. */
  public enum State {
    /** What it brings can be used. */
    LOADED,
    /** It is left alone; {@link ModuleRow#reason} says why. */
    REFUSED,
    /** It is still being copied, and waited for; what was loaded from its file stays till then. */
    COPYING
  }

  /**
   * A curriculum or reporting format out of a jar.
   *
   * @param id such as {@code powervrouwen}
   * @param version such as {@code 1}
   * @param title the name as people see it
   */
  public record Item(String id, String version, Words title) implements Serializable {}

  /** Copies the lists. */
  public ModuleRow {
    curricula = List.copyOf(curricula);
    formats = List.copyOf(formats);
  }
}
