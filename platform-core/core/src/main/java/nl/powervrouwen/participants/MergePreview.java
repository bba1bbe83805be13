package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * What would happen if two registrations of one person became one.
 *
 * @param kept the one that stays
 * @param other the one that goes
 * @param differing the fields of {@link ParticipantData}, by name, of which both have another
 *     value; what only one of them knows stays known
 * @param moves what of the other one the kept one gets
 * @param contradictions why they can't become one, and what to do first; empty when they can
 * @param notices what becomes different, such as the hours together
 * @param fingerprint names exactly this preview
 */
public record MergePreview(
    ParticipantDetails kept,
    ParticipantDetails other,
    List<String> differing,
    List<Words> moves,
    List<Words> contradictions,
    List<Words> notices,
    String fingerprint)
    implements Serializable {

  /** Copies the lists. */
  public MergePreview {
    differing = List.copyOf(differing);
    moves = List.copyOf(moves);
    contradictions = List.copyOf(contradictions);
    notices = List.copyOf(notices);
  }
}
