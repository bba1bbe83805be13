package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.internal.CoachedPeople;
import nl.powervrouwen.coaching.internal.PrivateContacts;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import org.jspecify.annotations.Nullable;

/** How it stands with the contact with each of those whom the caller coaches. */
@ApplicationScoped
@Transactional
public class ContactStates {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private CoachedPeople coached;
  @Inject private PrivateContacts own;

  /** What of a contact moment counts for the state. */
  private record Fact(
      Instant heldAt,
      boolean reached,
      @Nullable LocalDate pauseUntil,
      @Nullable LocalDate followUpOn,
      @Nullable String followUp) {}

  /** All of them; who needs the caller comes first. */
  @AllowedRoles(JOBCOACH)
  public List<ContactState> mine() {
    List<ParticipantRow> people = coached.all();
    Map<ParticipantId, List<Fact>> facts = new HashMap<>();
    addShared(people.stream().map(row -> row.id().value()).toList(), facts);
    addOwn(facts);
    LocalDate today = clock.today();
    return people.stream()
        .map(row -> state(row, facts.getOrDefault(row.id(), List.of()), today))
        .sorted(ContactState.neededFirst(today))
        .toList();
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

  private void addOwn(Map<ParticipantId, List<Fact>> facts) {
    for (ContactMomentRow row : own.all()) {
      ContactData data = row.data();
      Fact fact =
          new Fact(
              row.heldAt(),
              row.reached(),
              data.pauseUntil(),
              row.awaitsFollowUp() ? data.followUpOn() : null,
              data.followUp());
      data.participants().forEach(participant -> add(facts, participant, fact));
    }
  }

  private static void add(
      Map<ParticipantId, List<Fact>> facts, ParticipantId participant, Fact fact) {
    facts.computeIfAbsent(participant, id -> new ArrayList<>()).add(fact);
  }

  private static ContactState state(ParticipantRow row, List<Fact> unordered, LocalDate today) {
    List<Fact> facts =
        unordered.stream().sorted(Comparator.comparing(Fact::heldAt).reversed()).toList();
    int tries = (int) facts.stream().takeWhile(fact -> !fact.reached()).count();
    LocalDate spokenOn = tries < facts.size() ? DutchClock.dayOf(facts.get(tries).heldAt()) : null;
    // The last that was agreed counts.
    LocalDate pause =
        facts.stream()
            .map(Fact::pauseUntil)
            .filter(Objects::nonNull)
            .findFirst()
            .filter(day -> !day.isBefore(today))
            .orElse(null);
    Optional<Fact> next =
        facts.stream()
            .filter(fact -> fact.followUpOn() != null)
            .min(Comparator.comparing(fact -> Objects.requireNonNull(fact.followUpOn())));
    return new ContactState(
        row.id(),
        row.name(),
        spokenOn,
        tries,
        pause,
        next.map(Fact::followUpOn).orElse(null),
        next.map(Fact::followUp).orElse(null));
  }
}
