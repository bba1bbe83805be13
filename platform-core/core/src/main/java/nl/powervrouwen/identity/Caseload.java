package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.identity.internal.CaseloadTable;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which participant: a coordinator everybody, a job coach those she coaches, a trainer
 * those who are enrolled in a group that she leads.
 *
 * <p>For other rooms: participants says who coaches whom, programmes who sits in whose group, and
 * every query for a participant asks {@link #visible}.
 */
@ApplicationScoped
@Transactional
public class Caseload {

  @Inject private CaseloadTable table;
  @Inject private Caller caller;

  /**
   * A participant's place in a group.
   *
   * @param participant who
   * @param until the last day; null while it has no end
   */
  public record Seat(UUID participant, @Nullable LocalDate until) {}

  /** From now on this colleague coaches this participant, and nobody else does; null for nobody. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void setCoach(UUID participant, @Nullable String coach) {
    table.setCoach(participant, coach);
  }

  /** From now on these colleagues lead this group, and these participants sit in it. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void setGroup(UUID group, Set<String> trainers, Collection<Seat> seats) {
    table.setGroup(group, trainers, seats);
  }

  /**
   * The condition that the caller may see a participant.
   *
   * @param participant the path to the participant's id in the query that it becomes part of
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public CaseloadFilter visible(String participant) {
    return table.visible(participant, caller.user());
  }

  /** Whether the caller may see this participant. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public boolean includes(UUID participant) {
    return table.includes(participant, caller.user());
  }
}
