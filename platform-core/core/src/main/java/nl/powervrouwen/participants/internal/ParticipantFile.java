package nl.powervrouwen.participants.internal;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Registers, changes and shows one participant. */
@ApplicationScoped
public class ParticipantFile {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private Staff staff;
  @Inject private BsnStore cabinet;
  @Inject private DutchClock clock;

  /** One participant that the caller may see. */
  public ParticipantDetails get(ParticipantId id) {
    return details(visible(id, LockModeType.NONE));
  }

  /** Registers a new participant. */
  public ParticipantDetails register(ParticipantInput input) {
    CheckedParticipant checked = check(input);
    Participant participant = new Participant(checked, caller.user(), clock.stamp());
    entityManager.persist(participant);
    entityManager.flush();
    keepTheRest(participant, checked);
    return details(participant);
  }

  /** Changes a participant; whoever else wants to waits until this is done. */
  public ParticipantDetails change(ParticipantId id, long version, ParticipantInput input) {
    Participant participant = visible(id, LockModeType.PESSIMISTIC_WRITE);
    if (participant.version() != version) {
      throw new StaleVersion("participant", participant.version());
    }
    CheckedParticipant checked = check(input);
    participant.fill(checked, caller.user(), clock.stamp());
    entityManager.flush();
    keepTheRest(participant, checked);
    return details(participant);
  }

  private Participant visible(ParticipantId id, LockModeType lock) {
    Participant participant =
        caseload.includes(id.value())
            ? entityManager.find(Participant.class, id.value(), lock)
            : null;
    if (participant == null) {
      throw new NotFound("participant");
    }
    return participant;
  }

  private CheckedParticipant check(ParticipantInput input) {
    Findings findings = new Findings();
    CheckedParticipant checked = CheckedParticipant.of(input, findings, clock.today());
    String coach = checked.coach();
    if (coach != null && !staff.known(List.of(coach)).containsKey(coach)) {
      findings.add("coach", Code.STAFF_UNKNOWN);
    }
    findings.refuse();
    return checked;
  }

  private void keepTheRest(Participant participant, CheckedParticipant checked) {
    entityManager
        .createQuery("DELETE FROM ParticipantWord w WHERE w.participant = :participant")
        .setParameter("participant", participant.id())
        .executeUpdate();
    for (String word : NameKey.words(checked.name())) {
      entityManager.persist(new ParticipantWord(participant.id(), word));
    }
    caseload.setCoach(participant.id(), participant.coach());
    if (checked.bsn() != null) {
      cabinet.keep(participant.id(), checked.bsn());
    }
    entityManager.flush();
  }

  private ParticipantDetails details(Participant p) {
    String coach = p.coach();
    return new ParticipantDetails(
        p.participantId(),
        p.version(),
        p.name(),
        p.birthDate(),
        cabinet.masked(p.id()),
        p.language(),
        p.phone(),
        p.email(),
        p.postcode(),
        p.city(),
        p.needs(),
        coach == null ? null : staff.known(List.of(coach)).get(coach),
        p.changedAt().toInstant(),
        p.changedByName());
  }

  /** A job coach who names no coach becomes it herself: otherwise she would lose sight of her. */
  public ParticipantInput withCoach(ParticipantInput input) {
    CurrentUser user = caller.user();
    boolean coachesHerself = user.hasAny(JOBCOACH) && !user.hasAny(COORDINATOR);
    return coachesHerself && isBlank(input.coach()) ? coachedBy(user.subject(), input) : input;
  }

  private ParticipantInput coachedBy(String subject, ParticipantInput input) {
    if (!staff.known(List.of(subject)).containsKey(subject)) {
      staff.greet();
    }
    return new ParticipantInput(
        input.firstName(),
        input.prefix(),
        input.lastName(),
        input.birthDate(),
        input.bsn(),
        input.language(),
        input.phone(),
        input.email(),
        input.postcode(),
        input.city(),
        input.needs(),
        subject);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
