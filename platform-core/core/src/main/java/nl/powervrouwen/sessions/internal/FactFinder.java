package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.spi.SessionFact;

/** Finds what other rooms may know of attendance. */
@ApplicationScoped
public class FactFinder {

  /** Of one woman. */
  public List<SessionFact> factsOf(
      ParticipantId participant, Collection<GroupId> groups, LocalDate from, LocalDate until) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Of many. */
  public Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      Collection<ParticipantId> participants, LocalDate from, LocalDate until) {
    throw new UnsupportedOperationException("not yet");
  }
}
