package nl.powervrouwen.settings;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A new value for a setting.
 *
 * @param setting which
 * @param version the version that they read; 0 when nobody had chosen
 * @param value as typed; null or blank when nothing is chosen any more
 */
public record SettingInput(Setting setting, long version, @Nullable String value)
    implements Serializable {}
