package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.participants.internal.BsnStore;
import nl.powervrouwen.participants.internal.Participant;
import nl.powervrouwen.participants.internal.VNumberStore;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * BSN and V-nummer of participants: optional, sealed, and masked. Who coordinates and who coaches
 * the participant may read one in full for a reason, which the log of actions keeps with who it was
 * and when.
 */
@ApplicationScoped
@Transactional
public class PersonalNumbers {

  private static final int LONGEST_REASON = 200;

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private BsnStore bsns;
  @Inject private VNumberStore vNumbers;
  @Inject private ChangeLog log;
  @Inject private AuditLog actions;
  @Inject private DutchClock clock;

  /**
   * Whether the caller coaches this participant, or coordinates: else there is no number to see.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean areOpenFor(ParticipantId id) {
    return caseload.coaches(id.value());
  }

  /**
   * The numbers, masked.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public MaskedNumbers of(ParticipantId id) {
    return masked(coached(id, LockModeType.NONE));
  }

  /**
   * Keeps a V-nummer, instead of what was there; nothing typed takes it away. The change log keeps
   * that it was done, never what it was.
   *
   * @param version the version of the participant that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput when it is no V-nummer
   * @throws StaleVersion when somebody changed the participant since
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public MaskedNumbers keepVNumber(ParticipantId id, long version, @Nullable String typed) {
    Participant participant = coached(id, LockModeType.PESSIMISTIC_WRITE);
    caseload.mustCoachBeyondOpening(id.value());
    if (participant.version() != version) {
      throw new StaleVersion("participant", participant.version());
    }
    Findings findings = new Findings();
    String digits = VNumberStore.checked(findings, "vNumber", typed);
    findings.refuse();
    participant.changed(caller.user(), clock.stamp());
    Fields sealed = Fields.NONE.with("vNumber", "sealed"); // that it was written, never what
    Subject subject = Subject.about(id.value(), "participant", id.value());
    if (digits == null) {
      vNumbers.remove(id.value());
      log.changed(subject, sealed, Fields.NONE, participant.changedAt());
    } else {
      vNumbers.keep(id.value(), digits);
      log.changed(subject, Fields.NONE, sealed, participant.changedAt());
    }
    entityManager.flush();
    return masked(participant);
  }

  /**
   * One number in full, for a reason that stands in the log of actions from then on.
   *
   * @param reason why; at most 200 characters
   * @throws nl.powervrouwen.refusals.InvalidInput when there is no reason
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates, or
   *     there is no such number
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  @Sensitive(SensitiveAction.SHOW_NUMBER)
  public String show(ParticipantId id, PersonalNumber which, @Nullable String reason) {
    Findings findings = new Findings();
    String why = findings.neededText("reason", reason, LONGEST_REASON);
    findings.refuse();
    actions.because(which.official() + ": " + why);
    Participant participant = coached(id, LockModeType.NONE);
    String number =
        which == PersonalNumber.BSN ? bsns.open(participant.id()) : vNumbers.open(participant.id());
    if (number == null) {
      throw new NotFound("number");
    }
    return number;
  }

  private MaskedNumbers masked(Participant participant) {
    return new MaskedNumbers(
        participant.version(), bsns.masked(participant.id()), vNumbers.masked(participant.id()));
  }

  private Participant coached(ParticipantId id, LockModeType lock) {
    Participant participant =
        caseload.coaches(id.value())
            ? entityManager.find(Participant.class, id.value(), lock)
            : null;
    if (participant == null) {
      throw new NotFound("participant");
    }
    return participant;
  }
}
