package nl.powervrouwen.ui.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that was sent, read field by field.
 *
 * <p>Nothing is guessed or converted: a number in quotes is not a number, and a field that nobody
 * asked for is refused, for a misspelt name would otherwise look saved. All that is wrong is told
 * at once by {@link #end}.
 */
public final class Body {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  private final JsonObject object;
  private final String path;
  private final Findings findings;
  private final Set<String> asked = new HashSet<>();

  Body(JsonObject object) {
    this(object, "", new Findings());
  }

  private Body(JsonObject object, String path, Findings findings) {
    this.object = object;
    this.path = path;
    this.findings = findings;
  }

  /** A text; null when it is absent or null. */
  @Nullable String text(String field) {
    return read(
        field, "field.text", value -> value instanceof JsonString s ? clean(field, s) : null);
  }

  /** A whole number; null when it is absent or null. */
  @Nullable Integer number(String field) {
    return read(field, "field.number", Body::number);
  }

  /** A day; null when it is absent or null. */
  @Nullable LocalDate date(String field) {
    return read(field, "field.date", value -> value instanceof JsonString s ? date(s) : null);
  }

  /** A moment with any offset, as local time in Europe/Amsterdam; null when absent or null. */
  @Nullable LocalDateTime moment(String field) {
    return read(field, "field.moment", value -> value instanceof JsonString s ? moment(s) : null);
  }

  /** A time of day; null when it is absent or null. */
  @Nullable LocalTime time(String field) {
    return read(field, "field.time", value -> value instanceof JsonString s ? time(s) : null);
  }

  /** Some ids, in order; empty when it is absent or null. */
  List<UUID> ids(String field) {
    List<UUID> ids = new ArrayList<>();
    for (JsonString id : strings(field)) {
      Ids.parse(id.getString()).ifPresentOrElse(ids::add, () -> refuse(field, "field.id"));
    }
    return ids;
  }

  /**
   * Some objects, in order, each read by the same reading; empty when it is absent or null. What is
   * wrong in one of them is told with the others, by its place in the list.
   */
  <T> List<T> objects(String field, Function<Body, T> reading) {
    asked.add(field);
    JsonValue value = object.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY);
    List<T> read = new ArrayList<>();
    if (isNull(value)) {
      return read;
    }
    if (!(value instanceof JsonArray array)) {
      refuse(field, "field.list");
      return read;
    }
    for (JsonValue element : array) {
      if (element instanceof JsonObject one) {
        Body part = new Body(one, path + field + "." + read.size() + ".", findings);
        read.add(reading.apply(part));
        part.refuseUnknown();
      } else {
        refuse(field, "field.objects");
      }
    }
    return read;
  }

  /** An id; null when it is absent or null. */
  @Nullable UUID id(String field) {
    return read(
        field,
        "field.id",
        value -> value instanceof JsonString s ? Ids.parse(s.getString()).orElse(null) : null);
  }

  /** One of these terms; null when it is absent or null. */
  <E extends Enum<E>> @Nullable E choice(String field, Terms<E> terms) {
    return read(
        field,
        "field.choice",
        value -> value instanceof JsonString s ? terms.find(s.getString()).orElse(null) : null,
        String.join(", ", terms.all()));
  }

  /** One of these words; the first when it is absent, null or wrong. */
  String word(String field, String... words) {
    String word =
        read(
            field,
            "field.choice",
            value ->
                value instanceof JsonString s && List.of(words).contains(s.getString())
                    ? s.getString()
                    : null,
            String.join(", ", words));
    return word == null ? words[0] : word;
  }

  /** A number that was read, when it is in a range; the given one when it is null. */
  int within(String field, @Nullable Integer number, int absent, int least, int most) {
    if (number != null && (number < least || number > most)) {
      refuse(field, "query.number", least, most);
    }
    return number == null ? absent : number;
  }

  /** Some of these terms; empty when it is absent or null. */
  <E extends Enum<E>> Set<E> choices(String field, Terms<E> terms) {
    Set<E> chosen = new LinkedHashSet<>();
    for (JsonString term : strings(field)) {
      terms
          .find(term.getString())
          .ifPresentOrElse(
              chosen::add, () -> refuse(field, "field.choice", String.join(", ", terms.all())));
    }
    return chosen;
  }

  /** Some texts, each once; empty when it is absent or null. */
  Set<String> texts(String field) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonString text : strings(field)) {
      String clean = clean(field, text);
      if (clean != null) {
        texts.add(clean);
      }
    }
    return texts;
  }

  /** Notes that this field may not be left out, when it was. */
  void require(String field) {
    asked.add(field);
    if (isNull(object.getOrDefault(field, JsonValue.NULL))) {
      refuse(field, "field.required");
    }
  }

  /**
   * Ends the reading; every field that may be there has been asked for.
   *
   * @throws ApiRefusal with everything that is wrong
   */
  void end() {
    refuseUnknown();
    findings.refuseIfAny();
  }

  private void refuseUnknown() {
    for (String field : object.keySet()) {
      if (!asked.contains(field)) {
        refuse(Names.printable(field), "field.unknown");
      }
    }
  }

  private <T> @Nullable T read(
      String field, String code, Function<JsonValue, @Nullable T> reading, Object... values) {
    asked.add(field);
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    if (isNull(value)) {
      return null;
    }
    T result = reading.apply(value);
    if (result == null) {
      refuse(field, code, values);
    }
    return result;
  }

  private void refuse(String field, String code, Object... values) {
    findings.add(ApiError.inBody(path + field, code, Texts.of(code, values)));
  }

  private Iterable<JsonString> strings(String field) {
    asked.add(field);
    JsonValue value = object.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY);
    if (isNull(value)) {
      return Set.of();
    }
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      return array.getValuesAs(JsonString.class);
    }
    refuse(field, value instanceof JsonArray ? "field.text" : "field.list");
    return Set.of();
  }

  /** The text, unless it has what no database or screen can hold: NUL or half a character. */
  private @Nullable String clean(String field, JsonString string) {
    String text = string.getString();
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    if (whole && text.indexOf('\0') < 0) {
      return text;
    }
    refuse(field, "field.characters");
    return "";
  }

  private static boolean isNull(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.NULL;
  }

  private static @Nullable Integer number(JsonValue value) {
    return value instanceof JsonNumber && NUMBER.matcher(value.toString()).matches()
        ? Integer.valueOf(value.toString())
        : null;
  }

  private static @Nullable LocalDate date(JsonString value) {
    try {
      return DATE.matcher(value.getString()).matches() ? LocalDate.parse(value.getString()) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable LocalTime time(JsonString value) {
    return TIME.matcher(value.getString()).matches() ? LocalTime.parse(value.getString()) : null;
  }

  private static @Nullable LocalDateTime moment(JsonString value) {
    try {
      ZonedDateTime moment = OffsetDateTime.parse(value.getString()).atZoneSameInstant(AMSTERDAM);
      return moment.getYear() > 0 && moment.getYear() < 10_000 ? moment.toLocalDateTime() : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
