package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/**
 * The warnings about everybody whom the caller coaches or coordinates, on one day.
 *
 * @param open those that were not put aside, the oldest first
 * @param actedOn what somebody acted on in the last four weeks, and what came of it; the last one
 *     first
 * @param names of everybody whom the caller coaches or coordinates
 */
public record WarningList(
    List<Warning> open, List<ActedOnRow> actedOn, Map<ParticipantId, PersonName> names)
    implements Serializable {

  /** Copies the lists and the names. */
  public WarningList {
    open = List.copyOf(open);
    actedOn = List.copyOf(actedOn);
    names = Map.copyOf(names);
  }
}
