package nl.powervrouwen.ui.participants;

import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;

/** How a field in which a participant is chosen finds them, by what is typed of the name. */
public final class ParticipantsByName {

  /**
   * Somebody with a file.
   *
   * @param id which participant
   * @param name as one speaks of them
   */
  public record Found(ParticipantId id, String name) {}

  private static final int MOST_FOUND = 20;
  private static final int LONGEST = 100;

  private final Participants participants;
  private final CurrentSite here;

  /** Finds whom the caller coaches; who coordinates finds all. */
  public ParticipantsByName(Participants participants, CurrentSite here) {
    this.participants = participants;
    this.here = here;
  }

  /**
   * The first of those who are called so; who wants another one types more of the name.
   *
   * @param but who is not to be chosen, as the one about whom the form is
   */
  public Stream<Found> find(Query<Found, String> query, ParticipantId but) {
    int most = Math.min(query.getLimit(), MOST_FOUND);
    if (query.getOffset() > 0) {
      return Stream.empty();
    }
    String typed = query.getFilter().orElse("");
    String words = typed.substring(0, Math.min(LONGEST, typed.length()));
    ParticipantFilter filter =
        here.may(Role.COORDINATOR)
            ? ParticipantFilter.NONE
            : ParticipantFilter.coachedBy(here.user().subject());
    ParticipantQuery.Sort sort = ParticipantQuery.Sort.NAME;
    return participants
        .find(new ParticipantQuery(words, filter, sort, false, null, false, MOST_FOUND))
        .rows()
        .stream()
        .filter(row -> !row.id().equals(but))
        .limit(most)
        .map(row -> new Found(row.id(), row.name().spoken()));
  }
}
