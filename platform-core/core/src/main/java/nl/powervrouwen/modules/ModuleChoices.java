package nl.powervrouwen.modules;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.modules.internal.Choosing;

/**
 * What a municipality can choose to use of all that is loaded. The choice itself is the setting
 * {@link nl.powervrouwen.settings.Setting#MODULES}.
 *
 * <p>What it does not use is not offered: no group begins with such a curriculum, and no such
 * report is made. A group that follows one already goes on with it to its end.
 */
@ApplicationScoped
public class ModuleChoices {

  @Inject private Choosing choosing;

  /** All that is loaded or chosen: curricula before formats, each by title. */
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
  public List<ModuleChoice> all() {
    return choosing.all();
  }
}
