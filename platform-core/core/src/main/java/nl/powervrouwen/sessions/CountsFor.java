package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;

/**
 * The statutory hours that attending a session counts for, as its curriculum said when the session
 * was planned.
 *
 * <p>Why a share is a most: docs/decisions/0059-what-a-part-says-of-its-session.md.
 *
 * @param kinds which hours; empty when for none
 * @param shares for the kinds that only a share of the session counts for: how much at most. What
 *     is not among them counts for as long as somebody was there
 */
public record CountsFor(Set<StatutoryHours> kinds, Map<StatutoryHours, Hours> shares)
    implements Serializable {

  /** For no statutory hours. */
  public static final CountsFor NONE = whole(Set.of());

  /** Refuses a share of a kind that it doesn't count for. */
  public CountsFor {
    kinds = Set.copyOf(kinds);
    shares = Map.copyOf(shares);
    if (!kinds.containsAll(shares.keySet())) {
      throw new IllegalArgumentException(shares + " of a session that counts for " + kinds);
    }
  }

  /** Every minute of the session counts for each of these. */
  public static CountsFor whole(Set<StatutoryHours> kinds) {
    return new CountsFor(kinds, Map.of());
  }

  /** As a part of a curriculum says. */
  public static CountsFor of(CurriculumPart part) {
    Map<StatutoryHours, Hours> shares = new HashMap<>();
    part.counts()
        .forEach((kind, most) -> shares.put(kind, new Hours(Math.toIntExact(most.toMinutes()))));
    return new CountsFor(part.countsFor(), shares);
  }

  /** What people read of it, a line each, such as {@code PVT, ten hoogste 1 uur}. */
  public List<Words> lines() {
    return kinds.stream().sorted().map(this::line).toList();
  }

  private Words line(StatutoryHours kind) {
    Hours most = shares.get(kind);
    Words title = kind.title();
    return most == null
        ? title
        : new Words(
            title.dutch() + ", ten hoogste " + Notation.DUTCH.hours(most),
            title.english() + ", at most " + Notation.ENGLISH.hours(most));
  }

  /** How much of what somebody attended counts for a kind; none when it doesn't count for it. */
  public Hours counted(StatutoryHours kind, Hours attended) {
    if (!kinds.contains(kind)) {
      return Hours.NONE;
    }
    Hours most = shares.getOrDefault(kind, attended);
    return attended.compareTo(most) > 0 ? most : attended;
  }
}
