package nl.powervrouwen.ui.guard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import nl.powervrouwen.ui.metrics.Meters;

/** Counts the browser sessions of each municipality: from the login until they end. */
@WebListener
public class SessionCount implements HttpSessionListener, HttpSessionAttributeListener {

  private final Meters meters;

  /** Counts here. */
  @Inject
  public SessionCount(Meters meters) {
    this.meters = meters;
  }

  @Override
  public void attributeAdded(HttpSessionBindingEvent event) {
    if (event.getName().equals(GuardFilter.OWNER)
        && event.getValue() instanceof SessionOwner owner) {
      meters.sessionBegan(owner.tenant().value());
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    if (event.getSession().getAttribute(GuardFilter.OWNER) instanceof SessionOwner owner) {
      meters.sessionEnded(owner.tenant().value());
    }
  }
}
