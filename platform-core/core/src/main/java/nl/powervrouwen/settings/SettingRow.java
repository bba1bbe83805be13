package nl.powervrouwen.settings;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it is now.
 *
 * @param setting which
 * @param value what holds; the standard as long as nobody chose
 * @param version counts the changes; 0 while nobody chose
 * @param changedAt when it was last chosen; null while nobody did
 * @param changedBy name of who chose; null while nobody did
 */
public record SettingRow(
    Setting setting,
    String value,
    long version,
    @Nullable Instant changedAt,
    @Nullable String changedBy)
    implements Serializable {

  /** The names in its value; empty when there are none. */
  public List<String> names() {
    return Setting.names(value);
  }
}
