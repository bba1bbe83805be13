package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.util.List;

/**
 * The warnings about one participant on one day.
 *
 * @param open those that were not put aside, the oldest first
 * @param asides what was ever put aside, and what came of it; the last one first
 * @param actedOn what somebody ever acted on, and what came of it; the last one first
 */
public record WarningsAbout(List<Warning> open, List<AsideRow> asides, List<ActedOnRow> actedOn)
    implements Serializable {

  /** Copies the lists. */
  public WarningsAbout {
    open = List.copyOf(open);
    asides = List.copyOf(asides);
    actedOn = List.copyOf(actedOn);
  }

  /** Whether there is none, and never was one that somebody put aside or acted on. */
  public boolean isEmpty() {
    return open.isEmpty() && asides.isEmpty() && actedOn.isEmpty();
  }
}
