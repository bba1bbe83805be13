package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Objects;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.access.ViewAccess;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;

/** What a municipality sets for itself: a way to each part of it that says so. */
@CdiComponent
@Route("instellingen")
@Menu(order = 60, title = "settings.title", icon = "SETTINGS")
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER, Role.PRIVACY_OFFICER})
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ViewAccess doorkeeper;

  @Inject
  SettingsView(ViewAccess doorkeeper) {
    this.doorkeeper = doorkeeper;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new PageHead(getPageTitle()).lead(Texts.text("settings.lead")));
    show("settings.group.daily", InSettings.Group.DAILY);
    show("settings.group.whole", InSettings.Group.WHOLE);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("settings.title");
  }

  /** A heading stands above something; who has no way there sees none. */
  private void show(String key, InSettings.Group group) {
    UnorderedList parts = new UnorderedList();
    parts.addClassName("setting-parts");
    RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
        .map(RouteData::getNavigationTarget)
        .filter(view -> view.isAnnotationPresent(InSettings.class))
        .filter(view -> said(view).group() == group)
        .filter(view -> doorkeeper.answer(view) == ViewAccess.Answer.WELCOME)
        .sorted(Comparator.comparingInt(view -> said(view).order()))
        .forEach(view -> parts.add(part(view, said(view))));
    String title = Texts.text(key);
    Nav ways = new Nav(parts);
    ways.getElement().setAttribute("aria-label", title);
    Section section = new Section(new H2(title), ways);
    section.addClassNames("card", "overview");
    section.setVisible(parts.getComponentCount() > 0);
    add(section);
  }

  private static InSettings said(Class<?> view) {
    return Objects.requireNonNull(view.getAnnotation(InSettings.class));
  }

  private static ListItem part(Class<? extends Component> view, InSettings said) {
    Span what = new Span(Texts.text("settings.part." + said.name() + ".what"));
    what.addClassName("small");
    Div words = new Div(new RouterLink(Texts.text(said.title()), view), what);
    words.addClassName("setting-words");
    return new ListItem(said.symbol().picture(), words);
  }
}
