package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import org.jspecify.annotations.Nullable;

/**
 * Whom the caller coaches, and today those of whom they cover; also when the caller may see others
 * besides.
 */
@ApplicationScoped
public class CoachedPeople {

  private static final int AT_ONCE = 200;

  @Inject private Participants participants;
  @Inject private Caller caller;
  @Inject private Caseload caseload;

  /** All of them, in the order of a list of names. */
  public List<ParticipantRow> all() {
    Set<String> coaches = new HashSet<>(caseload.coveredToday());
    coaches.add(caller.user().subject());
    ParticipantFilter mine = ParticipantFilter.coachedBy(coaches);
    List<ParticipantRow> all = new ArrayList<>();
    @Nullable ListPoint from = null;
    do {
      ParticipantPage page =
          participants.find(
              new ParticipantQuery(
                  "", mine, ParticipantQuery.Sort.NAME, false, from, false, AT_ONCE));
      all.addAll(page.rows());
      from = page.next();
    } while (from != null);
    return all;
  }
}
