package nl.powervrouwen.spi;

import java.io.Serializable;

/**
 * An amount of time, kept in whole minutes so that adding never rounds.
 *
 * <p>The rounding rule of the platform: minutes are added first and rounded once, at the total,
 * <em>down</em> to whole hours. So a total never says more than was attended, and DUO's totals
 * (whole numbers, GevolgdeUren 1.0.0) never exceed the sum of their sessions.
 *
 * @param minutes zero or more
 * @since 1.0
 */
public record Hours(int minutes) implements Comparable<Hours>, Serializable {

  /** No time at all. */
  public static final Hours NONE = new Hours(0);

  /** Refuses an amount below zero. */
  public Hours {
    if (minutes < 0) {
      throw new IllegalArgumentException(minutes + " minutes; an amount of time is zero or more");
    }
  }

  /** So many whole hours. */
  public static Hours of(int hours) {
    return new Hours(Math.multiplyExact(hours, 60));
  }

  /** Both together, exactly. */
  public Hours plus(Hours other) {
    return new Hours(Math.addExact(minutes, other.minutes));
  }

  /** Whole hours, rounded down. */
  public int whole() {
    return minutes / 60;
  }

  /** Whether this is as much as the other or more. */
  public boolean atLeast(Hours other) {
    return minutes >= other.minutes;
  }

  @Override
  public int compareTo(Hours other) {
    return Integer.compare(minutes, other.minutes);
  }
}
