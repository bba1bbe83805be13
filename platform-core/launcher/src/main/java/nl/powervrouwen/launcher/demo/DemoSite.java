package nl.powervrouwen.launcher.demo;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A municipality that gets demo data.
 *
 * @param address where it lives, such as {@code http://berkelland.localhost:9080/}
 * @param places names of places in the municipality, one per group; at least one
 * @param token gives an access token for a demo user
 */
public record DemoSite(URI address, List<String> places, UnaryOperator<String> token) {

  /** Copies the places. */
  public DemoSite {
    places = List.copyOf(places);
  }
}
