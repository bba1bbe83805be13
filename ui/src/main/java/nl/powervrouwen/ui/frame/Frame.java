package nl.powervrouwen.ui.frame;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every screen: whose it is, the places one can go, search, and who is working.
 *
 * <p>On a telephone the places stand at the bottom, under the thumb.
 */
@Layout
@CdiComponent
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String CONTENT = "inhoud";

  private final Places known;
  private final Nav places = new Nav();
  private final Main content = new Main();
  private final Div search = new Div();
  private @Nullable Class<?> shown;

  @Inject
  Frame(CurrentSite here, Places known) {
    this.known = known;
    addClassName("frame");
    content.setId(CONTENT);
    content.getElement().setAttribute("tabindex", "-1");
    places.addClassName("places");
    places.getElement().setAttribute("aria-label", Texts.text("frame.places"));
    search.addClassName("top-search");
    add(skipLink());
    if (here.isKnown()) {
      furnish(here);
    }
    add(content);
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    content.getElement().removeAllChildren();
    content.getElement().appendChild(view.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement view) {
    content.getElement().removeAllChildren();
  }

  /**
   * A new screen gets the focus on its heading, so that it is read aloud; the first one keeps it.
   */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    Component view = (Component) event.getActiveChain().getFirst();
    search.setVisible(!ParticipantsNavigation.isList(view.getClass()));
    markPlace(event.getLocation().getFirstSegment());
    if (shown != null && shown != view.getClass()) {
      getElement().executeJs("window.pv && pv.arrive()");
    }
    shown = view.getClass();
  }

  private void furnish(CurrentSite here) {
    Site site = here.site();
    if (canSeePeople(here)) {
      search.add(new SearchBox());
    }
    Header top = new Header(new SiteLogo(site), search, new Account(here.user()));
    top.addClassName("top");
    known.ofCaller().forEach(place -> places.add(link(place)));
    add(top, places);
  }

  private static boolean canSeePeople(CurrentSite here) {
    return here.may(Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER);
  }

  private static RouterLink link(Class<? extends Component> view) {
    Menu menu = Places.menu(view);
    RouterLink link = new RouterLink(Texts.text(menu.title()), view);
    link.addComponentAsFirst(Symbol.valueOf(menu.icon()).picture());
    link.addClassName("place");
    return link;
  }

  /** Says which place one is in. */
  private void markPlace(String segment) {
    String place = known.of(segment);
    places
        .getChildren()
        .filter(RouterLink.class::isInstance)
        .map(RouterLink.class::cast)
        .forEach(link -> mark(link, link.getHref().equals(place)));
  }

  private static void mark(RouterLink link, boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
  }

  private static Anchor skipLink() {
    Anchor skip = new Anchor("#" + CONTENT, Texts.text("frame.skip"));
    skip.setRouterIgnore(true);
    skip.addClassName("skip");
    return skip;
  }
}
