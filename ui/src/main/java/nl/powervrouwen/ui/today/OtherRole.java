package nl.powervrouwen.ui.today;

import com.vaadin.flow.component.html.Div;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.settings.SettingsNavigation;
import nl.powervrouwen.ui.texts.Texts;

/** What somebody finds here of whom nothing asks anything today, or who has no role. */
final class OtherRole extends Div {

  OtherRole(CurrentUser user) {
    if (user.hasAny(Role.BEHEERDER)) {
      say(Symbol.SETTINGS, "beheerder")
          .todo(Action.first(SettingsNavigation.settings(Texts.text("settings.open"))));
    } else {
      say(Symbol.PERSON, "none");
    }
  }

  private EmptyState say(Symbol symbol, String role) {
    EmptyState state =
        new EmptyState(
            symbol, Texts.text("role." + role + ".title"), Texts.text("role." + role + ".text"));
    add(state);
    return state;
  }
}
