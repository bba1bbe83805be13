package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list of participants. There is no total: counting costs more than the page.
 *
 * @param rows in the order asked for; empty when nobody fits
 * @param hasPrevious whether there are rows before these
 * @param hasNext whether there are rows after these
 */
public record ParticipantPage(List<ParticipantRow> rows, boolean hasPrevious, boolean hasNext)
    implements Serializable {

  /** Copies the rows. */
  public ParticipantPage {
    rows = List.copyOf(rows);
  }
}
