package nl.powervrouwen.refusals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often something may be asked in a while by each of many: a person, a municipality, an
 * address. Counts on this node alone, so with more nodes it is so many times as often at most.
 */
public final class RateLimit {

  /** More than this at once are not remembered: the oldest period is forgotten with all in it. */
  private static final int MOST_ASKERS = 10_000;

  private final int most;
  private final Duration period;
  private final Map<String, Integer> asked = new HashMap<>();
  private Instant since = Instant.EPOCH;

  /** Allows each asker so much in each period. */
  public RateLimit(int most, Duration period) {
    this.most = most;
    this.period = period;
  }

  /**
   * Counts one question.
   *
   * @return how long this asker has to wait; empty when they may ask
   */
  public synchronized Optional<Duration> ask(String asker, Instant now) {
    begin(now);
    return asked.merge(asker, 1, Integer::sum) <= most
        ? Optional.empty()
        : Optional.of(Duration.between(now, since.plus(period)));
  }

  /**
   * Counts nothing: for what is counted only when it turns out to be wrong.
   *
   * @return how long this asker has to wait; empty when they may ask
   */
  public synchronized Optional<Duration> remaining(String asker, Instant now) {
    begin(now);
    return asked.getOrDefault(asker, 0) < most
        ? Optional.empty()
        : Optional.of(Duration.between(now, since.plus(period)));
  }

  private void begin(Instant now) {
    if (!now.isBefore(since.plus(period)) || asked.size() > MOST_ASKERS) {
      asked.clear();
      since = now;
    }
  }
}
