package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request for which no browser session exists and none can be made: REST keeps no state. */
final class WithoutSession extends HttpServletRequestWrapper {

  WithoutSession(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    if (create) {
      throw new IllegalStateException("Nothing here may start a session");
    }
    return null;
  }

  @Override
  public HttpSession getSession() {
    throw new IllegalStateException("Nothing here may start a session");
  }
}
