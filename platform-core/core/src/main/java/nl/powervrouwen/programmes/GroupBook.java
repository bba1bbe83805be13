package nl.powervrouwen.programmes;

import static nl.powervrouwen.identity.Role.COORDINATOR;
import static nl.powervrouwen.identity.Role.JOBCOACH;
import static nl.powervrouwen.identity.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.programmes.internal.GroupIndex;

/** For other rooms: which groups the caller may see or act in, and who is expected there. */
@ApplicationScoped
@Transactional
public class GroupBook {

  @Inject private GroupIndex index;

  /** The names of the groups that the caller may see. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Map<GroupId, String> seen() {
    return index.seen();
  }

  /** The names of the groups in which the caller may act: a coordinator all, a trainer her own. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Map<GroupId, String> led() {
    return index.led();
  }

  /** Everybody's time in these groups; the caller may see the groups, not always every person. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<Membership> memberships(Collection<GroupId> groups) {
    return index.memberships(groups);
  }
}
