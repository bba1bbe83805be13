package nl.powervrouwen.participants;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues wrote down about a participant since the caller last looked.
 *
 * @param before when the caller last looked before this visit; null when this is the first time
 * @param fields by the number of what was written down, the names of its fields that became others
 */
public record SinceLook(@Nullable Instant before, Map<String, Set<String>> fields) {

  /** Copies the map. */
  public SinceLook {
    fields = Map.copyOf(fields);
  }

  /**
   * Whether a colleague wrote this down since then.
   *
   * @param field one field of it; null for any of them
   */
  public boolean isNew(String id, @Nullable String field) {
    Set<String> changed = fields.getOrDefault(id, Set.of());
    return field == null ? !changed.isEmpty() : changed.contains(field);
  }
}
