package nl.powervrouwen.sessions.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.programmes.Membership;

/**
 * How many minutes of each session count for a participant; the one place where that is decided. A
 * presence on a day on which they were not in the group counts for nothing. No minute counts twice,
 * also when they were recorded at two sessions at the same time: those were planned before that was
 * refused, or belong to two groups.
 */
public final class CountedMinutes {

  private static final int SECONDS = 60;

  private static final Comparator<RecordedPresence> BY_TIME =
      Comparator.comparing(RecordedPresence::start).thenComparing(one -> one.session().toString());

  private CountedMinutes() {}

  /**
   * Of those at the same time the first one counts, and of the next what is left.
   *
   * @param lines of some participants
   * @param times of the same, in all groups
   * @return by participant and session; without sessions that count for nothing
   */
  public static Map<UUID, Map<UUID, Integer>> of(
      Collection<RecordedPresence> lines, Collection<Membership> times) {
    Map<UUID, List<Membership>> own =
        times.stream().collect(Collectors.groupingBy(time -> time.participant().value()));
    Map<UUID, Map<UUID, Integer>> counted = new HashMap<>();
    lines.stream()
        .filter(line -> line.attended() > 0)
        .filter(
            line ->
                own.getOrDefault(line.participant(), List.of()).stream().anyMatch(line::isWithin))
        .collect(Collectors.groupingBy(RecordedPresence::participant))
        .forEach((who, presences) -> counted.put(who, of(presences)));
    return counted;
  }

  private static Map<UUID, Integer> of(List<RecordedPresence> presences) {
    Map<UUID, Integer> counted = new HashMap<>();
    List<RecordedPresence> atOnce = new ArrayList<>();
    OffsetDateTime end = OffsetDateTime.MIN;
    for (RecordedPresence one : presences.stream().sorted(BY_TIME).toList()) {
      if (!one.start().isBefore(end)) {
        count(atOnce, counted);
        atOnce.clear();
      }
      atOnce.add(one);
      end = one.end().isAfter(end) ? one.end() : end;
    }
    count(atOnce, counted);
    return counted;
  }

  /** When in a session somebody was who was there for a part of it, is not known: any free time. */
  private static void count(List<RecordedPresence> atOnce, Map<UUID, Integer> counted) {
    BitSet taken = new BitSet();
    atOnce.stream()
        .sorted(Comparator.comparing(one -> one.attended() < one.lasted()))
        .forEach(one -> counted.put(one.session(), take(taken, one, atOnce.getFirst().start())));
  }

  private static int take(BitSet taken, RecordedPresence one, OffsetDateTime first) {
    int from = Math.toIntExact(minute(one.start()) - minute(first));
    int took = 0;
    for (int minute = from; minute < from + one.lasted() && took < one.attended(); minute++) {
      if (!taken.get(minute)) {
        taken.set(minute);
        took++;
      }
    }
    return took;
  }

  private static long minute(OffsetDateTime moment) {
    return Math.floorDiv(moment.toEpochSecond(), SECONDS);
  }
}
