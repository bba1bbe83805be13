package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * The extensions of one participant's term.
 *
 * @param extensions the first one first
 * @param questions where what was recorded says two things: to be answered by a person, who may
 *     change one of them; nothing follows from it
 */
public record PersonExtensions(List<ExtendedTerm> extensions, List<Words> questions)
    implements Serializable {

  /** Copies the lists. */
  public PersonExtensions {
    extensions = List.copyOf(extensions);
    questions = List.copyOf(questions);
  }
}
