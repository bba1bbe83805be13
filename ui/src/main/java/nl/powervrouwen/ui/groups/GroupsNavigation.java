package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.ui.kit.Address;

/** The ways into the screens of programmes and groups. */
public final class GroupsNavigation {

  /** Name of a group's id in an address. */
  public static final String GROUP = "group";

  /** Name of a programme's id in an address. */
  public static final String PROGRAMME = "programme";

  private GroupsNavigation() {}

  /** A link to all programmes with their groups. */
  public static RouterLink list(String text) {
    return new RouterLink(text, GroupListView.class);
  }

  /** A link to a group's page. */
  public static RouterLink to(GroupId group, String text) {
    return new RouterLink(text, GroupView.class, Address.with(GROUP, group.value()));
  }

  /** Goes to a group's page. */
  public static void open(GroupId group) {
    UI.getCurrent().navigate(GroupView.class, Address.with(GROUP, group.value()));
  }

  static void openList() {
    UI.getCurrent().navigate(GroupListView.class);
  }

  static RouterLink openProgramme(String text) {
    return new RouterLink(text, EditProgrammeView.class);
  }

  static RouterLink changeProgramme(ProgrammeId programme, String text) {
    return new RouterLink(
        text, EditProgrammeView.class, Address.with(PROGRAMME, programme.value()));
  }

  static RouterLink formGroup(ProgrammeId programme, String text) {
    return new RouterLink(text, EditGroupView.class, Address.with(PROGRAMME, programme.value()));
  }

  static RouterLink changeGroup(GroupId group, String text) {
    return new RouterLink(text, EditGroupView.class, Address.with(GROUP, group.value()));
  }
}
