package nl.powervrouwen.ui.login;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.powervrouwen.ui.brand.PlainPage;
import nl.powervrouwen.ui.guard.SiteOfRequest;
import nl.powervrouwen.ui.texts.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who was logged out: that it is so, what may still be open on this computer,
 * and the way back to where they were.
 */
@WebServlet(LoggedOutServlet.PATH)
public class LoggedOutServlet extends HttpServlet {

  static final String PATH = "/uitgelogd";

  private static final long serialVersionUID = 1L;

  private static final String CONTENT =
      """
      <h1>{title}</h1>
      <p>{text}</p>
      <p><a href="{back}">{again}</a></p>
      """;

  /** For the container. */
  public LoggedOutServlet() {}

  /**
   * Where the browser goes.
   *
   * @param atKeycloak whether the login ended at Keycloak too
   * @param back where they were, as they say; null when they don't
   */
  static String address(boolean atKeycloak, @Nullable String back) {
    String page = OwnAddress.of(back);
    return PATH
        + (atKeycloak ? "" : "?hier=alleen")
        + (page.equals("/") ? "" : (atKeycloak ? "?" : "&") + "naar=" + OwnAddress.encoded(page));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale language = Language.ofPage(request);
    String key = request.getParameter("hier") == null ? "out" : "out.here";
    String title = PlainPage.text(language, "page.out.title");
    String content =
        CONTENT
            .replace("{title}", title)
            .replace("{text}", PlainPage.text(language, "page." + key))
            .replace("{again}", PlainPage.text(language, "page.out.again"))
            .replace("{back}", PlainPage.escaped(OwnAddress.of(request.getParameter("naar"))));
    String page =
        PlainPage.html(
            SiteOfRequest.of(request).orElse(null), language.getLanguage(), title, false, content);
    response.setHeader("Content-Language", language.getLanguage());
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page);
  }
}
