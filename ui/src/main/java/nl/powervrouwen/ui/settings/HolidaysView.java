package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;

/** The free days around which every course is planned. */
@CdiComponent
@Route("instellingen/vrije-dagen")
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class HolidaysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Holidays holidays;

  @Inject
  HolidaysView(Holidays holidays) {
    this.holidays = holidays;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title"))),
        new HolidaySection(holidays));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("holidays.title");
  }
}
