package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.documents.PhoneList;
import nl.powervrouwen.documents.SessionPlan;
import nl.powervrouwen.documents.SignInList;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.CallerHouse;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.CurriculumPart;
import org.jspecify.annotations.Nullable;

/** What who leads a group takes along on paper. A job coach leads none. */
@ApplicationScoped
@Transactional
public class PrintedLists {

  @Inject private AttendanceRecording recording;
  @Inject private Sessions sessions;
  @Inject private Groups groups;
  @Inject private Participants participants;
  @Inject private CallerHouse caller;
  @Inject private DutchClock clock;

  /**
   * Writes the list that participants sign at a session, as a PDF.
   *
   * @param out where to; stays open
   * @throws nl.powervrouwen.refusals.NotFound when there is no such session that the caller leads
   * @throws Conflict when it is cancelled
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void writeSignInList(SessionId id, OutputStream out) throws IOException {
    AttendanceSheet sheet = recording.sheet(id);
    SessionDetails session = sheet.session();
    if (session.cancelled()) {
      throw new Conflict(Problem.of("session", Code.SESSION_CANCELLED));
    }
    new SignInList(
            caller.house(),
            session.groupName(),
            session.title(),
            onTheWall(session.start()),
            onTheWall(session.end()),
            session.place(),
            sheet.lines().stream().map(line -> line.name().spoken()).toList())
        .write(out);
  }

  /**
   * What a trainer takes along to one session, as a PDF: what the writer of the curriculum says of
   * it. Nothing about participants.
   *
   * @param language Dutch, or English for everything that is not Dutch
   * @throws nl.powervrouwen.refusals.NotFound when there is no such session that the caller may see
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public byte[] sessionPlan(SessionId id, Locale language) throws IOException {
    SessionDetails session = sessions.get(id);
    CurriculumPart part = sessions.part(id).orElse(null);
    return written(
        new SessionPlan(
            caller.house(),
            language,
            session.groupName(),
            List.of(planned(session, part)),
            List.of()));
  }

  /**
   * The same for the whole series of a group, without what is cancelled.
   *
   * @param language Dutch, or English for everything that is not Dutch
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group that the caller may see
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public byte[] seriesPlan(GroupId id, Locale language) throws IOException {
    GroupDetails group = groups.get(id);
    Map<Integer, CurriculumPart> parts =
        sessions.parts(id).stream().collect(Collectors.toMap(CurriculumPart::number, it -> it));
    List<SessionPlan.Session> series =
        sessions.of(id).stream()
            .filter(session -> !session.cancelled())
            .map(session -> planned(session, parts.get(session.part())))
            .toList();
    return written(
        new SessionPlan(caller.house(), language, group.name(), series, sessions.milestones(id)));
  }

  private static byte[] written(SessionPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plan.write(out);
    return out.toByteArray();
  }

  private static SessionPlan.Session planned(
      SessionDetails session, @Nullable CurriculumPart part) {
    return new SessionPlan.Session(
        session.title(),
        onTheWall(session.start()),
        onTheWall(session.end()),
        session.place(),
        session.countsFor().lines(),
        part);
  }

  private static LocalDateTime onTheWall(Instant moment) {
    return moment.atZone(DutchClock.ZONE).toLocalDateTime();
  }

  /**
   * Writes how to reach everybody who has a place in a group now, as a PDF.
   *
   * @param out where to; stays open
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group that the caller leads
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void writePhoneList(GroupId id, OutputStream out) throws IOException {
    GroupDetails group = groups.get(id);
    LocalDate today = clock.today();
    List<ParticipantId> taking =
        groups.enrolments(id).stream()
            .filter(enrolment -> hasPlace(enrolment, today))
            .map(EnrolmentRow::participant)
            .toList();
    List<PhoneList.Line> lines = participants.of(taking).stream().map(PrintedLists::line).toList();
    new PhoneList(caller.house(), group.name(), lines, today).write(out);
  }

  private static boolean hasPlace(EnrolmentRow enrolment, LocalDate today) {
    LocalDate until = enrolment.until();
    return enrolment.since() != null && (until == null || !until.isBefore(today));
  }

  private static PhoneList.Line line(ParticipantRow participant) {
    ParticipantData data = participant.data();
    String phone = data.isSecret() ? PhoneList.SECRET : data.phone();
    return new PhoneList.Line(participant.name().spoken(), phone, data.language());
  }
}
