package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.util.List;

/**
 * The warnings about one participant on one day.
 *
 * @param open those that were not put aside, the oldest first
 * @param asides what was ever put aside, and what came of it; the last one first
 */
public record WarningsAbout(List<Warning> open, List<AsideRow> asides) implements Serializable {

  /** Copies both lists. */
  public WarningsAbout {
    open = List.copyOf(open);
    asides = List.copyOf(asides);
  }
}
