package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Opens a new programme. */
@CdiComponent
@Route("programmas/nieuw")
@ShownTo(roles = Role.COORDINATOR)
class OpenProgrammeView extends EditView<ProgrammeDetails> implements HasDynamicTitle {

  private final Programmes programmes;
  private final ProgrammeForm fields;

  @Inject
  OpenProgrammeView(Programmes programmes) {
    super("new-programme");
    this.programmes = programmes;
    fields = new ProgrammeForm(form);
    add(new PageHead(getPageTitle()).back(GroupsNavigation.list(Texts.text("groups.title"))));
    openNew();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("programme.new");
  }

  @Override
  protected void fill(ProgrammeDetails programme) {
    fields.fill(programme);
  }

  @Override
  protected ProgrammeDetails store(@Nullable ProgrammeDetails seen) {
    return programmes.open(fields.input());
  }

  @Override
  protected ProgrammeDetails reread(ProgrammeDetails seen) {
    return programmes.get(seen.id());
  }

  @Override
  protected void saved(ProgrammeDetails programme) {
    GroupsNavigation.openList();
  }

  @Override
  protected void cancel() {
    GroupsNavigation.openList();
  }
}
