package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.internal.AbsenceNotice;
import nl.powervrouwen.sessions.internal.CheckedSession;
import org.jspecify.annotations.Nullable;

/**
 * Who let us know beforehand that they will not come. Whoever may see both the group and the
 * participant may write it down and take it back: who leads the group, who coordinates, and the
 * participant's own job coach, who is often the first to hear of it.
 */
@ApplicationScoped
@Transactional
public class AbsenceNotices {

  private static final int MOST_DAYS = 366;

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;
  @Inject private LoggedRecords records;

  /**
   * The notices of one participant that are not over, in the groups that the caller may see.
   *
   * @return first one first
   * @throws NotFound when there is nobody with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<AbsenceNoticeRow> of(ParticipantId participant) {
    mustSee(participant);
    Set<GroupId> seen = groups.seen().keySet();
    return query("n.participantId = :participant AND n.lastDay >= :today")
        .setParameter("participant", participant.value())
        .setParameter("today", clock.today())
        .getResultStream()
        .map(AbsenceNotice::row)
        .filter(notice -> seen.contains(notice.group()))
        .toList();
  }

  /**
   * Writes down that a participant will not come to the sessions of a group on these days.
   *
   * @param firstDay needed; today or later
   * @param lastDay included; at most 366 days after the first; null for one day
   * @param reason null when not known
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws Conflict when no session is planned for them on these days, or there is a notice for
   *     one of these days already
   * @throws NotFound when there is no such group or participant that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public AbsenceNoticeRow add(
      GroupId group,
      ParticipantId participant,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      @Nullable AbsenceReason reason) {
    mustSeeBeyondOpening(participant);
    Findings findings = new Findings();
    LocalDate first = findings.needed("firstDay", firstDay, clock.today());
    LocalDate last = lastDay == null ? first : lastDay;
    check(first, last, findings);
    findings.refuse();
    mustBeMissed(group, participant, first, last);
    mustBeNew(group, participant, first, last);
    return records.add(new AbsenceNotice(group, participant, first, last, reason)).row();
  }

  private void check(LocalDate first, LocalDate last, Findings findings) {
    findings.range("firstDay", first, CheckedSession.FIRST, CheckedSession.LAST);
    findings.range("lastDay", last, CheckedSession.FIRST, CheckedSession.LAST);
    if (first.isBefore(clock.today())) {
      findings.add("firstDay", Code.DATE_PAST);
    } else if (last.isBefore(first)) {
      findings.add("lastDay", Code.END_BEFORE_START);
    } else if (first.plusDays(MOST_DAYS).isBefore(last)) {
      findings.add("lastDay", Code.PERIOD_TOO_LONG, MOST_DAYS);
    }
  }

  /** A notice for days without a session would be a slip of who typed it. */
  private void mustBeMissed(
      GroupId group, ParticipantId participant, LocalDate first, LocalDate last) {
    List<Membership> times =
        groups.membershipsOf(List.of(participant)).stream()
            .filter(time -> time.group().equals(group))
            .toList();
    boolean missed =
        entityManager
            .createQuery(
                "SELECT s.start FROM GroupSession s WHERE s.groupId = :group"
                    + " AND s.cancelReason IS NULL AND s.closed = FALSE"
                    + " AND s.start >= :from AND s.start < :before",
                OffsetDateTime.class)
            .setParameter("group", group.value())
            .setParameter("from", DutchClock.startOf(first))
            .setParameter("before", DutchClock.startOf(last.plusDays(1)))
            .getResultStream()
            .map(DutchClock::dayOf)
            .anyMatch(day -> times.stream().anyMatch(time -> time.covers(day)));
    if (!missed) {
      throw new Conflict(Problem.of("firstDay", Code.NOTICE_NO_SESSION));
    }
  }

  private void mustBeNew(
      GroupId group, ParticipantId participant, LocalDate first, LocalDate last) {
    query(
            "n.groupId = :group AND n.participantId = :participant"
                + " AND n.firstDay <= :last AND n.lastDay >= :first")
        .setParameter("group", group.value())
        .setParameter("participant", participant.value())
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .map(AbsenceNotice::row)
        .findFirst()
        .ifPresent(
            known -> {
              throw new Conflict(
                  Problem.of("firstDay", Code.NOTICE_ALREADY, known.firstDay(), known.lastDay()));
            });
  }

  /**
   * Takes a notice back: they come after all, or it was a mistake. What was recorded at a session
   * stays.
   *
   * @throws NotFound when there is none with this id that the caller may see
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public void remove(AbsenceNoticeId id, long version) {
    AbsenceNotice notice = entityManager.find(AbsenceNotice.class, id.value());
    if (notice == null) {
      throw new NotFound("absence-notice");
    }
    mustSeeBeyondOpening(notice.row().participant());
    records.remove(AbsenceNotice.class, id.value(), version);
  }

  /** For those of these participants who gave one, the notice for this day. */
  Map<ParticipantId, AbsenceNoticeRow> on(
      GroupId group, LocalDate day, Collection<ParticipantId> participants) {
    return participants.isEmpty()
        ? Map.of()
        : query(
                "n.groupId = :group AND n.participantId IN :participants"
                    + " AND n.firstDay <= :day AND n.lastDay >= :day")
            .setParameter("group", group.value())
            .setParameter("participants", participants.stream().map(ParticipantId::value).toList())
            .setParameter("day", day)
            .getResultStream()
            .map(AbsenceNotice::row)
            // Two colleagues may have written one down at the same moment.
            .collect(
                Collectors.toMap(
                    AbsenceNoticeRow::participant, Function.identity(), (one, other) -> one));
  }

  private TypedQuery<AbsenceNotice> query(String condition) {
    return entityManager.createQuery(
        "SELECT n FROM AbsenceNotice n WHERE " + condition + " ORDER BY n.firstDay, n.id",
        AbsenceNotice.class);
  }

  private void mustSee(ParticipantId participant) {
    if (!caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
  }

  /** Who opened a file for a reason reads it. */
  private void mustSeeBeyondOpening(ParticipantId participant) {
    mustSee(participant);
    if (!caseload.includesBeyondOpening(participant.value())) {
      throw new NotAllowed("a notice of absence of somebody whose file was only opened");
    }
  }
}
