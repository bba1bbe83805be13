package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.internal.SeriesDesk;

/**
 * A group's meetings as one series: planned, shifted, lengthened, put in another order or taken
 * online in one step. Each change is shown first ({@link #preview}) and then done ({@link #apply}).
 *
 * <p>Why: docs/decisions/0014-a-series-is-previewed-then-applied.md.
 */
@ApplicationScoped
@Transactional
public class Series {

  @Inject private SeriesDesk desk;

  /**
   * Shows what a change would do; saves nothing.
   *
   * @throws nl.powervrouwen.refusals.NotFound when the caller doesn't lead the group
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when the change doesn't fit the group's series
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SeriesPreview preview(GroupId group, SeriesChange change) {
    return desk.preview(group, change);
  }

  /**
   * Does what was shown.
   *
   * @param fingerprint of the preview that the caller saw
   * @return the whole series as it is now, first one first
   * @throws nl.powervrouwen.refusals.Conflict when it would do something else than was shown, and
   *     whenever {@link #preview} would refuse
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<SessionDetails> apply(GroupId group, SeriesChange change, String fingerprint) {
    return desk.apply(group, change, fingerprint);
  }
}
