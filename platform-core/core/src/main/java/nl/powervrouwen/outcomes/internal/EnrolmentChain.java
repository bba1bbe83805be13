package nl.powervrouwen.outcomes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.spi.SessionFact;
import org.jspecify.annotations.Nullable;

/**
 * One participant's way through a curriculum: the last enrolment and those before a move, or before
 * they stopped and came back; oldest first.
 */
public record EnrolmentChain(List<EnrolmentRow> legs) {

  /** The way that ended, for now, in this enrolment. */
  public static EnrolmentChain to(EnrolmentRow last, Collection<EnrolmentRow> all) {
    Map<EnrolmentId, EnrolmentRow> known =
        all.stream().collect(Collectors.toMap(EnrolmentRow::id, Function.identity()));
    List<EnrolmentRow> legs = new ArrayList<>();
    EnrolmentRow leg = last;
    while (leg != null && !legs.contains(leg)) {
      legs.addFirst(leg);
      leg = leg.movedFrom() == null ? stoppedBefore(leg, known) : known.get(leg.movedFrom());
    }
    return new EnrolmentChain(legs);
  }

  /** Who stopped and comes back in the group goes on where they were; who completed it begins. */
  private static @Nullable EnrolmentRow stoppedBefore(
      EnrolmentRow leg, Map<EnrolmentId, EnrolmentRow> known) {
    LocalDate first = Objects.requireNonNullElse(leg.since(), leg.appliedOn());
    return known.values().stream()
        .filter(one -> one.stage() == Stage.STOPPED && one.since() != null)
        .filter(one -> one.until() != null && one.until().isBefore(first))
        .filter(one -> wasIn(leg.group(), one, known))
        .max(Comparator.comparing(one -> Objects.requireNonNull(one.until())))
        .orElse(null);
  }

  /** Whether an enrolment is in a group, or goes on from one that was. */
  private static boolean wasIn(
      GroupId group, EnrolmentRow row, Map<EnrolmentId, EnrolmentRow> known) {
    EnrolmentRow one = row;
    while (one != null && !one.group().equals(group)) {
      one = one.movedFrom() == null ? null : known.get(one.movedFrom());
    }
    return one != null;
  }

  /** The one that it ended in. */
  public EnrolmentRow last() {
    return legs.getLast();
  }

  /** Oldest first. */
  public List<EnrolmentId> ids() {
    return legs.stream().map(EnrolmentRow::id).toList();
  }

  /** The first day in any of the groups; the day of applying while there is none. */
  public LocalDate begin() {
    return legs.stream()
        .flatMap(leg -> Stream.ofNullable(leg.since()))
        .min(Comparator.naturalOrder())
        .orElse(last().appliedOn());
  }

  /** Of everything in these groups what was on this way, oldest first. */
  public List<SessionFact> sessions(Map<GroupId, List<SessionFact>> byGroup, LocalDate until) {
    return legs.stream()
        .flatMap(
            leg ->
                byGroup.getOrDefault(leg.group(), List.of()).stream()
                    .filter(fact -> covers(leg, fact.day())))
        .filter(fact -> !fact.day().isAfter(until))
        .distinct()
        .sorted(Comparator.comparing(SessionFact::day))
        .toList();
  }

  private static boolean covers(EnrolmentRow leg, LocalDate day) {
    return leg.since() != null
        && !day.isBefore(leg.since())
        && (leg.until() == null || !day.isAfter(leg.until()));
  }
}
