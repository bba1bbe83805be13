package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.internal.ContactHistory.Fact;
import nl.powervrouwen.participants.ParticipantId;

/** The contact with several participants: what is shared, and what the caller alone wrote. */
@ApplicationScoped
public class ContactHistories {

  @Inject private EntityManager entityManager;
  @Inject private PrivateContacts own;

  /**
   * Of each of them; whoever asks has decided that the caller coaches or coordinates them.
   *
   * @return without those of whom nothing is written down
   */
  public Map<ParticipantId, ContactHistory> of(Collection<ParticipantId> people) {
    Map<ParticipantId, List<Fact>> facts = new HashMap<>();
    addShared(people.stream().map(ParticipantId::value).toList(), facts);
    for (ContactMomentRow row : own.all()) {
      Fact fact = fact(row);
      row.data().participants().stream()
          .filter(people::contains)
          .forEach(participant -> add(facts, participant, fact));
    }
    return facts.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> new ContactHistory(entry.getValue())));
  }

  private void addShared(List<UUID> people, Map<ParticipantId, List<Fact>> facts) {
    if (people.isEmpty()) {
      return;
    }
    entityManager
        .createQuery(
            "SELECT p, c.heldAt, c.reached, c.pauseUntil, c.followUpOn, c.followUp, c.followUpDone"
                + " FROM ContactMoment c JOIN c.participants p WHERE p IN :people",
            Object[].class)
        .setParameter("people", people)
        .getResultStream()
        .forEach(
            row ->
                add(
                    facts,
                    new ParticipantId((UUID) row[0]),
                    new Fact(
                        ((OffsetDateTime) row[1]).toInstant(),
                        (Boolean) row[2],
                        (LocalDate) row[3],
                        row[6] == null ? (LocalDate) row[4] : null,
                        (String) row[5])));
  }

  private static Fact fact(ContactMomentRow row) {
    ContactData data = row.data();
    return new Fact(
        row.heldAt(),
        row.reached(),
        data.pauseUntil(),
        row.awaitsFollowUp() ? data.followUpOn() : null,
        data.followUp());
  }

  private static void add(
      Map<ParticipantId, List<Fact>> facts, ParticipantId participant, Fact fact) {
    facts.computeIfAbsent(participant, id -> new ArrayList<>()).add(fact);
  }
}
