package nl.powervrouwen.changes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of something at one moment, as text, in their order. What has no value is not in it.
 *
 * @param values by name of the field
 */
public record Fields(Map<String, String> values) {

  /** Of something that was not there. */
  public static final Fields NONE = new Fields(Map.of());

  /** Keeps their order. */
  public Fields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The same with one field more. */
  public Fields with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value.toString());
    return new Fields(more);
  }

  /** A field's value; null when it has none. */
  public @Nullable String get(String name) {
    return values.get(name);
  }

  /** Those that are otherwise in the other, or not in it. */
  public Fields notIn(Fields other) {
    Map<String, String> left = new LinkedHashMap<>(values);
    left.entrySet().removeIf(one -> Objects.equals(one.getValue(), other.get(one.getKey())));
    return new Fields(left);
  }
}
