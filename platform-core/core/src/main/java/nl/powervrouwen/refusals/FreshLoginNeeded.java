package nl.powervrouwen.refusals;

import java.time.Duration;

/**
 * The caller may do this, but too long ago they proved who they are: by a password or whatever else
 * their login asks of them. They log in once more, and then confirm again what they wanted to do.
 */
public final class FreshLoginNeeded extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Duration longestAge;

  /**
   * Refuses until somebody has logged in anew.
   *
   * @param longestAge how long ago they may have logged in, for this; a minute at least, for to go
   *     back and confirm takes time
   */
  public FreshLoginNeeded(Duration longestAge) {
    super("A login of at most " + longestAge + " ago is needed");
    if (longestAge.toMinutes() < 1) {
      throw new IllegalArgumentException("Nobody confirms anything within " + longestAge);
    }
    this.longestAge = longestAge;
  }

  /** How long ago they may have logged in, for this. */
  public Duration longestAge() {
    return longestAge;
  }
}
