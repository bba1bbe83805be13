package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.internal.CoachedPeople;
import nl.powervrouwen.coaching.internal.ContactHistories;
import nl.powervrouwen.coaching.internal.ContactHistory;
import nl.powervrouwen.coaching.internal.ContactHistory.Fact;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the contact with each of those whom the caller coaches, and today of those of
 * whom they cover.
 */
@ApplicationScoped
@Transactional
public class ContactStates {

  @Inject private DutchClock clock;
  @Inject private Caller caller;
  @Inject private CoachedPeople coached;
  @Inject private ContactHistories histories;

  /** All of them; who needs the caller comes first. */
  @AllowedRoles(JOBCOACH)
  public List<ContactState> mine() {
    List<ParticipantRow> people = coached.all();
    Map<ParticipantId, ContactHistory> all =
        histories.of(people.stream().map(ParticipantRow::id).toList());
    LocalDate today = clock.today();
    return people.stream()
        .map(
            row ->
                state(row, all.getOrDefault(row.id(), ContactHistory.NONE), today, coverFor(row)))
        .sorted(ContactState.neededFirst(today))
        .toList();
  }

  private @Nullable String coverFor(ParticipantRow row) {
    return caller.user().subject().equals(row.data().coach()) ? null : row.coachName();
  }

  private static ContactState state(
      ParticipantRow row, ContactHistory known, LocalDate today, @Nullable String coverFor) {
    Optional<Fact> next = known.next();
    return new ContactState(
        row.id(),
        row.name(),
        known.spokenOn(),
        known.tries(),
        known.pauseUntil(today),
        next.map(Fact::followUpOn).orElse(null),
        next.map(Fact::followUp).orElse(null),
        coverFor);
  }
}
