package nl.powervrouwen.acceptance.liberty;

import java.io.File;
import java.net.URISyntaxException;

/** The jars that classes on the test's class path come from. */
final class Jars {

  private Jars() {}

  /** The jar of this class. */
  static File of(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
