package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Changes a group. */
@CdiComponent
@Route("groepen/:group/wijzigen")
@ShownTo(roles = Role.COORDINATOR)
class ChangeGroupView extends EditView<GroupDetails>
    implements BeforeEnterObserver, HasDynamicTitle {

  private final Groups groups;
  private final GroupForm fields;
  private @Nullable GroupId id;

  @Inject
  ChangeGroupView(Groups groups, Staff staff) {
    super("change-group");
    this.groups = groups;
    fields = new GroupForm(form, staff.withRole(Role.TRAINER));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = new GroupId(Address.id(event, GroupsNavigation.GROUP));
    GroupDetails group = groups.get(id);
    removeAll();
    add(
        new PageHead(Texts.text("group.change.title", group.name()))
            .back(GroupsNavigation.to(id, group.name())));
    open(group);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("group.change");
  }

  @Override
  protected void fill(GroupDetails group) {
    fields.fill(group);
  }

  @Override
  protected GroupDetails store(@Nullable GroupDetails seen) {
    if (seen == null) {
      throw new IllegalStateException("Nothing was opened to be changed");
    }
    return groups.change(seen.id(), seen.version(), fields.input());
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
    if (id != null) {
      GroupsNavigation.open(id);
    }
  }
}
