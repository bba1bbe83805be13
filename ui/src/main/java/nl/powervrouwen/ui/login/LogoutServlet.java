package nl.powervrouwen.ui.login;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.auth.WSSubject;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import org.jspecify.annotations.Nullable;

/**
 * Logs the user out here and at Keycloak.
 *
 * <p>The id token is read before the session ends, because it goes with it and Keycloak would ask
 * the user to confirm without it.
 */
@WebServlet("/uitloggen")
public class LogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Sites sites;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public LogoutServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    // Another site may not log our user out behind their back; browsers tell where a request is
    // from.
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Site site =
        sites
            .at(String.valueOf(request.getHeader("Host")))
            .orElseThrow(() -> new ServletException("The guard lets no unknown host in"));
    Optional<String> idToken = idToken();
    HttpSession session = request.getSession(false);
    request.logout();
    if (session != null) {
      endQuietly(session);
    }
    response.setHeader("Cache-Control", "no-store");
    response.sendRedirect(endSession(site, request, idToken.orElse(null)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    doGet(request, response);
  }

  /** Keycloak's address that ends the session there and comes back to the site. */
  static String endSession(Site site, HttpServletRequest request, @Nullable String idToken) {
    String home = request.getScheme() + "://" + site.host() + "/";
    String address =
        site.endSession()
            + "?client_id=powervrouwen&post_logout_redirect_uri="
            + URLEncoder.encode(home, StandardCharsets.UTF_8);
    return idToken == null
        ? address
        : address + "&id_token_hint=" + URLEncoder.encode(idToken, StandardCharsets.UTF_8);
  }

  private static Optional<String> idToken() throws ServletException {
    try {
      @Nullable Subject subject = WSSubject.getCallerSubject();
      return subject == null
          ? Optional.empty()
          : subject.getPrivateCredentials().stream()
              .filter(Map.class::isInstance)
              .map(credential -> ((Map<?, ?>) credential).get("id_token"))
              .filter(String.class::isInstance)
              .map(String.class::cast)
              .findFirst();
    } catch (WSSecurityException e) {
      throw new ServletException("Can't read who is logging out", e);
    }
  }

  private static void endQuietly(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException e) {
      // logout() has ended it already.
    }
  }
}
