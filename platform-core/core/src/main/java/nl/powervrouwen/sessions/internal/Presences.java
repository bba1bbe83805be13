package nl.powervrouwen.sessions.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.participants.NameWords;
import org.jspecify.annotations.Nullable;

/** How long each name in a participant list was there during the session. */
public final class Presences {

  private final Instant start;
  private final Instant end;

  /** For a session between these moments. */
  public Presences(Instant start, Instant end) {
    this.start = start;
    this.end = end;
  }

  /**
   * One name.
   *
   * @param minutes overlaps counted once, rounded down, at least one when there was any time; null
   *     when the list doesn't say
   */
  public record OfName(
      String name, @Nullable Integer minutes, @Nullable Instant joined, @Nullable Instant left) {}

  /** One for each name, in the order of the list. */
  public List<OfName> of(List<VideoPresence> appearances) {
    Map<String, List<VideoPresence>> byName = new LinkedHashMap<>();
    for (VideoPresence one : appearances) {
      byName
          .computeIfAbsent(String.join(" ", NameWords.of(one.name())), key -> new ArrayList<>())
          .add(one);
    }
    boolean timesFit = appearances.stream().anyMatch(one -> secondsWithin(List.of(one)) > 0);
    return byName.values().stream().map(these -> of(these, timesFit)).toList();
  }

  /**
   * When no time in the whole list lies in the session, they are those of another time zone or day:
   * then only the durations are believed.
   */
  private OfName of(List<VideoPresence> these, boolean timesFit) {
    Instant joined =
        these.stream()
            .map(VideoPresence::joined)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    Instant left =
        these.stream()
            .map(VideoPresence::left)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    boolean complete = these.stream().allMatch(one -> one.joined() != null && one.left() != null);
    Integer minutes =
        complete && timesFit ? Integer.valueOf(minutes(secondsWithin(these))) : summed(these);
    return new OfName(these.getFirst().name(), minutes, joined, left);
  }

  private @Nullable Integer summed(List<VideoPresence> these) {
    if (these.stream().allMatch(one -> one.seconds() == null)) {
      return null;
    }
    long sum = 0;
    for (VideoPresence one : these) {
      sum += one.seconds() == null ? 0 : one.seconds();
    }
    return minutes(Math.min(sum, end.getEpochSecond() - start.getEpochSecond()));
  }

  private static int minutes(long seconds) {
    return seconds == 0 ? 0 : Math.toIntExact(Math.max(1, seconds / 60));
  }

  /** Seconds within the session that at least one of them covers. */
  private long secondsWithin(List<VideoPresence> these) {
    long covered = 0;
    Instant counted = start;
    List<VideoPresence> byTime =
        these.stream()
            .filter(one -> one.joined() != null && one.left() != null)
            .sorted(Comparator.comparing(Presences::joinedOf))
            .toList();
    for (VideoPresence one : byTime) {
      Instant from = later(joinedOf(one), counted);
      Instant until = leftOf(one).isBefore(end) ? leftOf(one) : end;
      if (until.isAfter(from)) {
        covered += until.getEpochSecond() - from.getEpochSecond();
        counted = until;
      }
    }
    return covered;
  }

  private static Instant joinedOf(VideoPresence one) {
    return Objects.requireNonNull(one.joined());
  }

  private static Instant leftOf(VideoPresence one) {
    return Objects.requireNonNull(one.left());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
