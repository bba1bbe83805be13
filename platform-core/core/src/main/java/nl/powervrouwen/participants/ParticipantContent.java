package nl.powervrouwen.participants;

import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * What another room keeps about participants, for when one was registered twice. A room that keeps
 * something about them brings one; participants are known there, and it is not known here. Whoever
 * asks has decided that the caller may see and change both.
 */
public interface ParticipantContent {

  /**
   * What there is to say about two registrations of one person before they become one.
   *
   * @param moves what of the other one the kept one gets
   * @param contradictions why they can't become one, and what to do first
   * @param notices what becomes different, such as the hours together
   */
  record Joined(List<Words> moves, List<Words> contradictions, List<Words> notices) {

    /** Copies the lists. */
    public Joined {
      moves = List.copyOf(moves);
      contradictions = List.copyOf(contradictions);
      notices = List.copyOf(notices);
    }
  }

  /**
   * Holds what is kept about both until this transaction is over. Comes before holding the
   * participants themselves.
   */
  default void hold(ParticipantId kept, ParticipantId other) {}

  /** What is recorded about somebody, in words; empty when nothing is. */
  List<Words> recorded(ParticipantId participant);

  /** What would happen if all of the other one became the kept one's. */
  Joined look(ParticipantId kept, ParticipantId other);

  /** Gives all of the other one to the kept one; nothing of them contradicts each other. */
  void move(ParticipantId kept, ParticipantId other);

  /** Removes what says nothing any more about somebody about whom nothing is recorded. */
  default void forget(ParticipantId participant) {}
}
