package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Adds free days. */
@CdiComponent
@Route("instellingen/vrije-dagen/nieuw")
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class AddHolidayView extends EditView<HolidayRow> implements HasDynamicTitle {

  private final Holidays holidays;
  private final HolidayForm fields;

  @Inject
  AddHolidayView(Holidays holidays) {
    super("new-holiday");
    this.holidays = holidays;
    fields = new HolidayForm(form);
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.holidays(Texts.text("holidays.title"))));
    openNew();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("holiday.add");
  }

  @Override
  protected void fill(HolidayRow row) {
    fields.fill(row);
  }

  @Override
  protected HolidayRow store(@Nullable HolidayRow seen) {
    return holidays.add(fields.name(), fields.firstDay(), fields.lastDay());
  }

  @Override
  protected HolidayRow reread(HolidayRow seen) {
    return seen;
  }

  @Override
  protected void saved(HolidayRow row) {
    FlashMessage.keep(Texts.text("holiday.added", row.name()));
    SettingsNavigation.open();
  }

  @Override
  protected void cancel() {
    SettingsNavigation.open();
  }
}
