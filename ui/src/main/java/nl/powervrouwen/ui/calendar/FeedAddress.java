package nl.powervrouwen.ui.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the address of a calendar is made of its secret. */
public final class FeedAddress {

  static final String FOLDER = "/agenda-abonnement";
  private static final String ENDING = ".ics";

  private FeedAddress() {}

  /** The path at the municipality's own address; begins with a slash. */
  public static String path(String secret) {
    return FOLDER + "/" + secret + ENDING;
  }

  /**
   * The secret in what stands behind the folder; empty when that is no address of a calendar.
   *
   * @param rest such as {@code /secret.ics}
   */
  static Optional<String> secret(@Nullable String rest) {
    return rest != null && rest.startsWith("/") && rest.endsWith(ENDING)
        ? Optional.of(rest.substring(1, rest.length() - ENDING.length()))
        : Optional.empty();
  }
}
