package nl.powervrouwen.results;

import java.io.Serializable;
import java.util.List;

/**
 * An instrument that a municipality filled in itself: domains, and the levels on which each is
 * scored. Every text is the municipality's own, who sees to it that it may use it.
 *
 * @param domains in their order, at least one, each once
 * @param levels the lowest first, at least two, each once
 */
public record InstrumentRow(
    InstrumentId id, long version, String name, List<String> domains, List<String> levels)
    implements Serializable {

  /** Copies the lists. */
  public InstrumentRow {
    domains = List.copyOf(domains);
    levels = List.copyOf(levels);
  }
}
