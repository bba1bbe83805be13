package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.spi.Words;

/**
 * The notices of absence of somebody who was registered twice. Without an enrolment a notice says
 * nothing, so it keeps nobody from being removed.
 */
@ApplicationScoped
public class NoticesOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    return List.of();
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Words> moves = of(other).map(AbsenceNotice::row).map(NoticesOfParticipant::words).toList();
    return new Joined(moves, List.of(), List.of());
  }

  private static Words words(AbsenceNoticeRow notice) {
    return Messages.words("content.notice", notice.firstDay(), notice.lastDay());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    of(other).toList().forEach(notice -> notice.belongTo(kept));
    entityManager.flush();
  }

  @Override
  public void forget(ParticipantId participant) {
    of(participant).toList().forEach(entityManager::remove);
    entityManager.flush();
  }

  private Stream<AbsenceNotice> of(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT n FROM AbsenceNotice n WHERE n.participantId = :participant"
                + " ORDER BY n.firstDay, n.id",
            AbsenceNotice.class)
        .setParameter("participant", participant.value())
        .getResultStream();
  }
}
