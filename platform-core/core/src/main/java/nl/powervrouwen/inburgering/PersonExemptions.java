package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * The vrijstellingen and ontheffingen of one participant.
 *
 * @param exemptions the first one first
 * @param questions where they and the file say two things: to be answered by a person, who may
 *     change one of them; nothing follows from it
 */
public record PersonExemptions(List<ExemptionRow> exemptions, List<Words> questions)
    implements Serializable {

  /** Copies the lists. */
  public PersonExemptions {
    exemptions = List.copyOf(exemptions);
    questions = List.copyOf(questions);
  }
}
