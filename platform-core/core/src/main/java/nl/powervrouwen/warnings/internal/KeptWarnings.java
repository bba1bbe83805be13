package nl.powervrouwen.warnings.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** What is kept of the warnings about a participant. */
@ApplicationScoped
public class KeptWarnings implements ParticipantContent {

  @Inject private EntityManager entityManager;

  /** All that were put aside, the last one first. */
  public List<Aside> asides(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT a FROM Aside a WHERE a.participantId = :participant"
                + " ORDER BY a.on DESC, a.changedAt DESC, a.id",
            Aside.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  /** All that somebody acted on, the last one first. */
  public List<ActedOn> actedOn(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT a FROM ActedOn a WHERE a.participantId = :participant"
                + " ORDER BY a.on DESC, a.changedAt DESC, a.id",
            ActedOn.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  /** What somebody acted on about these participants from this day on, the last one first. */
  public List<ActedOn> actedOnSince(LocalDate day, Collection<ParticipantId> people) {
    return people.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "SELECT a FROM ActedOn a WHERE a.on >= :day AND a.participantId IN :people"
                    + " ORDER BY a.on DESC, a.changedAt DESC, a.id",
                ActedOn.class)
            .setParameter("day", day)
            .setParameter("people", people.stream().map(ParticipantId::value).toList())
            .getResultList();
  }

  @Override
  public List<Words> recorded(ParticipantId participant) {
    return Stream.concat(
            asides(participant).reversed().stream()
                .map(aside -> Messages.words("content.aside", aside.on())),
            actedOn(participant).reversed().stream()
                .map(acted -> Messages.words("content.acted-on", acted.on())))
        .toList();
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    return new Joined(recorded(other), List.of(), List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    asides(other).forEach(aside -> aside.belongTo(kept));
    actedOn(other).forEach(acted -> acted.belongTo(kept));
    entityManager.flush();
  }
}
