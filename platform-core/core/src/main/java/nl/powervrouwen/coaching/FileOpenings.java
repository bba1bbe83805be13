package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.coaching.internal.FileOpening;
import nl.powervrouwen.coaching.internal.OpeningsOfParticipant;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;

/**
 * The files that coaches opened of participants whom another coaches: with a reason, for {@value
 * #HOURS} hours, and seen by whoever watches over that. Who opened one reads it and writes contacts
 * down; a secret address and what colleagues keep to themselves stay closed, and what is known of
 * the participant stays as it is.
 */
@ApplicationScoped
@Transactional
public class FileOpenings {

  /** After so many hours it ends by itself. */
  public static final int HOURS = 4;

  private static final int LONGEST_REASON = 500;

  /** So long those who watch over it are told. */
  private static final Duration NEWS = Duration.ofDays(14);

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private LoggedRecords records;
  @Inject private ParticipantNames names;
  @Inject private OpeningsOfParticipant openings;
  @Inject private DutchClock clock;

  /**
   * Opens a file from now on.
   *
   * @param reason why; needed, at most 500 characters
   * @throws NotFound when there is no such participant
   * @throws Conflict when the caller sees the file already
   * @throws nl.powervrouwen.refusals.InvalidInput when the reason is missing or too long
   */
  @AllowedRoles(JOBCOACH)
  public FileOpeningRow open(ParticipantId participant, String reason) {
    Findings findings = new Findings();
    String why = findings.neededLines("reason", reason, LONGEST_REASON);
    findings.refuse();
    if (names.of(List.of(participant)).isEmpty()) {
      throw new NotFound("participant");
    }
    if (caseload.coaches(participant.value())) {
      throw new Conflict(Problem.of("participant", Code.FILE_OPEN));
    }
    OffsetDateTime now = clock.stamp();
    CurrentUser user = caller.user();
    FileOpening made =
        records.add(new FileOpening(participant, user, now, now.plusHours(HOURS), why));
    caseload.openFile(made.id(), user.subject(), participant.value(), now.plusHours(HOURS));
    return named(List.of(made)).getFirst();
  }

  /** Those of the caller that are open now, the last one first. */
  @AllowedRoles(JOBCOACH)
  public List<FileOpeningRow> mine() {
    return named(
        entityManager
            .createQuery(
                "SELECT o FROM FileOpening o WHERE o.openedBy = :me AND o.closedAt IS NULL"
                    + " AND o.endsAt > :now ORDER BY o.openedAt DESC, o.id",
                FileOpening.class)
            .setParameter("me", caller.user().subject())
            .setParameter("now", clock.stamp())
            .getResultList());
  }

  /**
   * All of one participant, the last one first.
   *
   * @throws NotFound when the caller does not coach anybody with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<FileOpeningRow> of(ParticipantId participant) {
    if (!caseload.coaches(participant.value())) {
      throw new NotFound("participant");
    }
    return named(openings.of(participant));
  }

  /**
   * Those of the last two weeks, the last one first: for whoever watches over them. A privacy
   * officer is told who opened a file and why, and not whose it is.
   */
  @AllowedRoles({COORDINATOR, PRIVACY_OFFICER})
  public List<FileOpeningRow> recent() {
    return named(
        entityManager
            .createQuery(
                "SELECT o FROM FileOpening o WHERE o.openedAt > :since"
                    + " ORDER BY o.openedAt DESC, o.id",
                FileOpening.class)
            .setParameter("since", DutchClock.kept(clock.now().minus(NEWS)))
            .getResultList());
  }

  /**
   * One opening, for who opened it and for who coordinates.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public FileOpeningRow get(FileOpeningId id) {
    return named(List.of(seen(id, LockModeType.NONE))).getFirst();
  }

  /**
   * Closes a file before its time; who opened it may, and who coordinates.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id that the caller may see
   * @throws NotAllowed when it is not open any more
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void close(FileOpeningId id, long version) {
    FileOpening opening = seen(id, LockModeType.PESSIMISTIC_WRITE);
    opening.mustBe(version);
    if (!opening.isOpen(clock.stamp())) {
      throw new NotAllowed("closing a file that is not open");
    }
    records.change(opening, one -> one.close(caller.user(), clock.stamp()));
    caseload.closeFile(id.value());
  }

  private FileOpening seen(FileOpeningId id, LockModeType lock) {
    FileOpening opening = entityManager.find(FileOpening.class, id.value(), lock);
    CurrentUser user = caller.user();
    if (opening == null || !(opening.isBy(user) || user.hasAny(COORDINATOR))) {
      throw new NotFound("file-opening");
    }
    return opening;
  }

  private List<FileOpeningRow> named(Collection<FileOpening> found) {
    CurrentUser user = caller.user();
    List<FileOpeningRow> rows =
        found.stream().map(opening -> opening.row(user, clock.stamp())).toList();
    if (!user.hasAny(COORDINATOR, JOBCOACH)) {
      return rows;
    }
    Map<ParticipantId, PersonName> known =
        names.of(rows.stream().map(FileOpeningRow::participant).toList());
    return rows.stream().map(row -> row.named(known.get(row.participant()))).toList();
  }
}
