package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Adds free days and changes them. */
@CdiComponent
@Route("instellingen/vrije-dagen/nieuw")
@RouteAlias("instellingen/vrije-dagen/:vrij/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class EditHolidayView extends RecordEditView<HolidayRow, EditHolidayView.Input> {

  /** What is typed; public for the binder. */
  public record Input(
      @Nullable String name, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}

  private final Holidays holidays;

  @Inject
  EditHolidayView(Holidays holidays) {
    super("holiday", Input.class);
    this.holidays = holidays;
    fields.required(fields.text("name"));
    fields.required(fields.date("firstDay"));
    fields.date("lastDay");
  }

  @Override
  protected Optional<HolidayRow> find(RouteParameters address) {
    return Address.id(address, SettingsNavigation.HOLIDAY)
        .map(id -> holidays.get(new HolidayId(id)));
  }

  @Override
  protected RouterLink back(@Nullable HolidayRow row) {
    return SettingsNavigation.holidays(Texts.text("holidays.title"));
  }

  @Override
  protected String name(HolidayRow row) {
    return row.name();
  }

  @Override
  protected Input input(HolidayRow row) {
    return new Input(row.name(), row.firstDay(), row.lastDay());
  }

  @Override
  protected HolidayRow add(Input input) {
    return holidays.add(input.name(), input.firstDay(), input.lastDay());
  }

  @Override
  protected HolidayRow change(HolidayRow seen, Input input) {
    return holidays.change(
        seen.id(), seen.version(), input.name(), input.firstDay(), input.lastDay());
  }

  @Override
  protected HolidayRow reread(HolidayRow seen) {
    return holidays.get(seen.id());
  }
}
