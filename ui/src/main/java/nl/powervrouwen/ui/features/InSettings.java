package nl.powervrouwen.ui.features;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.powervrouwen.ui.kit.Symbol;

/**
 * The view is a part of the municipality's settings: for whoever may enter it, a link with a line
 * about it stands among them; the line is the text {@code settings.part.<name>.what}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InSettings {

  /** Where it stands among the settings. */
  enum Group {
    /** What changes with the work. */
    DAILY,
    /** What is chosen once, for the whole municipality. */
    WHOLE
  }

  /** Its name in the key of the line about it. */
  String name();

  /** Key of its own title. */
  String title();

  /** Among which settings it stands. */
  Group group();

  /** The lowest comes first. */
  int order();

  /** The picture before it. */
  Symbol symbol();
}
