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
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.agenda.AgendaNavigation;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.operator.OperatorNavigation;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.pilot.PilotNavigation;
import nl.powervrouwen.ui.reports.ReportsNavigation;
import nl.powervrouwen.ui.settings.SettingsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.ui.today.TodayNavigation;
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

  private final Nav places = new Nav();
  private final Main content = new Main();
  private final Div search = new Div();
  private @Nullable Class<?> shown;

  @Inject
  Frame(CurrentSite here) {
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
    Header top = new Header(new SiteMark(site), search, new Account(here.user()));
    top.addClassName("top");
    fillPlaces(here, site);
    add(top, places);
  }

  private void fillPlaces(CurrentSite here, Site site) {
    switch (site.kind()) {
      case MUNICIPALITY -> {
        place(TodayNavigation.today(Texts.text("today.title")), Symbol.TODAY);
        if (canSeePeople(here)) {
          place(ParticipantsNavigation.list(Texts.text("participants.title")), Symbol.PEOPLE);
          place(GroupsNavigation.list(Texts.text("groups.title")), Symbol.GROUP);
          place(AgendaNavigation.thisWeek(Texts.text("agenda.title")), Symbol.CALENDAR);
        }
        if (here.may(Role.COORDINATOR)) {
          place(ReportsNavigation.list(Texts.text("reports.title")), Symbol.REPORT);
        }
        if (here.may(Role.COORDINATOR, Role.BEHEERDER)) {
          place(SettingsNavigation.settings(Texts.text("settings.title")), Symbol.SETTINGS);
        }
      }
      case PILOT -> place(PilotNavigation.figures(Texts.text("figures.title")), Symbol.CHART);
      case OPERATOR -> {
        place(OperatorNavigation.municipalities(Texts.text("municipalities.title")), Symbol.SITES);
        place(OperatorNavigation.modules(Texts.text("modules.title")), Symbol.MODULE);
      }
    }
  }

  private static boolean canSeePeople(CurrentSite here) {
    return here.may(Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER);
  }

  private void place(RouterLink link, Symbol symbol) {
    link.addComponentAsFirst(symbol.picture());
    link.addClassName("place");
    places.add(link);
  }

  /** Says which place one is in; meetings and programmes belong to the groups. */
  private void markPlace(String segment) {
    String place =
        switch (segment) {
          case "bijeenkomsten", "programmas" -> "groepen";
          case "opdrachten" -> "gemeenten";
          default -> segment;
        };
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
