package nl.powervrouwen.modules.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of the spi, as a module's manifest names it: {@code Powervrouwen-Spi: 2.0}.
 *
 * @param major changes when old modules no longer work
 * @param minor grows when something is added
 */
record SpiVersion(int major, int minor) {

  /** The one that this platform has: the newest in {@code platform-core/spi/released}. */
  static final SpiVersion OURS = new SpiVersion(2, 3);

  /** The attribute in a manifest. */
  static final String ATTRIBUTE = "Powervrouwen-Spi";

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /**
   * Refuses a module that was made for another spi.
   *
   * @param wanted what the manifest says; null when it says nothing
   */
  static void check(@Nullable String wanted) throws ModuleRefused {
    if (wanted == null) {
      throw new ModuleRefused(RefusalReason.NO_SPI, OURS.toString());
    }
    Matcher version = SHAPE.matcher(wanted.strip());
    if (!version.matches()) {
      throw new ModuleRefused(RefusalReason.BAD_SPI, wanted, OURS.toString());
    }
    SpiVersion asked =
        new SpiVersion(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)));
    if (asked.major < OURS.major) {
      throw new ModuleRefused(RefusalReason.OLD_SPI, asked.toString(), OURS.toString());
    }
    if (asked.major > OURS.major || asked.minor > OURS.minor) {
      throw new ModuleRefused(RefusalReason.NEW_SPI, asked.toString(), OURS.toString());
    }
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
