package nl.powervrouwen.results;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/**
 * What one participant found.
 *
 * @param results at least one, the last one first
 */
public record PersonResults(ParticipantId participant, PersonName name, List<ResultRow> results)
    implements Serializable {

  /** Copies the list. */
  public PersonResults {
    results = List.copyOf(results);
  }
}
