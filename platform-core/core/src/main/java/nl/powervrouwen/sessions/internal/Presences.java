package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.sessions.internal.VideoPresence.Times;
import org.jspecify.annotations.Nullable;

/** How long each name in a participant list was there during the session. */
public final class Presences {

  /** Who stays to the end may have come into the meeting this long before it began. */
  private static final Duration EARLY = Duration.ofHours(1);

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
   *     when the list doesn't say, of any of its lines
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
    boolean timesFit = appearances.stream().anyMatch(this::fits);
    return byName.values().stream().map(these -> of(these, timesFit)).toList();
  }

  private OfName of(List<VideoPresence> these, boolean timesFit) {
    Instant joined = moments(these, VideoPresence::joined).min(Instant::compareTo).orElse(null);
    Instant left = moments(these, VideoPresence::left).max(Instant::compareTo).orElse(null);
    return new OfName(these.getFirst().name(), minutes(counting(these), timesFit), joined, left);
  }

  private static Stream<Instant> moments(
      List<VideoPresence> these, Function<VideoPresence, @Nullable Instant> which) {
    return these.stream().flatMap(one -> Stream.ofNullable(which.apply(one)));
  }

  /** A list that has each time somebody came and went, may have a summary of that too. */
  private static List<VideoPresence> counting(List<VideoPresence> these) {
    List<VideoPresence> exact = these.stream().filter(one -> one.times() != Times.OUTER).toList();
    return exact.isEmpty() ? these : exact;
  }

  /**
   * When no time in the whole list lies in the session, they are those of another time zone or day:
   * then only the durations are believed.
   */
  private boolean fits(VideoPresence one) {
    Instant joined = one.joined();
    Instant left = one.left();
    if (joined == null || !one.hasTimes() || !joined.isBefore(end)) {
      return false;
    }
    return left == null ? joined.isAfter(start.minus(EARLY)) : left.isAfter(start);
  }

  /** Never more than the list says, by its times and by its durations; null when it doesn't. */
  private @Nullable Integer minutes(List<VideoPresence> these, boolean timesFit) {
    long sum = 0;
    boolean timed = timesFit;
    for (VideoPresence one : these) {
      Long seconds = seconds(one, timesFit);
      if (seconds == null) {
        return null;
      }
      sum += seconds;
      timed = timed && (one.hasTimes() || seconds == 0);
    }
    long most = timed ? secondsWithin(these) : end.getEpochSecond() - start.getEpochSecond();
    return minutes(Math.min(sum, most));
  }

  /** Seconds that one line counts for at most; null when it doesn't say. */
  private @Nullable Long seconds(VideoPresence one, boolean timesFit) {
    Long said = one.seconds();
    if (!timesFit || !one.hasTimes()) {
      return said;
    }
    if (said == null) {
      return one.times() == Times.OUTER ? null : Long.valueOf(secondsWithin(List.of(one)));
    }
    return Math.min(said, secondsWithin(List.of(one)));
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
            .filter(VideoPresence::hasTimes)
            .sorted(Comparator.comparing(Presences::joinedOf))
            .toList();
    for (VideoPresence one : byTime) {
      Instant from = later(joinedOf(one), counted);
      Instant left = one.left();
      Instant until = left != null && left.isBefore(end) ? left : end;
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

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
