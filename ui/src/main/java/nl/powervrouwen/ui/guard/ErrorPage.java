package nl.powervrouwen.ui.guard;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;

/**
 * What people and programs see when the server itself refuses or fails, before or after the guard.
 *
 * <p>It needs no login and no database, and its words are in the program itself. Asked for by its
 * address, it is not there.
 */
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Gate gate;

  /** Knows the hosts of this table of addresses. */
  @Inject
  public ErrorPage(Sites sites) {
    this.gate = new Gate(sites::at);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    boolean api = new RequestPath(path instanceof String raw ? raw : "/").isApi();
    SecurityHeaders.set(response, api, request.isSecure(), PageNonce.fresh());
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    GuardRefusal objection =
        error && status instanceof Integer code ? objection(code) : GuardRefusal.NOT_HERE;
    if (!gate.isAtASite(RequestFacts.of(request, true, null, null, Instant.now()))) {
      objection = GuardRefusal.UNKNOWN_HOST; // the server may fail before the guard was asked
    }
    Site site = SiteOfRequest.of(request).orElse(null);
    RefusalPage.write(response, objection, api, UUID.randomUUID(), site);
  }

  private static GuardRefusal objection(int status) {
    return switch (status) {
      case 400 -> GuardRefusal.STRANGE_PATH;
      case 401 -> GuardRefusal.NOT_LOGGED_IN;
      case 403 -> GuardRefusal.OTHER_REALM;
      case 404 -> GuardRefusal.NOT_HERE;
      case 405 -> GuardRefusal.METHOD;
      case 429 -> GuardRefusal.TOO_OFTEN;
      default -> GuardRefusal.FAILURE;
    };
  }
}
