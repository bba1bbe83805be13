package nl.powervrouwen.ui.api;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import nl.powervrouwen.sessions.FeedLink;
import nl.powervrouwen.ui.calendar.FeedAddress;
import org.jspecify.annotations.Nullable;

/** Whether a calendar has an address. The names are those of the JSON; what is null is left out. */
public record FeedJson(boolean actief, @Nullable Instant sinds) {

  /** A new address, told once. */
  public record Made(String adres, Instant sinds) {

    /** Leaves the address out: it is a secret. */
    @Override
    public String toString() {
      return "Made[sinds=" + sinds + "]";
    }
  }

  static FeedJson of(Optional<Instant> since) {
    return new FeedJson(since.isPresent(), since.orElse(null));
  }

  /**
   * What was made.
   *
   * @param base any address of this municipality
   */
  static Made of(FeedLink link, URI base) {
    return new Made(base.resolve(FeedAddress.path(link.secret())).toString(), link.since());
  }
}
