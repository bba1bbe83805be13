package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;

/**
 * A new address of a calendar. Whoever has the secret can read the calendar, so it is shown once
 * and never written to a log.
 *
 * @param secret the part of the address that nobody can guess: 43 letters, digits, {@code -} or
 *     {@code _}
 * @param since when it was made
 */
public record FeedLink(String secret, Instant since) implements Serializable {

  /** Leaves the secret out, so that no log gets it by accident. */
  @Override
  public String toString() {
    return "FeedLink[since=" + since + "]";
  }
}
