package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Changes free days. */
@CdiComponent
@Route("instellingen/vrije-dagen/:vrij/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class ChangeHolidayView extends EditView<HolidayRow>
    implements BeforeEnterObserver, HasDynamicTitle {

  private final Holidays holidays;
  private final HolidayForm fields;

  @Inject
  ChangeHolidayView(Holidays holidays) {
    super("change-holiday");
    this.holidays = holidays;
    fields = new HolidayForm(form);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    HolidayRow row = find(new HolidayId(Address.id(event, SettingsNavigation.HOLIDAY)));
    removeAll();
    add(
        new PageHead(Texts.text("holiday.change.title", row.name()))
            .back(SettingsNavigation.holidays(Texts.text("holidays.title"))));
    open(row);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("holiday.change");
  }

  @Override
  protected void fill(HolidayRow row) {
    fields.fill(row);
  }

  @Override
  protected HolidayRow store(@Nullable HolidayRow seen) {
    if (seen == null) {
      throw new IllegalStateException("Nothing was opened to be changed");
    }
    return holidays.change(
        seen.id(), seen.version(), fields.name(), fields.firstDay(), fields.lastDay());
  }

  @Override
  protected HolidayRow reread(HolidayRow seen) {
    return find(seen.id());
  }

  @Override
  protected void saved(HolidayRow row) {
    FlashMessage.keep(Texts.text("holiday.changed", row.name()));
    SettingsNavigation.open();
  }

  @Override
  protected void cancel() {
    SettingsNavigation.open();
  }

  private HolidayRow find(HolidayId id) {
    return holidays.all().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("holiday"));
  }
}
