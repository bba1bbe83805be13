package nl.powervrouwen.participants;

import java.util.Collection;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * What another room knows to be still to do about participants, which goes with them to another
 * coach. A room that gives their coach something to do brings one. Whoever asks has decided that
 * the caller may see these participants.
 */
public interface OpenWork {

  /** What there is to do about them together, such as how many follow-ups; empty for nothing. */
  List<Words> about(Collection<ParticipantId> participants);
}
