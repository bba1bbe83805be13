package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.ui.kit.Address;

/** The ways into the settings of a municipality. */
public final class SettingsNavigation {

  /** Name of the id of free days in an address. */
  static final String HOLIDAY = "vrij";

  /** Name of an account's id in an address. */
  static final String ACCOUNT = "account";

  /** Name in an address of the action about which the log is read. */
  static final String ACTION = "handeling";

  private SettingsNavigation() {}

  /** A link to the settings. */
  public static RouterLink settings(String text) {
    return new RouterLink(text, SettingsView.class);
  }

  /** Opens all settings. */
  static void openAll() {
    UI.getCurrent().navigate(SettingsView.class);
  }

  static RouterLink holidays(String text) {
    return new RouterLink(text, HolidaysView.class);
  }

  static RouterLink export(String text) {
    return new RouterLink(text, ExportView.class);
  }

  static RouterLink requests(String text) {
    return new RouterLink(text, RequestsView.class);
  }

  /** A link to the log of actions. */
  static RouterLink logbook(String text) {
    return new RouterLink(text, LogbookView.class);
  }

  /** A link to the lines of the log of actions about one of them. */
  static RouterLink logbook(SensitiveAction action, String text) {
    RouterLink link = logbook(text);
    link.setQueryParameters(QueryParameters.of(ACTION, written(action)));
    return link;
  }

  /** As it stands in an address, such as {@code show-number}. */
  static String written(SensitiveAction action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RouterLink retention(String text) {
    return new RouterLink(text, RetentionView.class);
  }

  static RouterLink staff(String text) {
    return new RouterLink(text, StaffView.class);
  }

  static void openStaff() {
    UI.getCurrent().navigate(StaffView.class);
  }

  static RouterLink access(String text) {
    return new RouterLink(text, AccessView.class);
  }

  static RouterLink invite(String text) {
    return new RouterLink(text, InviteView.class);
  }

  static RouterLink account(String subject, String text) {
    return new RouterLink(text, AccountView.class, new RouteParameters(ACCOUNT, subject));
  }

  static RouterLink addHoliday(String text) {
    return new RouterLink(text, EditHolidayView.class);
  }

  static RouterLink changeHoliday(HolidayId id) {
    return new RouterLink("", EditHolidayView.class, Address.with(HOLIDAY, id.value()));
  }
}
