package nl.powervrouwen.settings;

import nl.powervrouwen.refusals.Findings;

/**
 * What another room knows about the values of a setting, such as which modules there are. Every
 * bean of this type is asked before a value is kept.
 */
public interface SettingCheck {

  /**
   * Looks at a new value.
   *
   * @param setting which one is to change
   * @param before the value that stands now
   * @param value the new one; it has the setting's shape
   * @param findings gets what is wrong with it
   */
  void check(Setting setting, String before, String value, Findings findings);
}
