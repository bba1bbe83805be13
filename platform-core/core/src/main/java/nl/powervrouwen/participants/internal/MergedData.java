package nl.powervrouwen.participants.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.participants.ParticipantData;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person who was registered twice. Field by field, whatever the fields are,
 * so that a new one is never lost.
 */
public record MergedData(ParticipantData kept, ParticipantData other) {

  private static final List<RecordComponent> FIELDS =
      List.of(ParticipantData.class.getRecordComponents());

  /** The names of the fields of which both have a value, and not the same. */
  public List<String> differing() {
    return FIELDS.stream()
        .filter(
            field ->
                isKnown(value(field, kept))
                    && isKnown(value(field, other))
                    && !Objects.equals(value(field, kept), value(field, other)))
        .map(RecordComponent::getName)
        .toList();
  }

  /**
   * Both as one.
   *
   * @param ofOther the differing fields of which the other one's value stays
   */
  public ParticipantData with(Set<String> ofOther) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent field : FIELDS) {
      Object own = value(field, kept);
      boolean takes = ofOther.contains(field.getName()) || !isKnown(own);
      values.add(takes ? value(field, other) : own);
    }
    try {
      return constructor().newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Can't make a " + ParticipantData.class, e);
    }
  }

  private static Constructor<ParticipantData> constructor() throws NoSuchMethodException {
    return ParticipantData.class.getDeclaredConstructor(
        FIELDS.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
  }

  private static boolean isKnown(@Nullable Object value) {
    return value != null && !(value instanceof Collection<?> several && several.isEmpty());
  }

  private static @Nullable Object value(RecordComponent field, ParticipantData data) {
    try {
      return field.getAccessor().invoke(data);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Can't read " + field, e);
    }
  }
}
