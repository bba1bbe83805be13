package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.texts.Texts;

/** The roles at a municipality, each with a sentence about what one may do with it. */
final class RoleField extends CheckboxGroup<Role> {

  private static final List<Role> MUNICIPAL =
      List.of(
          Role.COORDINATOR,
          Role.JOBCOACH,
          Role.TRAINER,
          Role.CONTROLLER,
          Role.PRIVACY_OFFICER,
          Role.BEHEERDER);

  RoleField() {
    setLabel(Texts.text("staff.roles"));
    setItems(MUNICIPAL);
    setItemLabelGenerator(RoleField::name);
    setItemHelperGenerator(role -> Texts.text("staff.may." + role.name()));
    addClassName("stacked");
  }

  /** Roles that can't be changed here, with the reason beside the field. */
  void fix(Set<Role> elsewhere) {
    setItemEnabledProvider(role -> !elsewhere.contains(role));
    setHelperText(elsewhere.isEmpty() ? "" : Texts.text("staff.roles.elsewhere", names(elsewhere)));
  }

  static String names(Set<Role> roles) {
    return roles.isEmpty()
        ? Texts.text("role.none")
        : roles.stream().sorted().map(RoleField::plain).collect(Collectors.joining(", "));
  }

  private static String plain(Role role) {
    return Texts.text("role." + role.name());
  }

  private static String name(Role role) {
    String plain = plain(role);
    return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
