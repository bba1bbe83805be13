package nl.powervrouwen.packs.internal;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.BasicDialectRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.retention.RetentionCategory.Text;
import nl.powervrouwen.spi.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shape of a tenant.yaml: one JSON Schema, that is published too. It also has the words for
 * what was expected, as {@code x-expected}.
 */
public final class PackSchema {

  private static final String EXPECTED = "x-expected";

  private final JsonNode source;
  private final Schema schema;

  PackSchema() {
    this.source = load();
    Dialect draft = Dialects.getDraft202012();
    Dialect ours =
        Dialect.builder(draft.getId(), draft).keyword(new NonValidationKeyword(EXPECTED)).build();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
    this.schema =
        SchemaRegistry.withDialect(
                ours,
                registry ->
                    registry
                        .dialectRegistry(new BasicDialectRegistry(ours))
                        .schemaRegistryConfig(config))
            .getSchema(source);
  }

  private static JsonNode load() {
    try (InputStream file =
        Objects.requireNonNull(
            PackSchema.class.getResourceAsStream(
                "/nl/powervrouwen/packs/tenant-pack.schema.json"))) {
      return withCategories((ObjectNode) new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The schema of packs is not in the jar", e);
    }
  }

  /**
   * The shape of a term stands once in the file, at {@code *}, and which terms there are is known
   * elsewhere.
   */
  private static JsonNode withCategories(ObjectNode schema) {
    ObjectNode retention = (ObjectNode) schema.path("properties").path("retention");
    ObjectNode terms = (ObjectNode) retention.path("properties");
    ObjectNode shape = (ObjectNode) terms.remove("*");
    List<String> keys = new ArrayList<>();
    for (RetentionCategory category : RetentionCategory.values()) {
      keys.add(category.key());
      terms
          .putObject(category.key())
          .put("description", category.words(Text.PACK).english())
          .setAll(shape.deepCopy());
    }
    String last = keys.removeLast();
    ObjectNode expected = (ObjectNode) retention.path(EXPECTED);
    for (String language : List.copyOf(expected.propertyNames())) {
      String pattern = expected.path(language).asString();
      String first = pattern.replaceFirst("\\*", String.join(", ", keys));
      expected.put(language, first.replaceFirst("\\*", last));
    }
    return schema;
  }

  /** The whole of it, as {@code docs/tenant-pack.schema.json} publishes it. */
  public static JsonNode published() {
    return load();
  }

  /** Notes everything that has not its shape. */
  void check(YamlDocument document, PackProblems mistakes) {
    for (Error error : schema.validate(document.root())) {
      String where = key(error.getInstanceLocation());
      switch (error.getKeyword()) {
        case "required" -> missing(document, where, error.getProperty(), mistakes);
        case "additionalProperties" -> unknown(document, where, error.getProperty(), mistakes);
        default -> wrong(document, where, expected(error.getInstanceLocation()), mistakes);
      }
    }
  }

  private void missing(YamlDocument document, String where, String name, PackProblems mistakes) {
    String key = YamlDocument.inside(where, name);
    mistakes.add(
        document.file(),
        document.line(where),
        key,
        PackMessages.words("key.missing", key, words(inner(shape(where), name))));
  }

  private void unknown(YamlDocument document, String where, String name, PackProblems mistakes) {
    String key = YamlDocument.inside(where, name);
    Words reason =
        Secrets.isName(name)
            ? PackMessages.words("secret.found", YamlDocument.shortened(key))
            : PackMessages.words("key.unknown", YamlDocument.shortened(key), known(where));
    mistakes.add(document.file(), document.line(key), key, reason);
  }

  private String known(String where) {
    return String.join(", ", shape(where).path("properties").propertyNames());
  }

  private static void wrong(
      YamlDocument document, String key, Words expected, PackProblems mistakes) {
    Words reason =
        key.isEmpty()
            ? PackMessages.words("yaml.no-mapping")
            : PackMessages.words("key.wrong", YamlDocument.shortened(key), expected);
    mistakes.add(document.file(), document.line(key), key, reason);
  }

  /** What a key must be, in words; for who finds something that a schema can't see. */
  Words expected(String key) {
    return words(shape(key));
  }

  private JsonNode shape(String key) {
    JsonNode shape = source;
    for (String part : key.isEmpty() ? new String[0] : key.split("[.\\[]", -1)) {
      shape = part.endsWith("]") ? shape.path("items") : inner(shape, part);
    }
    return shape;
  }

  private Words expected(NodePath location) {
    JsonNode shape = source;
    for (int i = 0; i < location.getNameCount(); i++) {
      shape =
          location.getElement(i) instanceof Integer
              ? shape.path("items")
              : inner(shape, location.getName(i));
    }
    return words(shape);
  }

  private static JsonNode inner(JsonNode shape, String name) {
    JsonNode named = shape.path("properties").path(name);
    return named.isMissingNode() ? shape.path("additionalProperties") : named;
  }

  private Words words(JsonNode shape) {
    JsonNode expected =
        Optional.of(shape.path(EXPECTED)).filter(JsonNode::isObject).orElse(source.path(EXPECTED));
    return new Words(expected.path("nl").asString(), expected.path("en").asString());
  }

  private static String key(NodePath location) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < location.getNameCount(); i++) {
      if (location.getElement(i) instanceof Integer index) {
        key.append('[').append(index).append(']');
      } else {
        key.append(key.isEmpty() ? "" : ".").append(location.getName(i));
      }
    }
    return key.toString();
  }
}
