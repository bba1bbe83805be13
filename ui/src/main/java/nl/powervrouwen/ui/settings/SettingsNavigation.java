package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.ui.kit.Address;

/** The ways into the settings of a municipality. */
public final class SettingsNavigation {

  /** Name of the id of free days in an address. */
  static final String HOLIDAY = "vrij";

  private SettingsNavigation() {}

  /** A link to the settings. */
  public static RouterLink settings(String text) {
    return new RouterLink(text, SettingsView.class);
  }

  static void open() {
    UI.getCurrent().navigate(SettingsView.class);
  }

  static RouterLink addHoliday(String text) {
    return new RouterLink(text, AddHolidayView.class);
  }

  static RouterLink changeHoliday(HolidayId id, String text) {
    return new RouterLink(text, ChangeHolidayView.class, Address.with(HOLIDAY, id.value()));
  }
}
