package nl.powervrouwen.warnings.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** The warnings that were put aside of somebody who was registered twice. */
@ApplicationScoped
public class AsidesOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;

  /** All about this participant, the last one first. */
  public List<Aside> of(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT a FROM Aside a WHERE a.participantId = :participant"
                + " ORDER BY a.on DESC, a.changedAt DESC, a.id",
            Aside.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  @Override
  public List<Words> recorded(ParticipantId participant) {
    return of(participant).reversed().stream()
        .map(aside -> Messages.words("content.aside", aside.on()))
        .toList();
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    return new Joined(recorded(other), List.of(), List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    of(other).forEach(aside -> aside.belongTo(kept));
    entityManager.flush();
  }
}
