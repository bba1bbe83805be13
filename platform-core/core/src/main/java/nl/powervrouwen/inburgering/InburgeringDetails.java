package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.spi.Words;

/**
 * Somebody's inburgering as its own screen shows it.
 *
 * @param version 0 while nothing was recorded
 * @param pips oldest first
 * @param deadlines in the order in which they come; empty for who is not obliged
 * @param moved after a change: which last days became others, from when to when; else empty
 */
public record InburgeringDetails(
    ParticipantId participant,
    long version,
    InburgeringData data,
    List<PipRow> pips,
    List<Deadline> deadlines,
    List<Words> moved)
    implements Serializable {

  /** Copies the lists. */
  public InburgeringDetails {
    pips = List.copyOf(pips);
    deadlines = List.copyOf(deadlines);
    moved = List.copyOf(moved);
  }
}
