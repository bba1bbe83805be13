package nl.powervrouwen.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON object that was sent, read into the record that says what may be in it.
 *
 * <p>Nothing is guessed or converted: a number in quotes is not a number, and a field that the
 * record doesn't have is refused, for a misspelt name would otherwise look saved. A field that is
 * neither {@link Nullable} nor has a {@link DefaultValue} may not be left out. All that is wrong is
 * told at once.
 */
final class Body {

  /** A record whose fields don't all go together. */
  interface Combination {

    /** The fields that go with the others that were sent. */
    Set<String> takes();

    /** Those of them that may not be left out. */
    Set<String> needs();
  }

  private static final int LARGEST = 999_999_999;

  private final ObjectNode object;
  private final String path;
  private final Findings findings;
  private final Set<String> asked = new HashSet<>();

  private Body(ObjectNode object, String path, Findings findings) {
    this.object = object;
    this.path = path;
    this.findings = findings;
  }

  /**
   * Reads.
   *
   * @throws ApiRefusal with everything that is wrong
   */
  static <T> T read(Class<T> type, ObjectNode object) {
    Findings findings = new Findings();
    T read = new Body(object, "", findings).whole(type);
    findings.refuseIfAny();
    return Objects.requireNonNull(read);
  }

  private <T> @Nullable T whole(Class<T> type) {
    T read = part(type);
    object.propertyNames().stream()
        .filter(field -> !asked.contains(field))
        .forEach(field -> refuse(Names.printable(field), "field.unknown"));
    return read;
  }

  private <T> @Nullable T part(Class<T> type) {
    RecordComponent[] fields = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = value(fields[i]);
    }
    if (!findings.isEmpty()) {
      return null;
    }
    T read = Values.make(type, values);
    if (read instanceof Combination combination) {
      check(combination, fields, values);
    }
    return read;
  }

  /** A field that doesn't go with the others is as unknown as a misspelt one. */
  private void check(Combination combination, RecordComponent[] fields, @Nullable Object[] values) {
    for (int i = 0; i < fields.length; i++) {
      String name = fields[i].getName();
      if (values[i] == null && combination.needs().contains(name)) {
        refuse(name, "field.required");
      } else if (values[i] != null
          && isNullable(fields[i])
          && !combination.takes().contains(name)) {
        refuse(name, "field.unknown");
      }
    }
  }

  private @Nullable Object value(RecordComponent field) {
    if (field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
      return part(field.getType());
    }
    asked.add(field.getName());
    JsonNode value = object.path(field.getName());
    if (value.isMissingNode() || value.isNull()) {
      return absent(field);
    }
    Object read = value(field.getName(), field.getGenericType(), value);
    if (read instanceof Integer number) {
      within(field, number);
    }
    return read;
  }

  private @Nullable Object absent(RecordComponent field) {
    DefaultValue standard = field.getAccessor().getAnnotation(DefaultValue.class);
    if (standard != null) {
      return standard(field.getType(), standard.value());
    }
    if (!isNullable(field)) {
      refuse(field.getName(), "field.required");
    }
    return null;
  }

  private static @Nullable Object standard(Class<?> type, String text) {
    if (type == Set.class || type == List.class) {
      return type == Set.class ? Set.of() : List.of();
    }
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    return type == String.class ? text : Values.read(type, text);
  }

  /** Whether a field may hold nothing. */
  static boolean isNullable(RecordComponent field) {
    return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private void within(RecordComponent field, int number) {
    Min least = field.getAccessor().getAnnotation(Min.class);
    Max most = field.getAccessor().getAnnotation(Max.class);
    if (least != null && most != null && (number < least.value() || number > most.value())) {
      refuse(field.getName(), "query.number", least.value(), most.value());
    }
  }

  private @Nullable Object value(String field, Type type, JsonNode value) {
    if (type instanceof ParameterizedType list) {
      return values(field, list, value);
    }
    Class<?> one = (Class<?>) type;
    if (one == String.class) {
      return value.isString() ? clean(field, value.stringValue()) : refuse(field, "field.text");
    }
    if (one == Integer.class || one == int.class) {
      return value.isIntegralNumber()
              && value.canConvertToInt()
              && Math.abs(value.intValue()) <= LARGEST
          ? value.intValue()
          : refuse(field, "field.number");
    }
    if (one == Boolean.class) {
      return value.isBoolean() ? value.booleanValue() : refuse(field, "field.boolean");
    }
    Object read = value.isString() ? Values.read(one, value.stringValue()) : null;
    return read == null ? refuse(field, Values.code(one), Values.expected(one)) : read;
  }

  private @Nullable Object values(String field, ParameterizedType list, JsonNode value) {
    if (!value.isArray()) {
      return refuse(field, "field.list");
    }
    Class<?> type = (Class<?>) list.getActualTypeArguments()[0];
    List<@Nullable Object> read = new ArrayList<>();
    for (JsonNode element : value) {
      read.add(element(field, type, element, read.size()));
    }
    return list.getRawType() == Set.class ? new LinkedHashSet<>(read) : read;
  }

  private @Nullable Object element(String field, Class<?> type, JsonNode element, int place) {
    if (!Values.isInput(type)) {
      return element.isString() ? value(field, type, element) : refuse(field, "field.text");
    }
    return element instanceof ObjectNode one
        ? new Body(one, path + field + "." + place + ".", findings).whole(type)
        : refuse(field, "field.objects");
  }

  /** The text, unless it has what no database or screen can hold: NUL or half a character. */
  private @Nullable Object clean(String field, String text) {
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    return whole && text.indexOf('\0') < 0 ? text : refuse(field, "field.characters");
  }

  private @Nullable Object refuse(String field, String code, Object... values) {
    findings.add(ApiError.inBody(path + field, code, Texts.of(code, values)));
    return null;
  }
}
