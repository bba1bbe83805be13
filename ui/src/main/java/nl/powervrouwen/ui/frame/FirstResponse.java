package nl.powervrouwen.ui.frame;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ViewAccess;
import nl.powervrouwen.ui.brand.Brand;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.texts.Language;
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
  private final Map<String, AddressLookup> lookups = new HashMap<>();

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected FirstResponse() {
    here = null;
    doorkeeper = null;
  }

  @Inject
  FirstResponse(CurrentSite here, ViewAccess doorkeeper, @Any Instance<AddressLookup> lookups) {
    this.here = here;
    this.doorkeeper = doorkeeper;
    lookups.forEach(lookup -> this.lookups.put(lookup.parameter(), lookup));
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
    html.attr("lang", Language.ofScreen(request).getLanguage());
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
    page.getDocument()
        .head()
        .appendElement("meta")
        .attr("name", "pv-idle")
        .attr("content", Long.toString(here.site().idle().toSeconds()));
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
    page.getVaadinResponse()
        .setStatus(status(request.getService().getRouter().getRegistry(), path));
  }

  /** The status of the screen at this address, which has no slash before it. */
  int status(RouteRegistry routes, String path) {
    NavigationRouteTarget target = routes.getNavigationRouteTarget(path);
    if (!target.hasTarget()) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return switch (doorkeeper.answer(target.getRouteTarget().getTarget())) {
      case NO_SUCH_DOOR -> HttpServletResponse.SC_NOT_FOUND;
      case NOT_FOR_YOU -> HttpServletResponse.SC_FORBIDDEN;
      case WELCOME -> statusOf(target.getRouteParameters());
    };
  }

  private int statusOf(RouteParameters named) {
    try {
      for (String name : named.getParameterNames()) {
        AddressLookup lookup = lookups.get(name);
        if (lookup == null) {
          throw new IllegalStateException("Nothing says what " + name + " in an address names");
        }
        lookup.check().accept(named.get(name).orElse(""));
      }
      return HttpServletResponse.SC_OK;
    } catch (NotFound nothing) {
      return HttpServletResponse.SC_NOT_FOUND;
    } catch (NotAllowed forbidden) {
      return HttpServletResponse.SC_FORBIDDEN;
    } catch (Conflict unreachable) {
      // What is looked up elsewhere, such as an account, can be out of reach; the screen says so.
      return HttpServletResponse.SC_OK;
    }
  }

  /** Tells two users of one browser apart without saying who they are: drafts are kept under it. */
  private static String mark(CurrentUser user) {
    return Sha256.of(user.tenant() + "\n" + user.subject()).substring(0, MARK_LENGTH);
  }
}
