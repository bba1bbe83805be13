package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Opens a programme and changes it. */
@CdiComponent
@Route("programmas/nieuw")
@RouteAlias("programmas/:programme/wijzigen")
@PartOf("groepen")
@ShownTo(roles = Role.COORDINATOR)
class EditProgrammeView extends RecordEditView<ProgrammeDetails, ProgrammeInput> {

  private final Programmes programmes;

  @Inject
  EditProgrammeView(Programmes programmes) {
    super("programme", ProgrammeInput.class);
    this.programmes = programmes;
    fields.required(fields.text("name"));
    fields.longText("description");
    fields.required(fields.date("startDate")).setValue(Moments.today());
    fields.date("endDate");
  }

  @Override
  protected Optional<ProgrammeDetails> find(RouteParameters address) {
    return Address.id(address, GroupsNavigation.PROGRAMME)
        .map(id -> programmes.get(new ProgrammeId(id)));
  }

  @Override
  protected RouterLink back(@Nullable ProgrammeDetails programme) {
    return GroupsNavigation.list(Texts.text("groups.title"));
  }

  @Override
  protected String name(ProgrammeDetails programme) {
    return programme.name();
  }

  @Override
  protected ProgrammeInput input(ProgrammeDetails programme) {
    return new ProgrammeInput(
        programme.name(), programme.description(), programme.startDate(), programme.endDate());
  }

  @Override
  protected ProgrammeDetails add(ProgrammeInput input) {
    return programmes.open(input);
  }

  @Override
  protected ProgrammeDetails change(ProgrammeDetails seen, ProgrammeInput input) {
    return programmes.change(seen.id(), seen.version(), input);
  }

  @Override
  protected ProgrammeDetails reread(ProgrammeDetails seen) {
    return programmes.get(seen.id());
  }
}
