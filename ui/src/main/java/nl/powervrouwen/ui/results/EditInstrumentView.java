package nl.powervrouwen.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.InstrumentId;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.results.Instruments;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Fills in an instrument of the municipality's own, and changes it. */
@CdiComponent
@Route("instellingen/instrumenten/nieuw")
@RouteAlias("instellingen/instrumenten/:instrument/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class EditInstrumentView extends RecordEditView<InstrumentRow, EditInstrumentView.Input> {

  /** What is typed; public for the binder. */
  public record Input(@Nullable String name, @Nullable String domains, @Nullable String levels) {}

  private final Instruments instruments;

  @Inject
  EditInstrumentView(Instruments instruments) {
    super("instrument", Input.class);
    this.instruments = instruments;
    fields.required(fields.text("name"));
    fields.required(fields.longText("domains"));
    fields.required(fields.longText("levels"));
  }

  @Override
  protected Optional<InstrumentRow> find(RouteParameters address) {
    return Address.id(address, ResultsNavigation.INSTRUMENT)
        .map(id -> instruments.get(new InstrumentId(id)));
  }

  @Override
  protected RouterLink back(@Nullable InstrumentRow row) {
    return ResultsNavigation.instruments(Texts.text("instruments.title"));
  }

  @Override
  protected String name(InstrumentRow row) {
    return row.name();
  }

  @Override
  protected Input input(InstrumentRow row) {
    return new Input(row.name(), String.join("\n", row.domains()), String.join("\n", row.levels()));
  }

  @Override
  protected InstrumentRow add(Input input) {
    return instruments.add(input.name(), input.domains(), input.levels());
  }

  @Override
  protected InstrumentRow change(InstrumentRow seen, Input input) {
    return instruments.change(
        seen.id(), seen.version(), input.name(), input.domains(), input.levels());
  }

  @Override
  protected InstrumentRow reread(InstrumentRow seen) {
    return instruments.get(seen.id());
  }
}
