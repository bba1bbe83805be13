package nl.powervrouwen.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records of which a test names what matters to it, so that a component more needs no line here.
 * What is not named is null, or an empty set or list.
 */
public final class Records {

  private Records() {}

  /**
   * A record with these components.
   *
   * @param named a name, its value, a name, its value, and so on
   */
  public static <R extends Record> R of(Class<R> type, @Nullable Object... named) {
    return made(type, values(named), Records::none);
  }

  /**
   * The same record, with other values for these components.
   *
   * @param named a name, its value, a name, its value, and so on
   */
  @SuppressWarnings("unchecked")
  public static <R extends Record> R with(R record, @Nullable Object... named) {
    return made((Class<R>) record.getClass(), values(named), one -> valueOf(one, record));
  }

  private static <R extends Record> R made(
      Class<R> type,
      Map<String, @Nullable Object> values,
      Function<RecordComponent, @Nullable Object> others) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] all =
        Arrays.stream(components)
            .map(
                one ->
                    values.containsKey(one.getName())
                        ? values.remove(one.getName())
                        : others.apply(one))
            .toArray();
    if (!values.isEmpty()) {
      throw new IllegalArgumentException(type + " has no " + values.keySet());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(all);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, @Nullable Object> values(@Nullable Object... named) {
    Map<String, @Nullable Object> values = new TreeMap<>();
    for (int i = 0; i < named.length; i += 2) {
      values.put((String) named[i], named[i + 1]);
    }
    return values;
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object none(RecordComponent component) {
    if (component.getType() == Set.class) {
      return Set.of();
    }
    return component.getType() == List.class ? List.of() : null;
  }
}
