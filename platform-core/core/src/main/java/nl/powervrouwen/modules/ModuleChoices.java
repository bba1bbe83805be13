package nl.powervrouwen.modules;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.modules.ModuleChoice.Kind;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingCheck;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Words;

/**
 * What a municipality can choose to use of all that is loaded. The choice itself is the setting
 * {@link nl.powervrouwen.settings.Setting#MODULES}.
 *
 * <p>What it does not use is not offered: no group begins with such a curriculum, and no such
 * report is made. A group that follows one already goes on with it to its end.
 */
@ApplicationScoped
public class ModuleChoices implements SettingCheck {

  @Inject private ModuleRegistry registry;
  @Inject private DutchClock clock;
  @Inject private TenantSettings settings;

  /** All that is loaded or chosen: curricula before formats, each by title. */
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
  public List<ModuleChoice> all() {
    Set<String> chosen = settings.modules();
    Map<String, ModuleChoice> curricula = new LinkedHashMap<>();
    registry
        .curricula(clock.today())
        .forEach(
            row ->
                merge(
                    curricula,
                    choice(
                        row.id(),
                        Kind.CURRICULUM,
                        row.title(),
                        row.description(),
                        row.version(),
                        List.of(),
                        chosen)));
    Map<String, ModuleChoice> formats = new LinkedHashMap<>();
    registry
        .formats()
        .forEach(
            row ->
                merge(
                    formats,
                    choice(
                        row.id(),
                        Kind.FORMAT,
                        row.title(),
                        row.description(),
                        row.version(),
                        row.needs(),
                        chosen)));
    List<ModuleChoice> all = new ArrayList<>(curricula.values());
    all.addAll(formats.values());
    absent(chosen).forEach(all::add);
    return all;
  }

  /** Whether the municipality uses this; who never chose uses everything. */
  boolean uses(String id) {
    Set<String> chosen = settings.modules();
    return chosen.isEmpty() || chosen.contains(id);
  }

  private static ModuleChoice choice(
      String id,
      Kind kind,
      Words title,
      Words description,
      String version,
      List<Need> needs,
      Set<String> chosen) {
    boolean used = chosen.isEmpty() || chosen.contains(id);
    return new ModuleChoice(id, kind, title, description, List.of(version), needs, used);
  }

  /** Of one id the newest version comes first, and lends its title. */
  private static void merge(Map<String, ModuleChoice> all, ModuleChoice one) {
    all.merge(
        one.id(),
        one,
        (newest, older) -> {
          List<String> versions = new ArrayList<>(newest.versions());
          versions.addAll(older.versions());
          return new ModuleChoice(
              newest.id(),
              newest.kind(),
              newest.title(),
              newest.description(),
              versions,
              newest.needs(),
              newest.used());
        });
  }

  private List<ModuleChoice> absent(Set<String> chosen) {
    Set<String> missing = new TreeSet<>(chosen);
    missing.removeAll(loaded());
    return missing.stream()
        .map(
            id ->
                new ModuleChoice(
                    id, Kind.ABSENT, new Words(id, id), null, List.of(), List.of(), true))
        .toList();
  }

  private Set<String> loaded() {
    Set<String> ids = new TreeSet<>();
    registry.curricula(clock.today()).forEach(row -> ids.add(row.id()));
    registry.formats().forEach(row -> ids.add(row.id()));
    return ids;
  }

  /** Only what is loaded can be chosen; what was chosen may stay while its module is away. */
  @Override
  @AllowedRoles(BEHEERDER)
  public void check(Setting setting, String before, String value, Findings findings) {
    if (setting != Setting.MODULES) {
      return;
    }
    Set<String> known = loaded();
    known.addAll(Setting.names(before));
    Setting.names(value).stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> findings.add(setting.key(), Code.SETTING_CHOICE, id));
  }
}
