package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.AttendanceRecording.Wanted;
import nl.powervrouwen.sessions.VideoList.Entry;
import nl.powervrouwen.sessions.internal.ListReader;
import nl.powervrouwen.sessions.internal.NameMatch;
import nl.powervrouwen.sessions.internal.Presences;

/**
 * Participant lists of sessions by video. A list only suggests who was there; a person confirms
 * each match, and nothing of the list itself is kept.
 */
@ApplicationScoped
@Transactional
public class VideoLists {

  @Inject private AttendanceRecording attendance;
  @Inject private Staff staff;

  /**
   * Reads a list as a video service exports it, or as somebody pasted it; saves nothing.
   *
   * @param csv at most 1 MB and 1,000 lines; commas, semicolons or tabs
   * @throws nl.powervrouwen.refusals.InvalidInput when it can't be read, with the line
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public VideoList read(SessionId id, String csv) {
    AttendanceSheet sheet = attendance.sheet(id);
    SessionDetails session = sheet.session();
    ListReader.Content content = ListReader.read(csv, session.day());
    NameMatch match = new NameMatch(names(sheet), colleagues());
    List<Entry> entries =
        new Presences(session.start(), session.end())
            .of(content.appearances()).stream().map(one -> entry(one, match)).toList();
    return new VideoList(entries, content.ignored());
  }

  private static Entry entry(Presences.OfName one, NameMatch match) {
    return new Entry(
        one.name(),
        one.minutes(),
        one.joined(),
        one.left(),
        match.suggest(one.name()),
        match.isExact(one.name()));
  }

  /**
   * Records as present by video those of whom a person said so, all or none.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague recorded something about one of
   *     them since
   * @throws nl.powervrouwen.refusals.InvalidInput when somebody is named twice, or the minutes are
   *     not said or don't fit
   * @throws nl.powervrouwen.refusals.Conflict when the session is closed, cancelled or to come
   * @throws nl.powervrouwen.refusals.NotFound when somebody is not expected at this session
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceSheet record(SessionId id, List<ConfirmedMatch> matches) {
    Findings findings = new Findings();
    Map<ParticipantId, Wanted> wanted = new LinkedHashMap<>();
    int whole = attendance.sheet(id).session().minutes();
    for (ConfirmedMatch match : matches) {
      int minutes = findings.needed("minutes", match.minutes(), whole);
      // Who was there to the end stays so when the session is found to have lasted longer.
      Attendance there =
          new Attendance(Presence.PRESENT, minutes == whole ? null : minutes, Channel.VIDEO);
      if (wanted.put(match.participant(), new Wanted(match.version(), there)) != null) {
        findings.add("participant", Code.PARTICIPANT_TWICE);
      }
    }
    findings.refuse();
    return attendance.recordAll(id, wanted);
  }

  private static Map<ParticipantId, PersonName> names(AttendanceSheet sheet) {
    Map<ParticipantId, PersonName> names = new LinkedHashMap<>();
    sheet.lines().forEach(line -> names.put(line.participant(), line.name()));
    return names;
  }

  private List<String> colleagues() {
    return List.of(Role.TRAINER, Role.COORDINATOR, Role.JOBCOACH).stream()
        .flatMap(role -> staff.withRole(role).stream())
        .map(StaffMember::displayName)
        .distinct()
        .toList();
  }
}
