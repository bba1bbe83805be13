package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.certificates.CertificatesNavigation;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** What a municipality sets for itself: a way to each part of it. */
@CdiComponent
@Route("instellingen")
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final CurrentSite here;

  @Inject
  SettingsView(CurrentSite here) {
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new PageHead(getPageTitle()).lead(Texts.text("settings.lead")));
    UnorderedList daily = list();
    if (here.may(Role.BEHEERDER)) {
      part(daily, StaffView.class, Symbol.PEOPLE, "staff");
    }
    part(daily, HolidaysView.class, Symbol.CALENDAR, "holidays");
    part(daily, ModuleSettingsView.class, Symbol.MODULE, "courses");
    if (here.may(Role.COORDINATOR)) {
      RouterLink link = CertificatesNavigation.settings(Texts.text("certificates.title"));
      part(daily, link, Symbol.MEDAL, "certificates");
    }
    add(section("settings.group.daily", daily));
    UnorderedList careful = list();
    if (here.may(Role.BEHEERDER)) {
      part(careful, SharingView.class, Symbol.LOCK, "sharing");
      part(careful, RetentionView.class, Symbol.CLOCK, "retention");
    }
    part(careful, HouseStyleView.class, Symbol.PENCIL, "style");
    if (here.may(Role.BEHEERDER)) {
      part(careful, ExportView.class, Symbol.DOWNLOAD, "export");
    }
    add(section("settings.group.whole", careful));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("settings.title");
  }

  private static Section section(String key, UnorderedList parts) {
    String title = Texts.text(key);
    Nav ways = new Nav(parts);
    ways.getElement().setAttribute("aria-label", title);
    Section section = new Section(new H2(title), ways);
    section.addClassNames("card", "overview");
    return section;
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassName("setting-parts");
    return list;
  }

  private static void part(
      UnorderedList list, Class<? extends Div> view, Symbol symbol, String name) {
    part(list, new RouterLink(Texts.text("settings.part." + name), view), symbol, name);
  }

  private static void part(UnorderedList list, RouterLink link, Symbol symbol, String name) {
    Span what = new Span(Texts.text("settings.part." + name + ".what"));
    what.addClassName("small");
    Div words = new Div(link, what);
    words.addClassName("setting-words");
    ListItem item = new ListItem(symbol.picture(), words);
    list.add(item);
  }
}
