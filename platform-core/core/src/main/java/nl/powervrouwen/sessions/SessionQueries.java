package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.internal.FactFinder;
import nl.powervrouwen.spi.SessionFact;

/**
 * For other rooms: what meetings there were for a woman and which of them she attended. Only
 * meetings of groups that the caller may see, on days on which she was a member, that are over and
 * not cancelled. It does not look at the caseload; the room that asks has decided that the caller
 * may see these women.
 */
@ApplicationScoped
@Transactional
public class SessionQueries {

  @Inject private FactFinder facts;

  /**
   * The meetings of one woman in these groups.
   *
   * @param from first day
   * @param until last day, included
   * @return oldest first
   */
  @AllowedRoles({COORDINATOR, TRAINER, JOBCOACH})
  public List<SessionFact> factsOf(
      ParticipantId participant, Collection<GroupId> groups, LocalDate from, LocalDate until) {
    return facts.factsOf(participant, groups, from, until);
  }

  /**
   * The meetings of many women in all their groups, in a few queries; ask for some hundreds at a
   * time.
   *
   * @param from first day
   * @param until last day, included
   * @return by woman and group, each oldest first; without a group in which there was no meeting
   *     for her, and without a woman for whom there was none at all
   */
  @AllowedRoles({COORDINATOR, TRAINER, JOBCOACH})
  public Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      Collection<ParticipantId> participants, LocalDate from, LocalDate until) {
    return facts.facts(participants, from, until);
  }
}
