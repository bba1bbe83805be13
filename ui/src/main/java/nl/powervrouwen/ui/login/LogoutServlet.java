package nl.powervrouwen.ui.login;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.powervrouwen.identity.Logins;
import nl.powervrouwen.ui.guard.ForcedLogin;

/**
 * Logs the user out here and at Keycloak, and leads to {@link LoggedOutServlet}.
 *
 * <p>The server itself tells Keycloak which session ends. The browser is not sent there, for then
 * it would carry a token that says who somebody is in an address, and addresses are kept and
 * logged.
 */
@WebServlet("/uitloggen")
public class LogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Logins logins;

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
    endHere(request, response);
    ForcedLogin.demand(response);
    boolean atKeycloak = logins.end();
    response.sendRedirect(LoggedOutServlet.address(atKeycloak, request.getParameter("naar")));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    doGet(request, response);
  }

  /** Ends the browser's login and session. */
  static void endHere(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    HttpSession session = request.getSession(false);
    request.logout();
    if (session != null) {
      endQuietly(session);
    }
    response.setHeader("Cache-Control", "no-store");
  }

  private static void endQuietly(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException e) {
      // logout() has ended it already.
    }
  }
}
