package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
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

/** Forms a new group in a programme. */
@CdiComponent
@Route("programmas/:programme/groepen/nieuw")
@ShownTo(roles = Role.COORDINATOR)
class FormGroupView extends EditView<GroupDetails> implements BeforeEnterObserver, HasDynamicTitle {

  private final Programmes programmes;
  private final Groups groups;
  private final GroupForm fields;
  private @Nullable ProgrammeId programme;

  @Inject
  FormGroupView(Programmes programmes, Groups groups, Staff staff) {
    super("new-group");
    this.programmes = programmes;
    this.groups = groups;
    fields = new GroupForm(form, staff.withRole(Role.TRAINER));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    programme = new ProgrammeId(Address.id(event, GroupsNavigation.PROGRAMME));
    ProgrammeDetails details = programmes.get(programme);
    removeAll();
    add(
        new PageHead(Texts.text("group.new"))
            .lead(details.name())
            .back(GroupsNavigation.list(Texts.text("groups.title"))));
    openNew();
  }

  @Override
  public String getPageTitle() {
    return Texts.text("group.new");
  }

  @Override
  protected void fill(GroupDetails group) {
    fields.fill(group);
  }

  @Override
  protected GroupDetails store(@Nullable GroupDetails seen) {
    if (programme == null) {
      throw new IllegalStateException("A group needs the programme of the address");
    }
    return groups.form(programme, fields.input());
  }

  @Override
  protected GroupDetails reread(GroupDetails seen) {
    return groups.get(seen.id());
  }

  @Override
  protected void saved(GroupDetails group) {
    GroupsNavigation.open(group.id());
  }

  @Override
  protected void cancel() {
    GroupsNavigation.openList();
  }
}
