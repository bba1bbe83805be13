package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.sessions.internal.VideoDesk;

/**
 * Participant lists of video meetings. A list only suggests who was there; a person confirms each
 * match, and nothing of the list itself is kept.
 */
@ApplicationScoped
@Transactional
public class VideoLists {

  @Inject private VideoDesk desk;

  /**
   * Reads a list as a video service exports it, or as somebody pasted it; saves nothing.
   *
   * @param csv at most 1 MB and 1,000 lines; commas, semicolons or tabs
   * @throws nl.powervrouwen.refusals.InvalidInput when it can't be read, with the line
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public VideoList read(SessionId id, String csv) {
    return desk.read(id, csv);
  }

  /**
   * Records as present by video the women of whom a person said so, all or none.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague recorded something about one of
   *     them since
   * @throws nl.powervrouwen.refusals.InvalidInput when somebody is named twice or minutes don't fit
   * @throws nl.powervrouwen.refusals.Conflict when the meeting is closed, cancelled or to come
   * @throws nl.powervrouwen.refusals.NotFound when somebody is not expected at this meeting
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceSheet record(SessionId id, List<ConfirmedMatch> matches) {
    return desk.record(id, matches);
  }
}
