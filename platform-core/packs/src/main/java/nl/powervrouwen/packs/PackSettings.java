package nl.powervrouwen.packs;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A pack's settings as the municipality's own database names them. */
public final class PackSettings {

  private PackSettings() {}

  /** Every setting that the pack makes, by its name in the settings room. */
  public static Map<String, String> of(TenantPack pack) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("modules", String.join(",", new TreeSet<>(pack.modules())));
    settings.put("disclosure.threshold", Integer.toString(pack.disclosureThreshold()));
    settings.put("sharing.pilot", String.join(",", new TreeSet<>(pack.sharing())));
    pack.retention()
        .forEach(
            (category, term) -> {
              settings.put("retention." + category + ".months", Integer.toString(term.months()));
              if (term.selectielijst() != null) {
                settings.put("retention." + category + ".selectielijst", term.selectielijst());
              }
            });
    pack.warnings()
        .forEach((rule, number) -> settings.put("warning." + rule, Integer.toString(number)));
    return Map.copyOf(settings);
  }

  /**
   * The settings that a new pack makes otherwise than the old one. A setting that the new pack no
   * longer names stays as it is.
   */
  public static Map<String, String> changed(TenantPack old, TenantPack offered) {
    Map<String, String> before = of(old);
    Map<String, String> changed = new TreeMap<>();
    of(offered)
        .forEach(
            (name, value) -> {
              if (!value.equals(before.get(name))) {
                changed.put(name, value);
              }
            });
    return Map.copyOf(changed);
  }
}
