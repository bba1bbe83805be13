package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.powervrouwen.registry.Site;

/**
 * The site whose address a request named, as the guard found it in the table of addresses. It says
 * whose colours to show and nothing about who is asking.
 */
public final class SiteOfRequest {

  private static final String ATTRIBUTE = SiteOfRequest.class.getName();

  private SiteOfRequest() {}

  /** The site; empty when the address is nobody's, or the guard has not come to it. */
  public static Optional<Site> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Site site
        ? Optional.of(site)
        : Optional.empty();
  }

  static void remember(HttpServletRequest request, Site site) {
    request.setAttribute(ATTRIBUTE, site);
  }
}
