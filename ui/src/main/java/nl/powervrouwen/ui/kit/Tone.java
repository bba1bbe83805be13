package nl.powervrouwen.ui.kit;

import java.util.Locale;

/** How a chip or banner sounds. The words always say it too: colour alone carries no meaning. */
public enum Tone {
  CALM,
  GOOD,
  CARE,
  WRONG;

  String className() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
