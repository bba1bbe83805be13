package nl.powervrouwen.circumstances.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** Household, contact persons and arrangements of somebody who was registered twice. */
@ApplicationScoped
public class CircumstancesOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private LoggedRecords records;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    List<Words> recorded = new ArrayList<>();
    count("content.household", household(participant), recorded);
    count("content.contact-persons", contactPersons(participant), recorded);
    count("content.arrangements", arrangements(participant), recorded);
    return recorded;
  }

  private static void count(String key, List<?> found, List<Words> recorded) {
    if (!found.isEmpty()) {
      recorded.add(Messages.words(key, found.size()));
    }
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Words> contradictions = new ArrayList<>();
    if (household(kept).stream().anyMatch(one -> other.equals(one.data().file()))
        || household(other).stream().anyMatch(one -> kept.equals(one.data().file()))) {
      contradictions.add(Messages.words("content.household.self"));
    }
    List<ParticipantId> files =
        Stream.of(household(kept), household(other))
            .flatMap(List::stream)
            .map(one -> one.data().file())
            .filter(file -> file != null)
            .toList();
    boolean bothLinkOne = files.stream().distinct().count() < files.size();
    if (bothLinkOne || isLinkedTwice(kept, other)) {
      contradictions.add(Messages.words("content.household.twice"));
    }
    return new Joined(recorded(other), contradictions, List.of());
  }

  /** Somebody's household has both of them. */
  private boolean isLinkedTwice(ParticipantId kept, ParticipantId other) {
    List<ParticipantId> where = linked(kept).stream().map(HouseholdMember::participant).toList();
    return linked(other).stream().anyMatch(one -> where.contains(one.participant()));
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    household(other).forEach(one -> one.belongTo(kept));
    contactPersons(other).forEach(one -> one.belongTo(kept));
    arrangements(other).forEach(one -> one.belongTo(kept));
    linked(other).forEach(one -> records.change(one, member -> member.link(kept)));
    entityManager.flush();
  }

  /** In the households of others they stay as they are written down there. */
  @Override
  public void forget(ParticipantId participant) {
    linked(participant).forEach(one -> records.change(one, member -> member.link(null)));
  }

  private List<HouseholdMember> household(ParticipantId participant) {
    return of(
        "SELECT h FROM HouseholdMember h WHERE h.participantId = :participant",
        participant,
        HouseholdMember.class);
  }

  private List<HouseholdMember> linked(ParticipantId participant) {
    return of(
        "SELECT h FROM HouseholdMember h WHERE h.linked = :participant",
        participant,
        HouseholdMember.class);
  }

  private List<ContactPerson> contactPersons(ParticipantId participant) {
    return of(
        "SELECT c FROM ContactPerson c WHERE c.participantId = :participant",
        participant,
        ContactPerson.class);
  }

  private List<Arrangement> arrangements(ParticipantId participant) {
    return of(
        "SELECT a FROM Arrangement a WHERE a.participantId = :participant",
        participant,
        Arrangement.class);
  }

  private <E> List<E> of(String query, ParticipantId participant, Class<E> type) {
    return entityManager
        .createQuery(query, type)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
