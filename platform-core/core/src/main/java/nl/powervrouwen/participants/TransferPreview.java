package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * What a transfer would do.
 *
 * @param participants who moves, in the order of a list of names
 * @param openWork what is still to be done about them and moves along, such as how many follow-ups;
 *     empty when there is nothing
 * @param fingerprint of all this; the transfer is done only while it is still so
 */
public record TransferPreview(
    List<ParticipantRow> participants, List<Words> openWork, String fingerprint)
    implements Serializable {

  /** Copies the lists. */
  public TransferPreview {
    participants = List.copyOf(participants);
    openWork = List.copyOf(openWork);
  }
}
