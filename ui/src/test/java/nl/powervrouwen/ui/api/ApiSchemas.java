package nl.powervrouwen.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what is sent and shown, made from the records that are read and written. */
final class ApiSchemas {

  private static final Map<String, String[]> SIMPLE =
      Map.ofEntries(
          Map.entry("String", new String[] {"string", ""}),
          Map.entry("Integer", new String[] {"integer", ""}),
          Map.entry("int", new String[] {"integer", ""}),
          Map.entry("long", new String[] {"integer", "int64"}),
          Map.entry("Boolean", new String[] {"boolean", ""}),
          Map.entry("boolean", new String[] {"boolean", ""}),
          Map.entry("BirthDate", new String[] {"string", ""}),
          Map.entry("LocalDate", new String[] {"string", "date"}),
          Map.entry("Instant", new String[] {"string", "date-time"}),
          Map.entry("ListPoint", new String[] {"string", ""}),
          Map.entry("TenantId", new String[] {"string", ""}),
          Map.entry("UUID", new String[] {"string", "uuid"}));

  private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  private final ApiWords words;
  private final Map<String, ObjectNode> made = new TreeMap<>();

  ApiSchemas(ApiWords words) {
    this.words = words;
  }

  /** All that were asked for, by name. */
  Map<String, ObjectNode> made() {
    return made;
  }

  /** A reference to the schema of a record. */
  ObjectNode reference(Class<?> type, boolean sent) {
    String key = key(type);
    String name = words.text("schemas", key, "name");
    if (!made.containsKey(name)) {
      ObjectNode schema = node();
      made.put(name, schema);
      JsonNode whole = words.at("schemas", key, "schema");
      if (whole.isMissingNode()) {
        fill(schema, type, sent);
      } else {
        ApiWords.add(whole, schema);
      }
    }
    return node().put("$ref", "#/components/schemas/" + name);
  }

  /** What somebody sends or gets, as an example. */
  JsonNode example(Class<?> type) {
    return words.at("schemas", key(type), "example");
  }

  /** How the words call a record. */
  static String key(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null
        ? type.getSimpleName()
        : around.getSimpleName() + "." + type.getSimpleName();
  }

  private void fill(ObjectNode schema, Class<?> type, boolean sent) {
    schema
        .put("type", "object")
        .put("description", words.text("schemas", key(type), "description"));
    ArrayNode required = schema.putArray("required");
    schema.put("additionalProperties", false);
    fields(schema.putObject("properties"), required, type, sent);
    if (required.isEmpty()) {
      schema.remove("required");
    }
  }

  private void fields(ObjectNode properties, ArrayNode required, Class<?> type, boolean sent) {
    for (RecordComponent field : type.getRecordComponents()) {
      if (field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        fields(properties, required, field.getType(), sent);
        continue;
      }
      Means means = field.getAnnotation(Means.class);
      boolean optional =
          Body.isNullable(field) || field.getAccessor().isAnnotationPresent(DefaultValue.class);
      boolean needed = !optional || (means != null && means.needed());
      if (needed) {
        required.add(field.getName());
      }
      ObjectNode property = property(field, key(type), sent);
      if (sent && !needed) {
        property.put("nullable", true);
      }
      properties.set(field.getName(), property);
    }
  }

  private ObjectNode property(RecordComponent field, String schema, boolean sent) {
    ObjectNode property = value(field.getGenericType(), sent);
    Optional<RecordComponent> typed = typed(field);
    String meant =
        typed
            .map(one -> FieldNames.meant(one.getAnnotation(Means.class), one.getName()))
            .orElse("");
    JsonNode said = words.field(schema, field.getName(), meant, !property.has("$ref"));
    if (property.has("$ref") && said.has("description")) {
      ObjectNode described = node();
      described.putArray("allOf").add(property);
      property = described;
    }
    bounds(property, field.getAccessor(), field.getType());
    Size size = typed.map(one -> one.getAccessor().getAnnotation(Size.class)).orElse(null);
    if (size != null) {
      property.put("maxLength", size.max());
    }
    ApiWords.add(said, property);
    return property;
  }

  /** The same field where it is typed: in the input among these records; empty when it is not. */
  private static Optional<RecordComponent> typed(RecordComponent field) {
    Class<?> type = field.getDeclaringRecord();
    Class<?> all = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    return Arrays.stream(all.getDeclaredClasses())
        .filter(one -> one.getSimpleName().equals("Input"))
        .flatMap(input -> Arrays.stream(input.getRecordComponents()))
        .filter(one -> one.getName().equals(field.getName()))
        .findFirst();
  }

  /** The range and the standard of a number or a term. */
  static void bounds(ObjectNode schema, AnnotatedElement read, Class<?> type) {
    Min least = read.getAnnotation(Min.class);
    Max most = read.getAnnotation(Max.class);
    DefaultValue standard = read.getAnnotation(DefaultValue.class);
    if (least != null && most != null) {
      schema.put("minimum", least.value()).put("maximum", most.value());
    }
    if (standard != null && type == int.class) {
      schema.put("default", Integer.parseInt(standard.value()));
    } else if (standard != null && type.isEnum()) {
      schema.put("default", standard.value());
    }
  }

  /** The schema of one value, without words. */
  ObjectNode value(Type type, boolean sent) {
    if (type instanceof ParameterizedType list) {
      ObjectNode array = node().put("type", "array");
      if (list.getRawType() == Set.class) {
        array.put("uniqueItems", true);
      }
      array.set("items", value(list.getActualTypeArguments()[0], sent));
      return array;
    }
    Class<?> one = (Class<?>) type;
    if (Terms.isList(one)) {
      ObjectNode terms = node().put("type", "string");
      Terms.of(one).all().forEach(terms.putArray("enum")::add);
      return terms;
    }
    if (one == LocalTime.class) {
      return node().put("type", "string").put("pattern", TIME);
    }
    String[] simple = SIMPLE.get(Values.isId(one) ? "UUID" : one.getSimpleName());
    if (simple == null) {
      return reference(one, sent);
    }
    ObjectNode schema = node().put("type", simple[0]);
    return simple[1].isEmpty() ? schema : schema.put("format", simple[1]);
  }

  private static ObjectNode node() {
    return Json.MAPPER.createObjectNode();
  }
}
