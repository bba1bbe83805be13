package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.spi.Words;

/**
 * Who opened the file of somebody who was registered twice. It says who looked, and nothing of the
 * participant: it keeps nobody from being removed, and the change log keeps it then. What is open
 * closes, for it was asked for one of both.
 */
@ApplicationScoped
public class OpeningsOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    return List.of();
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    return new Joined(List.of(), List.of(), List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    for (FileOpening opening : of(other)) {
      caseload.closeFile(opening.id());
      if (opening.isOpen(clock.stamp())) {
        opening.close(caller.user(), clock.stamp());
      }
      opening.belongTo(kept);
    }
    entityManager.flush();
  }

  @Override
  public void forget(ParticipantId participant) {
    for (FileOpening opening : of(participant)) {
      caseload.closeFile(opening.id());
      entityManager.remove(opening);
    }
    entityManager.flush();
  }

  /** All of one participant, the last one first. */
  public List<FileOpening> of(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT o FROM FileOpening o WHERE o.participantId = :participant"
                + " ORDER BY o.openedAt DESC, o.id",
            FileOpening.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
