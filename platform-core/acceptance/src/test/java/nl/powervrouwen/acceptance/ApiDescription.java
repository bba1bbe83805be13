package nl.powervrouwen.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What the platform says about its own API; the walks read it, so no operation can be forgotten.
 */
final class ApiDescription {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode document;

  ApiDescription(String document) {
    try {
      this.document = JSON.readTree(document);
    } catch (JsonProcessingException e) {
      throw new AssertionError("openapi.json is no JSON", e);
    }
  }

  /** Every operation that needs a login. */
  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (METHODS.contains(method.getKey())
                              && !method.getValue().has("security")) {
                            operations.add(
                                operation(path.getKey(), path.getValue(), method.getKey(), method));
                          }
                        }));
    return operations;
  }

  private Operation operation(
      String path, JsonNode item, String method, Map.Entry<String, JsonNode> operation) {
    JsonNode body =
        operation.getValue().path("requestBody").path("content").path("application/json");
    List<String> query = new ArrayList<>();
    boolean version = false;
    for (JsonNode parameter :
        Stream.of(item, operation.getValue())
            .flatMap(part -> StreamSupport.stream(part.path("parameters").spliterator(), false))
            .map(this::resolved)
            .toList()) {
      if (parameter.get("in").asText().equals("query") && parameter.path("required").asBoolean()) {
        query.add(parameter.get("name").asText() + "=" + parameter.get("example").asText());
      }
      version |= parameter.get("name").asText().equals("If-Match");
    }
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        String.join("&", query),
        version,
        body.isMissingNode() ? null : (ObjectNode) body.get("example"));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  /**
   * One thing that a program can ask.
   *
   * @param method of HTTP
   * @param path with names in braces
   * @param query the parameters that it needs; empty when it needs none
   * @param version whether it needs the version that was seen
   * @param example a body that can be read; null when there is none
   */
  record Operation(
      String method, String path, String query, boolean version, @Nullable ObjectNode example) {

    /** Whether it names something that has an id, in its path or its body. */
    boolean namesSomething() {
      return path.contains("{") || (example != null && !bodyIds().isEmpty());
    }

    /** Whether it is the operator's, and at no municipality. */
    boolean isOperators() {
      return path.matches("/(gemeenten|opdrachten)(/.*)?");
    }

    /** The fields of the body that name something by its id. */
    List<String> bodyIds() {
      if (example == null) {
        return List.of();
      }
      return Stream.of("programmaId", "deelnemerId", "deelnemerIds", "vanaf")
          .filter(example::has)
          .toList();
    }

    /** The request itself, about these things, right in everything but the token. */
    Wire.Request about(Wire wire, Map<String, String> ids) {
      String target = "/api/v1" + path;
      for (Map.Entry<String, String> id : ids.entrySet()) {
        target = target.replace("{" + id.getKey() + "}", id.getValue());
      }
      Wire.Request request = wire.request(method, query.isEmpty() ? target : target + "?" + query);
      if (version) {
        request.header("If-Match", "\"1\"");
      }
      if (example != null) {
        ObjectNode body = example.deepCopy();
        for (String field : bodyIds()) {
          String id = ids.get(field.replaceFirst("Ids$", "Id"));
          if (body.get(field).isArray()) {
            body.putArray(field).add(id);
          } else {
            body.put(field, id);
          }
        }
        request.json(body.toString());
      }
      return request;
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
