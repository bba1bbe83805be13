package nl.powervrouwen.inburgering.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;

/** What stands about one participant, for what is recorded beside it, and who may see that. */
@ApplicationScoped
public class FileOf {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;

  /**
   * Passes for whom the caller coaches or coordinates.
   *
   * @throws NotFound for anybody else
   */
  public void mustSee(ParticipantId participant) {
    if (!caseload.coaches(participant.value())) {
      throw new NotFound("participant");
    }
  }

  /**
   * Passes when the caller may record something; who only opened the file reads it.
   *
   * @throws NotFound for whom the caller neither coaches nor coordinates
   * @throws NotAllowed when the file was only opened
   */
  public void mustChange(ParticipantId participant) {
    mustSee(participant);
    if (!caseload.coachesBeyondOpening(participant.value())) {
      throw new NotAllowed("the inburgering of somebody whose file was only opened");
    }
  }

  /** What is known of the inburgering. */
  public InburgeringData data(ParticipantId participant) {
    return Optional.ofNullable(entityManager.find(InburgeringFile.class, participant.value()))
        .map(InburgeringFile::data)
        .orElse(InburgeringData.NONE);
  }

  /** The last PIP. */
  public Optional<PipData> pip(ParticipantId participant) {
    return of(Pip.class, participant).stream()
        .max(Comparator.comparing(Pip::datedOn))
        .map(pip -> pip.row().data());
  }

  /** Everything of one kind that is recorded about somebody. */
  public <E> List<E> of(Class<E> type, ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT e FROM " + type.getSimpleName() + " e WHERE e.participantId = :participant",
            type)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
