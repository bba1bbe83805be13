package nl.powervrouwen.ui.guard;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a page how many seconds the login lasts when nobody does anything more. The page asks it
 * before it warns, since another window may be in use; and tells by the way what it saw itself.
 */
@WebServlet("/inlogtijd")
public class TimeLeftServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** For the container. */
  public TimeLeftServlet() {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(String.valueOf(request.getAttribute(IdleTime.LEFT)));
  }
}
