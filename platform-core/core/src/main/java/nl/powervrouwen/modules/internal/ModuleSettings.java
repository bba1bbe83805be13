package nl.powervrouwen.modules.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where the modules are and which of them may be loaded.
 *
 * @param folder the folder that is watched; empty means that there are no modules
 * @param allowed a file with one SHA-256 a line: only those are loaded; empty means that only the
 *     modules that come with the platform are
 */
public record ModuleSettings(Optional<Path> folder, Optional<Path> allowed) {

  private static final String FOLDER = "powervrouwen.modules.folder";
  private static final String FOLDER_VARIABLE = "PV_MODULES_DIR";
  private static final String ALLOWED = "powervrouwen.modules.allowed";
  private static final String ALLOWED_VARIABLE = "PV_MODULES_ALLOWED";

  /** Without any modules. */
  public static final ModuleSettings NONE = new ModuleSettings(Optional.empty(), Optional.empty());

  static ModuleSettings from(Config config) {
    return new ModuleSettings(
        path(config, FOLDER, FOLDER_VARIABLE), path(config, ALLOWED, ALLOWED_VARIABLE));
  }

  private static Optional<Path> path(Config config, String property, String variable) {
    return config
        .getOptionalValue(property, String.class)
        .or(() -> config.getOptionalValue(variable, String.class))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
