package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.ui.texts.Texts;

/** To which PostgreSQL server a municipality's database goes. */
final class MoveDialog extends ActionDialog {

  private final Municipalities municipalities;
  private final MunicipalityRecord municipality;
  private final Select<String> server = new Select<>();

  MoveDialog(Municipalities municipalities, MunicipalityRecord municipality, List<String> servers) {
    super(
        "move",
        Texts.text("deed.move.title", municipality.displayName()),
        Texts.text("deed.move.text"),
        Texts.text("deed.move"));
    this.municipalities = municipalities;
    this.municipality = municipality;
    server.setLabel(Texts.text("municipality.server"));
    server.setItems(servers);
    server.setValue(servers.getFirst());
    form.add("server", server);
  }

  @Override
  protected UUID order() {
    return municipalities.move(municipality.tenant(), server.getValue(), OrderSource.SCREEN);
  }
}
