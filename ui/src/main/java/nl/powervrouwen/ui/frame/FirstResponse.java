package nl.powervrouwen.ui.frame;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ViewAccess;
import nl.powervrouwen.ui.brand.Brand;
import org.jsoup.nodes.Element;

/**
 * The page that a browser gets first, before any screen is in it.
 *
 * <p>It carries the language, the municipality's colour and our script. Its status is the honest
 * one: 404 for what does not exist for this caller, so that another tenant's address looks like any
 * address that nobody has.
 */
@ApplicationScoped
public class FirstResponse {

  private static final int MARK_LENGTH = 16;

  private final CurrentSite here;
  private final ViewAccess doorkeeper;
  private final Existence existence;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected FirstResponse() {
    this(null, null, null);
  }

  @Inject
  FirstResponse(CurrentSite here, ViewAccess doorkeeper, Existence existence) {
    this.here = here;
    this.doorkeeper = doorkeeper;
    this.existence = existence;
  }

  void start(@Observes ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::furnish);
  }

  private void furnish(IndexHtmlResponse page) {
    VaadinRequest request = page.getVaadinRequest();
    Element html = page.getDocument().head().parent();
    if (html == null) {
      throw new IllegalStateException("The page has no root");
    }
    html.attr("lang", Language.of(request).getLanguage());
    page.getDocument().head().appendElement("script").attr("src", "pv/pv.js");
    if (!here.isKnown()) {
      page.getVaadinResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    html.attr("style", html.attr("style") + Brand.of(here.site().branding()).style());
    page.getDocument()
        .head()
        .appendElement("meta")
        .attr("name", "pv-user")
        .attr("content", mark(here.user()));
    page.getVaadinResponse().setStatus(status(request));
  }

  private int status(VaadinRequest request) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
    NavigationRouteTarget target =
        request.getService().getRouter().getRegistry().getNavigationRouteTarget(path);
    if (!target.hasTarget()) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return switch (doorkeeper.answer(target.getRouteTarget().getTarget())) {
      case NO_SUCH_DOOR -> HttpServletResponse.SC_NOT_FOUND;
      case NOT_FOR_YOU -> HttpServletResponse.SC_FORBIDDEN;
      case WELCOME -> statusOf(target);
    };
  }

  private int statusOf(NavigationRouteTarget target) {
    try {
      existence.check(target.getRouteParameters());
      return HttpServletResponse.SC_OK;
    } catch (NotFound nothing) {
      return HttpServletResponse.SC_NOT_FOUND;
    } catch (NotAllowed forbidden) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
  }

  /** Tells two users of one browser apart without saying who they are: drafts are kept under it. */
  private static String mark(CurrentUser user) {
    return Sha256.of(user.tenant() + "\n" + user.subject()).substring(0, MARK_LENGTH);
  }
}
