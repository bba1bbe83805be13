package nl.powervrouwen.ui.cookies;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Gives the cookie of the browser session the name and the limits of a {@link SiteCookie}. */
@WebListener
public class SessionCookie implements ServletContextListener {

  private static final SiteCookie COOKIE = new SiteCookie("PVSESSION");

  /** For the container. */
  public SessionCookie() {}

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig session = event.getServletContext().getSessionCookieConfig();
    session.setName(COOKIE.name());
    session.setSecure(COOKIE.isSecure());
    session.setHttpOnly(true);
    session.setPath("/");
  }
}
