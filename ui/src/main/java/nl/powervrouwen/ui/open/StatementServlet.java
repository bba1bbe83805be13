package nl.powervrouwen.ui.open;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.brand.PlainPage;
import nl.powervrouwen.ui.guard.SiteOfRequest;

/**
 * What a municipality declares about its accessibility and about privacy, for everybody. Where its
 * pack says nothing, a text of the platform stands that claims no more than is so.
 */
@WebServlet({Statement.ACCESSIBILITY_PATH, Statement.PRIVACY_PATH})
public class StatementServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** For the container. */
  public StatementServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = SiteOfRequest.of(request).orElse(null);
    if (site == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Statement statement = Statement.at(request.getServletPath());
    String page = PlainPage.html(site, "nl", statement.title(), true, statement.html(site));
    response.setHeader("Content-Language", "nl");
    CachedResponse.text(response, "text/html;charset=UTF-8", page);
  }
}
