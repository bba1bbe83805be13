package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of participants. There is no total: counting costs more than the page, and is
 * asked for apart.
 *
 * @param rows in the order asked for; empty when nobody fits
 * @param previous from where backwards the page before this one is read; null when there is none
 * @param next from where the page after this one is read; null when there is none
 */
public record ParticipantPage(
    List<ParticipantRow> rows, @Nullable ListPoint previous, @Nullable ListPoint next)
    implements Serializable {

  /** Copies the rows. */
  public ParticipantPage {
    rows = List.copyOf(rows);
  }

  /** Whether there are rows before these. */
  public boolean hasPrevious() {
    return previous != null;
  }

  /** Whether there are rows after these. */
  public boolean hasNext() {
    return next != null;
  }
}
