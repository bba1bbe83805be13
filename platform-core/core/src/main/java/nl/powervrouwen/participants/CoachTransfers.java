package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.internal.CoachHistory;
import nl.powervrouwen.participants.internal.CoachPeriod;
import nl.powervrouwen.participants.internal.Participant;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.TransactionLock;

/**
 * Who coached a participant and since when, and the transfer of participants to another coach. A
 * coordinator transfers anybody, a job coach whom they coach themselves: not whom they cover, and
 * not whose file they opened.
 */
@ApplicationScoped
@Transactional
public class CoachTransfers {

  private static final int LONGEST_REASON = 200;
  private static final int LONGEST_NOTE = 4000;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private Staff staff;
  @Inject private CoachHistory history;
  @Inject private Participants participants;
  @Inject private TransactionLock lock;
  @Inject private ChangeLog log;
  @Inject private DutchClock clock;
  @Inject @Any private Instance<OpenWork> work;

  /**
   * Who coaches a participant and who did, the last one first.
   *
   * @throws NotFound when the caller does not coach anybody with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<CoachPeriodRow> history(ParticipantId participant) {
    if (!caseload.coaches(participant.value())) {
      throw new NotFound("participant");
    }
    List<CoachPeriod> periods = history.of(participant);
    Map<String, StaffMember> known =
        staff.known(
            periods.stream().map(CoachPeriod::coach).filter(Objects::nonNull).distinct().toList());
    return periods.stream().map(period -> row(period, known)).toList();
  }

  private static CoachPeriodRow row(CoachPeriod period, Map<String, StaffMember> known) {
    StaffMember coach = period.coach() == null ? null : known.get(period.coach());
    return period.row(coach == null ? null : coach.displayName());
  }

  /** Whether the caller may transfer this participant. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean mayTransfer(ParticipantDetails participant) {
    CurrentUser user = caller.user();
    return user.hasAny(COORDINATOR) || user.subject().equals(participant.data().coach());
  }

  /**
   * What a transfer would do.
   *
   * @throws NotFound when there is no such participant whom the caller may transfer
   * @throws NotAllowed when a job coach asks for all of a colleague
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong; what is to be said
   *     about it may still be missing
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public TransferPreview preview(TransferData typed) {
    Findings findings = new Findings();
    checkWho(typed, findings);
    findings.refuse();
    return preview(who(typed), typed);
  }

  private TransferPreview preview(List<Participant> who, TransferData typed) {
    List<ParticipantId> ids = who.stream().map(one -> new ParticipantId(one.id())).toList();
    List<Words> open =
        work.stream()
            .flatMap(room -> room.about(ids).stream())
            .sorted(Comparator.comparing(Words::dutch))
            .toList();
    return new TransferPreview(participants.of(ids), open, fingerprint(who, open, typed));
  }

  private static String fingerprint(List<Participant> who, List<Words> open, TransferData typed) {
    List<String> seen = new ArrayList<>(List.of(String.valueOf(typed.to()), open.toString()));
    who.forEach(one -> seen.add(one.id() + " " + one.data().coach()));
    byte[] all = Sha256.begin().digest(String.join("\n", seen).getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * Gives all of them to the new coach at once, or none.
   *
   * @param fingerprint of the preview that the caller saw
   * @return how many moved
   * @throws NotFound when there is no such participant whom the caller may transfer
   * @throws NotAllowed when a job coach asks for all of a colleague
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws Conflict when something changed since the preview
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public int transfer(TransferData typed, String fingerprint) {
    Findings findings = new Findings();
    checkWho(typed, findings);
    String reason = findings.neededText("reason", typed.reason(), LONGEST_REASON);
    String note = findings.lines("note", typed.note(), LONGEST_NOTE);
    findings.refuse();
    lock.hold("transfer to another coach"); // two at once would see the same ones
    List<Participant> who = who(typed);
    who.forEach(one -> entityManager.refresh(one, LockModeType.PESSIMISTIC_WRITE));
    if (!preview(who, typed).fingerprint().equals(fingerprint)) {
      throw new Conflict(Problem.of("fingerprint", Code.TRANSFER_CHANGED));
    }
    TransferId transfer = TransferId.random();
    String to = Objects.requireNonNull(typed.to());
    for (Participant one : who) {
      Fields before = one.fields();
      one.coachedBy(to, caller.user(), clock.stamp());
      history.begin(one.id(), to).orElseThrow().by(transfer, reason, note);
      Fields after = one.fields();
      log.write(
          Subject.about(one.id(), "participant", one.id()),
          "transfer",
          before.notIn(after),
          after.notIn(before),
          reason,
          one.changedAt());
    }
    entityManager.flush();
    return who.size();
  }

  private void checkWho(TransferData typed, Findings findings) {
    if ((typed.participant() == null) == (typed.from() == null)) {
      findings.add(typed.from() == null ? "from" : "participant", Code.TRANSFER_WHO);
    }
    String to = typed.to();
    if (Findings.isNothing(to)) {
      findings.add("to", Code.NEEDED);
    } else if (staff.withRole(Role.JOBCOACH).stream().noneMatch(one -> one.subject().equals(to))) {
      findings.add("to", Code.STAFF_NO_COACH);
    } else if (Objects.equals(to, typed.from())) {
      findings.add("to", Code.TRANSFER_SAME);
    }
  }

  /** In the order of their ids, so that two who hold the same ones never wait for each other. */
  private List<Participant> who(TransferData typed) {
    CurrentUser user = caller.user();
    ParticipantId one = typed.participant();
    List<Participant> who;
    if (one == null) {
      if (!user.hasAny(COORDINATOR) && !user.subject().equals(typed.from())) {
        throw new NotAllowed("the caseload of a colleague");
      }
      who =
          entityManager
              .createQuery(
                  "SELECT p FROM Participant p WHERE p.columns.coach = :coach ORDER BY p.id",
                  Participant.class)
              .setParameter("coach", typed.from())
              .getResultList();
    } else {
      who = List.of(transferable(one, user));
    }
    if (who.isEmpty()) {
      throw new Conflict(Problem.of("from", Code.TRANSFER_NOBODY));
    }
    if (who.stream().anyMatch(each -> Objects.equals(each.data().coach(), typed.to()))) {
      throw new Conflict(Problem.of("to", Code.TRANSFER_SAME));
    }
    return who;
  }

  private Participant transferable(ParticipantId id, CurrentUser user) {
    Participant found = entityManager.find(Participant.class, id.value());
    if (found == null
        || !(user.hasAny(COORDINATOR) || user.subject().equals(found.data().coach()))) {
      throw new NotFound("participant");
    }
    return found;
  }

  /** What was transferred to the caller and the caller has not yet said to have seen. */
  @AllowedRoles(JOBCOACH)
  public List<HandOver> unseen() {
    Map<UUID, List<CoachPeriod>> periods = new LinkedHashMap<>();
    for (CoachPeriod period : handedToMe()) {
      periods
          .computeIfAbsent(Objects.requireNonNull(period.transfer()), id -> new ArrayList<>())
          .add(period);
    }
    return periods.entrySet().stream()
        .map(entry -> handOver(new TransferId(entry.getKey()), entry.getValue()))
        .toList();
  }

  private HandOver handOver(TransferId id, Collection<CoachPeriod> periods) {
    CoachPeriodRow said = periods.iterator().next().row(null);
    return new HandOver(
        id,
        Objects.requireNonNull(said.setBy()),
        Objects.requireNonNull(said.from()),
        Objects.requireNonNull(said.reason()),
        said.note(),
        participants.of(periods.stream().map(CoachPeriod::participant).toList()));
  }

  private List<CoachPeriod> handedToMe() {
    return entityManager
        .createQuery(
            "SELECT c FROM CoachPeriod c WHERE c.coach = :me AND c.transferId IS NOT NULL"
                + " AND c.endedAt IS NULL AND c.seenAt IS NULL ORDER BY c.beganAt DESC, c.id",
            CoachPeriod.class)
        .setParameter("me", caller.user().subject())
        .getResultList();
  }

  /**
   * The caller has seen what was handed over with a transfer.
   *
   * @throws NotFound when nothing of it was handed over to the caller that was not yet seen
   */
  @AllowedRoles(JOBCOACH)
  public void seen(TransferId transfer) {
    List<CoachPeriod> mine =
        handedToMe().stream().filter(period -> transfer.value().equals(period.transfer())).toList();
    if (mine.isEmpty()) {
      throw new NotFound("transfer");
    }
    mine.forEach(period -> period.seen(clock.stamp()));
    entityManager.flush();
  }
}
