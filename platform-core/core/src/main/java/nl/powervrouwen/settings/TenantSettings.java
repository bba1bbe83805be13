package nl.powervrouwen.settings;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.settings.internal.SettingDesk;

/** What the caller's municipality decided for itself. */
@ApplicationScoped
@Transactional
public class TenantSettings {

  @Inject private SettingDesk desk;

  /** All of them, in the order of {@link Setting}. */
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
  public List<SettingRow> all() {
    return desk.all();
  }

  /** One of them. */
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
  public SettingRow one(Setting setting) {
    return desk.one(setting);
  }

  /** Everything that these settings have been, last change first; at most the last hundred. */
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
  public List<SettingChangeRow> history(Set<Setting> settings) {
    return desk.history(settings);
  }

  /**
   * Changes settings, all of them or none. A value that is what it was counts as no change.
   *
   * @return those that were named, as they are now, in the order in which they were named
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong; each problem's
   *     field is the setting's name
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed one of them since
   */
  @AllowedRoles(BEHEERDER)
  public List<SettingRow> change(List<SettingInput> changes) {
    return desk.change(changes);
  }

  /**
   * Ids of the curricula and reporting formats that the municipality uses; empty when it uses all
   * that are loaded.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public Set<String> modules() {
    return Set.copyOf(desk.one(Setting.MODULES).names());
  }
}
