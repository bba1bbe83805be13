package nl.powervrouwen.ui.guard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import nl.powervrouwen.ui.metrics.Meters;

/**
 * Counts the browser sessions of each municipality: from the login until they end. A session that
 * is nobody's is counted apart: there should be none, for who did not log in needs none.
 */
@WebListener
public class SessionCount implements HttpSessionListener, HttpSessionAttributeListener {

  /** In the place of a municipality's name, and can't be one. */
  private static final String NOBODYS = "-";

  private final Meters meters;

  /** Counts here. */
  @Inject
  public SessionCount(Meters meters) {
    this.meters = meters;
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    meters.sessionBegan(NOBODYS);
  }

  @Override
  public void attributeAdded(HttpSessionBindingEvent event) {
    if (event.getName().equals(GuardFilter.OWNER)
        && event.getValue() instanceof SessionOwner owner) {
      meters.sessionEnded(NOBODYS);
      meters.sessionBegan(owner.tenant().value());
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    meters.sessionEnded(
        event.getSession().getAttribute(GuardFilter.OWNER) instanceof SessionOwner owner
            ? owner.tenant().value()
            : NOBODYS);
  }
}
