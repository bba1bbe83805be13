package nl.powervrouwen.changes;

import java.lang.reflect.RecordComponent;
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

  /** The components of a record, by their names. */
  public static Fields of(Record record) {
    Fields fields = NONE;
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        fields = fields.with(component.getName(), component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalArgumentException(
            "Can't read " + component + " of " + record.getClass(), unreadable);
      }
    }
    return fields;
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

  /** The same without this field. */
  public Fields without(String name) {
    Map<String, String> less = new LinkedHashMap<>(values);
    less.remove(name);
    return new Fields(less);
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
