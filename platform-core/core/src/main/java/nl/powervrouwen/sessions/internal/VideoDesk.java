package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.ConfirmedMatch;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.VideoList;
import nl.powervrouwen.sessions.VideoList.Entry;
import nl.powervrouwen.sessions.internal.AttendanceDesk.Wanted;

/** Reads participant lists of video meetings, and records what a person confirmed. */
@ApplicationScoped
public class VideoDesk {

  @Inject private AttendanceDesk attendance;
  @Inject private Staff staff;

  /** Reads a list of a meeting in which the caller may act. */
  public VideoList read(SessionId id, String csv) {
    AttendanceSheet sheet = attendance.sheet(id);
    SessionDetails session = sheet.session();
    ListReader.Content content = ListReader.read(csv, session.day());
    NameMatch match = new NameMatch(names(sheet), colleagues());
    List<Entry> entries = new ArrayList<>();
    for (Presences.OfName one :
        new Presences(session.start(), session.end()).of(content.appearances())) {
      entries.add(
          new Entry(
              one.name(), one.minutes(), one.joined(), one.left(), match.suggest(one.name())));
    }
    return new VideoList(entries, content.ignored());
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

  /** Records the women whom a person confirmed. */
  public AttendanceSheet record(SessionId id, List<ConfirmedMatch> matches) {
    Findings findings = new Findings();
    Map<ParticipantId, Wanted> wanted = new LinkedHashMap<>();
    for (ConfirmedMatch match : matches) {
      Attendance there = new Attendance(Presence.PRESENT, match.minutes(), Channel.VIDEO);
      if (wanted.put(match.participant(), new Wanted(match.version(), there)) != null) {
        findings.add("participant", Code.PARTICIPANT_TWICE);
      }
    }
    findings.refuse();
    return attendance.recordAll(id, wanted);
  }
}
