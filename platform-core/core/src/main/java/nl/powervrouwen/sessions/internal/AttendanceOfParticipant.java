package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.AttendedSession;
import nl.powervrouwen.programmes.EnrolmentContent;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of an enrolment that was a mistake, and of somebody who was registered twice. No
 * recorded minute is lost in silence: what counts now and what will, is told before.
 */
@ApplicationScoped
public class AttendanceOfParticipant implements EnrolmentContent, ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private GroupQueries groups;
  @Inject private PresenceReader presences;
  @Inject private AttendanceLog log;
  @Inject private DutchClock clock;

  /** What is recorded at one session; nothing when it was taken back. */
  private record Line(AttendanceRecord record, GroupSession session) {

    @Nullable Attendance attendance() {
      return record.recorded().attendance();
    }

    boolean isPresent() {
      return record.recorded().presence() == Presence.PRESENT;
    }

    AttendedSession named() {
      return new AttendedSession(
          session.day(), session.slot().title(), Attended.minutes(attendance(), session.minutes()));
    }

    String title() {
      return session.slot().title();
    }
  }

  @Override
  public List<Words> recorded(EnrolmentRow enrolment, Predicate<LocalDate> days) {
    return words(
        lines(enrolment.participant()).stream()
            .filter(line -> line.session().group().equals(enrolment.group()))
            .filter(line -> days.test(line.session().day()))
            .toList());
  }

  @Override
  public void erase(EnrolmentId enrolment) {
    // What was taken back stands at the participant and the session, not in the enrolment.
  }

  @Override
  public List<Words> recorded(ParticipantId participant) {
    return words(lines(participant));
  }

  private static List<Words> words(List<Line> lines) {
    List<Words> words = new ArrayList<>();
    List<AttendedSession> present = named(lines, Line::isPresent);
    if (!present.isEmpty()) {
      words.add(Messages.words("content.present", AttendedSession.named(present)));
    }
    List<AttendedSession> absent =
        named(lines, line -> line.attendance() != null && !line.isPresent());
    if (!absent.isEmpty()) {
      words.add(Messages.words("content.absent", AttendedSession.days(absent)));
    }
    return words;
  }

  private static List<AttendedSession> named(List<Line> lines, Predicate<Line> which) {
    return lines.stream().filter(which).map(Line::named).toList();
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Line> moved = lines(other);
    Map<UUID, Line> own = bySession(lines(kept));
    List<Words> contradictions = new ArrayList<>();
    List<Words> notices = new ArrayList<>();
    for (Line line : moved) {
      Line same = own.get(line.session().id());
      if (same != null && same.attendance() != null && line.attendance() != null) {
        contradiction(same, line)
            .ifPresentOrElse(
                contradictions::add,
                () ->
                    notices.add(
                        Messages.words(
                            "content.attendance.twice", line.session().day(), line.title())));
      }
    }
    notices.addAll(hours(kept, other));
    return new Joined(words(moved), contradictions, notices);
  }

  private static Optional<Words> contradiction(Line own, Line moved) {
    Attendance one = Objects.requireNonNull(own.attendance());
    Attendance two = Objects.requireNonNull(moved.attendance());
    LocalDate day = own.session().day();
    if (one.presence() != two.presence()
        || !Objects.equals(one.minutes(), two.minutes())
        || !Objects.equals(one.channel(), two.channel())
        || !Objects.equals(one.reason(), two.reason())) {
      return Optional.of(
          Messages.words("content.attendance.both", day, own.title(), words(one), words(two)));
    }
    boolean twoNotes = one.note() != null && two.note() != null && !one.note().equals(two.note());
    return twoNotes
        ? Optional.of(Messages.words("content.attendance.notes", day, own.title()))
        : Optional.empty();
  }

  private static Words words(Attendance attendance) {
    String key = "content." + attendance.presence().name();
    Integer minutes = attendance.minutes();
    return minutes == null ? Messages.words(key) : Messages.words(key + ".minutes", minutes);
  }

  /** The hours together, now and afterwards, and each session of which other minutes will count. */
  private List<Words> hours(ParticipantId kept, ParticipantId other) {
    List<ParticipantId> both = List.of(kept, other);
    List<RecordedPresence> lines =
        presences.recorded(both, CheckedSession.FIRST, CheckedSession.LAST);
    List<Membership> times = groups.membershipsOf(both);
    Map<UUID, Integer> now = sums(CountedMinutes.of(lines, times));
    Map<UUID, Integer> then =
        sums(
            CountedMinutes.of(
                lines.stream()
                    .map(line -> line.of(kept))
                    .collect(Collectors.toMap(RecordedPresence::session, l -> l, (a, b) -> a))
                    .values(),
                times.stream()
                    .map(t -> new Membership(t.group(), kept, t.since(), t.until()))
                    .toList()));
    List<Words> words = new ArrayList<>();
    words.add(Messages.words("content.hours", total(now), total(then)));
    lines.stream()
        .map(RecordedPresence::session)
        .distinct()
        .filter(session -> !now.getOrDefault(session, 0).equals(then.getOrDefault(session, 0)))
        .map(session -> entityManager.find(GroupSession.class, session))
        .map(
            session ->
                Messages.words(
                    "content.attendance.differs",
                    session.day(),
                    session.slot().title(),
                    now.getOrDefault(session.id(), 0),
                    then.getOrDefault(session.id(), 0)))
        .forEach(words::add);
    return words;
  }

  /** The minutes that count of each session, of everybody together. */
  private static Map<UUID, Integer> sums(Map<UUID, Map<UUID, Integer>> counted) {
    Map<UUID, Integer> sums = new HashMap<>();
    counted
        .values()
        .forEach(own -> own.forEach((session, m) -> sums.merge(session, m, Integer::sum)));
    return sums;
  }

  private static Hours total(Map<UUID, Integer> minutes) {
    return new Hours(minutes.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    Map<UUID, Line> own = bySession(lines(kept));
    for (Line line : lines(other)) {
      move(line, own.get(line.session().id()), kept);
    }
    forget(other);
  }

  private void move(Line line, @Nullable Line own, ParticipantId kept) {
    Attendance attendance = line.attendance();
    if (attendance == null || (own != null && isSaidBy(own, attendance))) {
      return;
    }
    AttendanceRecord record;
    if (own == null) {
      record = new AttendanceRecord(line.session().id(), kept.value());
      record.take(line.record());
      entityManager.persist(record);
    } else {
      own.record().take(line.record());
    }
    Attendance before = own == null ? null : own.attendance();
    log.moved(line.session().id(), kept, before, attendance, clock.stamp());
    if (line.isPresent()) {
      tellPresence(kept, line.session());
    }
  }

  /** The one that stays says the same, and has a note when one of both has. */
  private static boolean isSaidBy(Line own, Attendance moved) {
    Attendance kept = own.attendance();
    return kept != null && (kept.note() != null || moved.note() == null);
  }

  /** From the first presence on somebody takes part actively, also when it was the other's. */
  private void tellPresence(ParticipantId kept, GroupSession session) {
    boolean hasPlace =
        groups.membershipsOf(List.of(kept)).stream()
            .anyMatch(time -> time.group().equals(session.group()) && time.covers(session.day()));
    if (hasPlace) {
      groups.tookPart(session.group(), kept, session.day());
    }
  }

  @Override
  public void forget(ParticipantId participant) {
    List<Line> lines = lines(participant);
    // The database removes nothing that says something.
    lines.forEach(line -> line.record().empty());
    entityManager.flush();
    lines.forEach(line -> entityManager.remove(line.record()));
    entityManager.flush();
  }

  /** What was ever recorded, also what was taken back and at sessions that were cancelled. */
  private List<Line> lines(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT r, s FROM AttendanceRecord r, GroupSession s WHERE s.id = r.sessionId"
                + " AND r.participantId = :participant ORDER BY s.start, s.id",
            Object[].class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .map(row -> new Line((AttendanceRecord) row[0], (GroupSession) row[1]))
        .toList();
  }

  private static Map<UUID, Line> bySession(List<Line> lines) {
    return lines.stream()
        .collect(Collectors.toMap(line -> line.session().id(), Function.identity()));
  }
}
