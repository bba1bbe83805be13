package nl.powervrouwen.participants.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who coaches whom and who did: the one place where a coach becomes another. Whoever calls holds
 * the participant.
 */
@ApplicationScoped
public class CoachHistory implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /**
   * From now on this colleague coaches them; nobody when null. Nothing happens when it is so.
   *
   * @return the period that begins now; empty when nothing changed
   */
  public Optional<CoachPeriod> begin(UUID participant, @Nullable String coach) {
    caseload.setCoach(participant, coach);
    Optional<CoachPeriod> open = open(participant);
    if (Objects.equals(open.map(CoachPeriod::coach).orElse(null), coach)) {
      return Optional.empty();
    }
    OffsetDateTime now = clock.stamp();
    open.ifPresent(period -> period.end(now));
    entityManager.flush(); // the database knows one open period of each
    CoachPeriod begun = new CoachPeriod(participant, coach, caller.user(), now);
    entityManager.persist(begun);
    entityManager.flush();
    return Optional.of(begun);
  }

  private Optional<CoachPeriod> open(UUID participant) {
    return entityManager
        .createQuery(
            "SELECT c FROM CoachPeriod c WHERE c.participantId = :participant"
                + " AND c.endedAt IS NULL",
            CoachPeriod.class)
        .setParameter("participant", participant)
        .getResultStream()
        .findFirst();
  }

  /** All of one participant, the last one first; of which it is not known when they began last. */
  public List<CoachPeriod> of(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT c FROM CoachPeriod c WHERE c.participantId = :participant"
                + " ORDER BY c.beganAt DESC NULLS LAST, c.id",
            CoachPeriod.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  /** A note that was handed over is a record; who coached somebody registered by mistake is not. */
  @Override
  public List<Words> recorded(ParticipantId participant) {
    long notes = of(participant).stream().filter(one -> one.row(null).note() != null).count();
    return notes == 0 ? List.of() : List.of(Messages.words("content.hand-overs", notes));
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    return new Joined(recorded(other), List.of(), List.of());
  }

  /** Whoever coached the other one did so until now. */
  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    List<CoachPeriod> periods = of(other);
    periods.forEach(period -> period.end(clock.stamp()));
    periods.forEach(period -> period.belongTo(kept));
    entityManager.flush();
  }

  @Override
  public void forget(ParticipantId participant) {
    of(participant).forEach(entityManager::remove);
    entityManager.flush();
  }
}
