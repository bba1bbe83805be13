package nl.powervrouwen.ui.login;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.powervrouwen.identity.Logins;
import nl.powervrouwen.ui.guard.ForcedLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends somebody through a login with a password, and back to the screen where they were, because
 * what they want to do there asks for it. It decides nothing: whether the login was fresh enough is
 * looked at when they do it once more.
 *
 * <p>What they logged in with before ends first. So when somebody else logs in there, nothing of
 * the one before is left.
 */
@WebServlet("/opnieuw-inloggen")
public class FreshLoginServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(FreshLoginServlet.class);

  @Inject private transient Logins logins;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public FreshLoginServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    LogoutServlet.endHere(request, response);
    // At Keycloak too: it would not let a colleague in beside the one before.
    if (!logins.end()) {
      LOG.warn("Keycloak does not answer, and knows somebody still who has to log in anew");
    }
    ForcedLogin.demandProof(response);
    response.sendRedirect(OwnAddress.of(request.getParameter("naar")));
  }
}
