package nl.powervrouwen.ui.open;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.guard.SiteOfRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says where a leak can be told: {@code security.txt} by RFC 9116, at every host for which somebody
 * named a contact. RFC 9116 knows no file without one, so elsewhere there is none.
 */
@WebServlet(urlPatterns = "/.well-known/security.txt", loadOnStartup = 1)
public class LeakServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(LeakServlet.class);

  /** Half a year: RFC 9116 recommends less than a year. */
  private static final int VALID_DAYS = 180;

  private final transient Clock clock = Clock.systemUTC();

  /** For the container. */
  public LeakServlet() {}

  @Override
  public void init() {
    if (System.getenv(LeakContact.INSTALLATION) == null) {
      LOG.warn(
          "{} is not set: hosts without a contact of their own have no security.txt",
          LeakContact.INSTALLATION);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Site> site = SiteOfRequest.of(request);
    Optional<String> contact = site.flatMap(LeakContact::of);
    if (contact.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String text = text(site.get(), request.getScheme(), contact.get(), LocalDate.now(clock));
    CachedResponse.text(response, "text/plain;charset=UTF-8", text);
  }

  /** The file. */
  static String text(Site site, String scheme, String contact, LocalDate today) {
    return "Contact: "
        + contact
        + "\nExpires: "
        + today.plusDays(VALID_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant()
        + "\nPreferred-Languages: nl, en\nCanonical: "
        + scheme
        + "://"
        + site.host()
        + "/.well-known/security.txt\n";
  }
}
