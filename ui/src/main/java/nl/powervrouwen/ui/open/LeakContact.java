package nl.powervrouwen.ui.open;

import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;

/**
 * Where a leak can be told: at the site's own contact, or else at the installation's. Nothing is
 * made up where both are missing, for a report to an address that nobody reads is worse than none.
 */
public final class LeakContact {

  /** Where the operator says where leaks of the installation can be told, as a URI. */
  static final String INSTALLATION = "PV_SECURITY_CONTACT";

  private LeakContact() {}

  /** The contact of this site on this installation; empty when nobody named one. */
  public static Optional<String> of(Site site) {
    return of(site, System.getenv(INSTALLATION));
  }

  /**
   * The contact of a site.
   *
   * @param installation the installation's own; null when it has none
   */
  static Optional<String> of(Site site, @Nullable String installation) {
    String own = site.branding().pages().getOrDefault(Branding.SECURITY_CONTACT, "");
    return Stream.of(own, installation == null ? "" : installation)
        .map(String::strip)
        .filter(LeakContact::isOne)
        .findFirst();
  }

  /** A URI of one line: RFC 9116 wants mailto, tel or https. */
  private static boolean isOne(String written) {
    return written.matches("(?:mailto:|tel:|https://)[!-~]{3,300}");
  }
}
