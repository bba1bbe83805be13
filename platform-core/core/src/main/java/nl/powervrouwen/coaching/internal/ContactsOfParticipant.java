package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/**
 * The contact moments of somebody who was registered twice. Of what colleagues keep to themselves
 * nothing is told here, not even that it is there: it moves along, and goes with who is removed.
 */
@ApplicationScoped
public class ContactsOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    List<ContactMoment> contacts = shared(participant);
    return contacts.isEmpty()
        ? List.of()
        : List.of(
            Messages.words(
                "content.contacts",
                contacts.size(),
                DutchClock.dayOf(contacts.getLast().heldAt())));
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    return new Joined(recorded(other), List.of(), List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    shared(other).forEach(contact -> contact.belongTo(kept, other));
    own(other).forEach(contact -> contact.belongTo(kept, other));
    drafts(other).forEach(draft -> draft.belongTo(kept));
    entityManager.flush();
  }

  @Override
  public void forget(ParticipantId participant) {
    for (PrivateContact contact : own(participant)) {
      if (contact.forget(participant)) {
        entityManager.remove(contact);
      }
    }
    drafts(participant).forEach(entityManager::remove);
    entityManager.flush();
  }

  private List<ContactMoment> shared(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT c FROM ContactMoment c JOIN c.participants p WHERE p = :participant"
                + " ORDER BY c.heldAt, c.id",
            ContactMoment.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  private List<PrivateContact> own(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT c FROM PrivateContact c JOIN c.participants p WHERE p = :participant",
            PrivateContact.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  private List<ContactDraft> drafts(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT d FROM ContactDraft d WHERE d.participantId = :participant", ContactDraft.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
