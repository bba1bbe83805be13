package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * Somebody's hours.
 *
 * @param sums what is known against what the law asks; empty for whom no rule is known to hold
 * @param totals what is recorded, by kind; without kinds of which nothing is
 * @param entries newest first
 * @param remarks what must be known to read the sums, with the article
 */
public record HoursOverview(
    List<HoursSum> sums, List<HoursOfKind> totals, List<HoursEntryRow> entries, List<Words> remarks)
    implements Serializable {

  /** Copies the lists. */
  public HoursOverview {
    sums = List.copyOf(sums);
    totals = List.copyOf(totals);
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
  }
}
