package nl.powervrouwen.ui.open;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.ui.guard.SiteOfRequest;
import org.jspecify.annotations.Nullable;

/** Says where a leak can be told: {@code security.txt} by RFC 9116, at every host. */
@WebServlet("/.well-known/security.txt")
public class LeakServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Half a year: RFC 9116 recommends less than a year. */
  private static final int VALID_DAYS = 180;

  /** Where the operator says where leaks of the installation can be told, as a URI. */
  private static final String CONTACT = "PV_SECURITY_CONTACT";

  private static final String STAND_IN = "mailto:beveiliging@powervrouwen.example";

  private final transient Clock clock = Clock.systemUTC();

  /** For the container. */
  public LeakServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = SiteOfRequest.of(request).orElse(null);
    if (site == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String text = text(site, request.getScheme(), System.getenv(CONTACT), LocalDate.now(clock));
    Sent.text(response, "text/plain;charset=UTF-8", text);
  }

  /**
   * The file.
   *
   * @param platform the installation's own contact; null when it has none
   */
  static String text(Site site, String scheme, @Nullable String platform, LocalDate today) {
    String standing = platform == null || !isContact(platform) ? STAND_IN : platform;
    String own = site.branding().pages().getOrDefault(Branding.SECURITY_CONTACT, "").strip();
    return "Contact: "
        + (isContact(own) ? own : standing)
        + "\nExpires: "
        + today.plusDays(VALID_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant()
        + "\nPreferred-Languages: nl, en\nCanonical: "
        + scheme
        + "://"
        + site.host()
        + "/.well-known/security.txt\n";
  }

  /** A URI of one line: RFC 9116 wants mailto, tel or https. */
  private static boolean isContact(String written) {
    return written.matches("(?:mailto:|tel:|https://)[!-~]{3,300}");
  }
}
