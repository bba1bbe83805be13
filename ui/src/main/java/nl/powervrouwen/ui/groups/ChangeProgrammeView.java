package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Changes a programme. */
@CdiComponent
@Route("programmas/:programme/wijzigen")
@ShownTo(roles = Role.COORDINATOR)
class ChangeProgrammeView extends EditView<ProgrammeDetails>
    implements BeforeEnterObserver, HasDynamicTitle {

  private final Programmes programmes;
  private final ProgrammeForm fields;

  @Inject
  ChangeProgrammeView(Programmes programmes) {
    super("change-programme");
    this.programmes = programmes;
    fields = new ProgrammeForm(form);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ProgrammeDetails programme =
        programmes.get(new ProgrammeId(Address.id(event, GroupsNavigation.PROGRAMME)));
    removeAll();
    add(
        new PageHead(Texts.text("programme.change.title", programme.name()))
            .back(GroupsNavigation.list(Texts.text("groups.title"))));
    open(programme);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("programme.change");
  }

  @Override
  protected void fill(ProgrammeDetails programme) {
    fields.fill(programme);
  }

  @Override
  protected ProgrammeDetails store(@Nullable ProgrammeDetails seen) {
    if (seen == null) {
      throw new IllegalStateException("Nothing was opened to be changed");
    }
    return programmes.change(seen.id(), seen.version(), fields.input());
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
