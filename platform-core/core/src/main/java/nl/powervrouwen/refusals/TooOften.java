package nl.powervrouwen.refusals;

import java.time.Duration;

/** It may be asked, but was asked too often by the same people in a short time. */
public final class TooOften extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  /** Refuses until this time has passed. */
  public TooOften(Duration wait) {
    super("Too often: wait " + wait);
    this.wait = wait;
  }

  /** How long to wait until it may be asked again. */
  public Duration until() {
    return wait;
  }

  /** The same in minutes that have begun, for people. */
  public long minutes() {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }
}
