package nl.powervrouwen.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.settings.TenantSettings;
import org.jspecify.annotations.Nullable;

/** Which rules apply to whom today, as far as the caller may know. */
@ApplicationScoped
@Transactional
class ApplyingRules {

  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;
  @Inject private TenantSettings settings;
  @Inject @Any private Instance<WarningRule> rules;

  /** That a rule applies to somebody. */
  record Applying(ParticipantId participant, WarningRule rule, Sign sign) {

    /** Whether it is about the same thing of the same participant, perhaps by a newer fact. */
    boolean isLike(Applying other) {
      return participant.equals(other.participant)
          && rule.name().equals(other.rule.name())
          && Objects.equals(sign.about(), other.sign.about());
    }
  }

  /**
   * To these participants; whoever asks has decided that the caller coaches or coordinates them.
   */
  List<Applying> to(Collection<ParticipantId> people) {
    LocalDate today = clock.today();
    WatchedPeople watched = new WatchedPeople(watched(people, today));
    List<Applying> found = new ArrayList<>();
    for (WarningRule rule : rules) {
      rule.signs(watched, today, settings.warning(rule.threshold()))
          .forEach((who, sign) -> found.add(new Applying(who, rule, sign)));
    }
    return found;
  }

  /** Without those who were in groups and left the last one: their file is done. */
  private List<Watched> watched(Collection<ParticipantId> people, LocalDate today) {
    Map<ParticipantId, List<Membership>> times = new HashMap<>();
    groups
        .membershipsOf(people)
        .forEach(
            time -> times.computeIfAbsent(time.participant(), id -> new ArrayList<>()).add(time));
    List<Watched> watched = new ArrayList<>();
    for (ParticipantId one : people) {
      List<Membership> own = times.getOrDefault(one, List.of());
      List<Membership> open = own.stream().filter(time -> !isOver(time, today)).toList();
      if (own.isEmpty() || !open.isEmpty()) {
        watched.add(new Watched(one, begin(open)));
      }
    }
    return watched;
  }

  private static boolean isOver(Membership time, LocalDate today) {
    LocalDate until = time.until();
    return until != null && until.isBefore(today);
  }

  private static @Nullable LocalDate begin(List<Membership> open) {
    return open.stream().map(Membership::since).min(Comparator.naturalOrder()).orElse(null);
  }
}
