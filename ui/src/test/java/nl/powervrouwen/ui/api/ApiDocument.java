package nl.powervrouwen.ui.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ListPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the description of the API (OpenAPI 3.0) from its code and {@link ApiWords}. */
final class ApiDocument {

  private static final String VERSION = "API-Version";

  /** Characters. */
  private static final int LINE = 160;

  private static final String REFERENCE = "urn:uuid:1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";

  private final ApiWords words;
  private final ApiSchemas schemas;
  private final Set<String> refusals = new TreeSet<>();
  private final Set<String> headers = new TreeSet<>();
  private final Set<String> versions = new TreeSet<>();

  ApiDocument(ApiWords words) {
    this.words = words;
    this.schemas = new ApiSchemas(words);
  }

  /** The whole document. */
  ObjectNode make(List<ApiOperation> operations) {
    ObjectNode document = node();
    ApiWords.add(words.at("document"), document, "components");
    ObjectNode paths = document.putObject("paths");
    for (ApiOperation operation : operations) {
      ObjectNode path = paths.withObjectProperty(operation.path());
      if (!operation.inPath().isEmpty() && !path.has("parameters")) {
        operation
            .inPath()
            .forEach(parameter -> inPath(path.withArrayProperty("parameters"), parameter));
      }
      path.set(operation.verb(), operation(operation));
    }
    document.set("components", components());
    return document;
  }

  private ObjectNode operation(ApiOperation operation) {
    ObjectNode made = node();
    made.put("operationId", said(operation, "operationId"));
    made.putArray("tags").add(said(operation, "tag"));
    made.put("summary", said(operation, "summary"));
    JsonNode more = words.at("operations", operation.key(), "description");
    if (!more.isMissingNode()) {
      made.set("description", more);
    }
    if (operation.isPublic()) {
      made.putArray("security");
    }
    ArrayNode parameters = made.putArray("parameters");
    RequestCheck.parameters(operation.method())
        .forEach((name, parameter) -> inQuery(parameters, operation, name, parameter));
    versions(parameters, operation);
    if (parameters.isEmpty()) {
      made.remove("parameters");
    }
    operation.body().ifPresent(type -> made.set("requestBody", body(operation, type)));
    made.set("responses", responses(operation));
    return made;
  }

  private String said(ApiOperation operation, String word) {
    return words.text("operations", operation.key(), word);
  }

  // Parameters

  private void inPath(ArrayNode parameters, Parameter parameter) {
    String name = parameter.getAnnotation(PathParam.class).value();
    parameter(parameters, "path", parameter, name, words.at("parameters", name), true);
  }

  private void inQuery(
      ArrayNode parameters, ApiOperation operation, String name, Parameter parameter) {
    JsonNode own = words.at("operations", operation.key(), "parameters", name);
    JsonNode said = own.isMissingNode() ? words.at("parameters", name) : own;
    parameter(parameters, "query", parameter, name, said, RequestCheck.isRequired(parameter));
  }

  private void parameter(
      ArrayNode parameters,
      String in,
      Parameter parameter,
      String name,
      JsonNode said,
      boolean required) {
    ObjectNode made = parameters.addObject().put("name", name).put("in", in);
    if (required) {
      made.put("required", true);
    }
    made.put(
        "description",
        said.isMissingNode()
            ? words.text("parameters", name)
            : said.path("description").asString());
    ObjectNode schema = schemas.value(parameter.getType(), true);
    ApiSchemas.bounds(schema, parameter, parameter.getType());
    ApiWords.add(said, schema, "description", "example");
    made.set("schema", schema);
    if (said.has("example")) {
      made.set("example", said.get("example"));
    }
  }

  private void versions(ArrayNode parameters, ApiOperation operation) {
    boolean orNew = operation.reads(HttpHeaders.IF_NONE_MATCH);
    if (operation.reads(HttpHeaders.IF_MATCH)) {
      parameters.add(version(orNew ? "IfMatchOfNieuw" : "IfMatch"));
    }
    if (orNew) {
      parameters.add(version("IfNoneMatch"));
    }
  }

  private ObjectNode version(String name) {
    versions.add(name);
    return node().put("$ref", "#/components/parameters/" + name);
  }

  // What is sent

  private ObjectNode body(ApiOperation operation, Class<?> type) {
    ObjectNode body = node().put("description", said(operation, "body")).put("required", true);
    ObjectNode content = body.putObject("content");
    for (String media : media(operation)) {
      ObjectNode one = content.putObject(media);
      if (media.equals(MediaType.APPLICATION_JSON)) {
        one.set("schema", schemas.reference(type, true));
        example(one, operation, "bodyExample", type);
      } else {
        one.set("schema", file(media));
      }
    }
    return body;
  }

  private static List<String> media(ApiOperation operation) {
    Method method = operation.method();
    Consumes own = method.getAnnotation(Consumes.class);
    Consumes consumes =
        own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
    return List.of(consumes.value());
  }

  private static ObjectNode file(String media) {
    ObjectNode schema = node().put("type", "string");
    return media.equals(PackBodyReader.YAML) ? schema : schema.put("format", "binary");
  }

  private void example(ObjectNode content, ApiOperation operation, String own, Class<?> type) {
    JsonNode special = words.at("operations", operation.key(), own);
    JsonNode example = special.isMissingNode() ? schemas.example(type) : special;
    if (!example.isMissingNode()) {
      content.set("example", example);
    }
  }

  // What is answered

  private ObjectNode responses(ApiOperation operation) {
    ObjectNode responses = node();
    Type answer = operation.method().getGenericReturnType();
    Class<?> kind =
        (Class<?>) (answer instanceof ParameterizedType one ? one.getRawType() : answer);
    String status = status(kind, operation);
    ObjectNode success = responses.putObject(status).put("description", said(operation, "answer"));
    ObjectNode heads = success.putObject("headers");
    heads.set(VERSION, header(VERSION));
    headers(kind).forEach(name -> heads.set(name, header(name)));
    ApiWords.add(words.at("operations", operation.key(), "headers"), heads);
    content(operation, answer).ifPresent(content -> success.set("content", content));
    codes(operation).forEach(code -> responses.set(code, refusal(code)));
    return responses;
  }

  private static String status(Class<?> kind, ApiOperation operation) {
    if (kind == void.class || operation.verb().equals("options")) {
      return "204";
    }
    if (kind == Answer.Asked.class) {
      return "202";
    }
    return kind == Answer.Made.class || kind == Answer.Issued.class ? "201" : "200";
  }

  private static List<String> headers(Class<?> kind) {
    return Stream.of(HttpHeaders.ETAG, HttpHeaders.LOCATION)
        .filter(
            name ->
                name.equals(HttpHeaders.ETAG)
                    ? List.of(Answer.Shown.class, Answer.Made.class).contains(kind)
                    : List.of(Answer.Made.class, Answer.Issued.class, Answer.Asked.class)
                        .contains(kind))
        .toList();
  }

  private Optional<ObjectNode> content(ApiOperation operation, Type answer) {
    ObjectNode content = node();
    if (answer instanceof ParameterizedType one) {
      json(content, operation, (Class<?>) one.getActualTypeArguments()[0]);
    } else if (answer == Answer.Download.class) {
      String media = operation.method().getAnnotation(Produces.class).value()[0];
      content.putObject(media).set("schema", file(media));
    } else if (answer instanceof Class<?> type && type.isRecord()) {
      json(content, operation, type);
    } else if (operation.isPublic() && operation.verb().equals("get")) {
      content.putObject(MediaType.APPLICATION_JSON).putObject("schema").put("type", "object");
    } else {
      return Optional.empty();
    }
    return Optional.of(content);
  }

  private void json(ObjectNode content, ApiOperation operation, Class<?> type) {
    ObjectNode one = content.putObject(MediaType.APPLICATION_JSON);
    one.set("schema", schemas.reference(type, false));
    example(one, operation, "answerExample", type);
  }

  // Refusals

  /** The statuses with which an operation can be refused. */
  private Set<String> codes(ApiOperation operation) {
    Set<String> codes = new TreeSet<>(Set.of("400", "421", "500"));
    if (!operation.verb().equals("options")) {
      codes.add("406");
    }
    if (!operation.isPublic()) {
      codes.addAll(Set.of("401", "403"));
    }
    if (operation.body().isPresent()) {
      codes.addAll(Set.of("413", "415"));
    }
    if (namesSomething(operation)) {
      codes.add("404");
    }
    if (operation.reads(HttpHeaders.IF_MATCH)) {
      codes.addAll(Set.of("412", "428"));
    }
    if (operation.body().filter(ApiDocument::namesAVersion).isPresent()) {
      codes.add("412");
    }
    words.at("operations", operation.key(), "also").forEach(code -> codes.add(code.asString()));
    return codes;
  }

  private static boolean namesSomething(ApiOperation operation) {
    return !operation.inPath().isEmpty()
        || RequestCheck.parameters(operation.method()).values().stream()
            .anyMatch(parameter -> names(parameter.getType()))
        || operation.body().filter(ApiDocument::namesAnId).isPresent();
  }

  private static boolean names(Class<?> type) {
    return Values.isId(type) || type == ListPoint.class;
  }

  private static boolean namesAnId(Class<?> body) {
    return body.isRecord()
        && Arrays.stream(body.getRecordComponents()).anyMatch(field -> names(field.getType()));
  }

  private static boolean namesAVersion(Class<?> body) {
    return Values.isInput(body)
        && Arrays.stream(body.getRecordComponents())
            .anyMatch(
                field ->
                    field.getName().equals("versie")
                        || (element(field) instanceof Class<?> one && namesAVersion(one)));
  }

  private static @Nullable Type element(RecordComponent field) {
    return field.getGenericType() instanceof ParameterizedType list
        ? list.getActualTypeArguments()[0]
        : null;
  }

  private ObjectNode refusal(String code) {
    refusals.add(code);
    return node().put("$ref", "#/components/responses/" + words.text("refusals", code, "name"));
  }

  private ObjectNode header(String name) {
    headers.add(name);
    return node().put("$ref", "#/components/headers/" + name);
  }

  private ObjectNode described(String code) {
    words.at("refusals", code);
    ObjectNode refusal = node().put("description", words.text("refusals", code, "description"));
    ObjectNode heads = refusal.putObject("headers");
    heads.set(VERSION, header(VERSION));
    ApiWords.add(words.at("refusals", code, "headers"), heads);
    ObjectNode content = refusal.putObject("content").putObject(ProblemMapper.PROBLEM);
    content.set("schema", schemas.reference(ProblemDocument.class, false));
    int status = Integer.parseInt(code);
    ObjectNode example = content.putObject("example").put("type", "about:blank");
    example.put("title", words.at("refusals", code, "title").asString(Texts.title(status)));
    example.put("status", status);
    example.put("detail", words.at("refusals", code, "detail").asString(Texts.detail(status)));
    example.put("instance", REFERENCE);
    JsonNode errors = words.at("refusals", code, "errors");
    if (!errors.isMissingNode()) {
      example.set("errors", errors);
    }
    return refusal;
  }

  // What is said once

  private ObjectNode components() {
    ObjectNode components = node();
    ApiWords.add(words.at("document", "components"), components);
    ObjectNode responses = components.putObject("responses");
    refusals.forEach(code -> responses.set(words.text("refusals", code, "name"), described(code)));
    ObjectNode all = components.putObject("headers");
    headers.forEach(name -> all.set(name, words.at("headers", name)));
    ObjectNode parameters = components.putObject("parameters");
    versions.forEach(name -> parameters.set(name, versionParameter(name)));
    ObjectNode named = components.putObject("schemas");
    schemas.made().forEach(named::set);
    return components;
  }

  private ObjectNode versionParameter(String name) {
    boolean none = name.equals("IfNoneMatch");
    ObjectNode made =
        node()
            .put("name", none ? HttpHeaders.IF_NONE_MATCH : HttpHeaders.IF_MATCH)
            .put("in", "header");
    if (name.equals("IfMatch")) {
      made.put("required", true);
    }
    ApiWords.add(words.at("parameters", name), made);
    ObjectNode schema = made.putObject("schema").put("type", "string");
    if (none) {
      schema.putArray("enum").add("*");
    }
    return made;
  }

  /** The JSON as people read it: what fits on a line stands on one. */
  static String text(JsonNode node) {
    StringBuilder text = new StringBuilder();
    append(text, node, "");
    return text.append('\n').toString();
  }

  private static void append(StringBuilder text, JsonNode node, String indent) {
    String whole = node.toString();
    if (node.isEmpty() || !node.isContainer() || indent.length() + whole.length() <= LINE) {
      text.append(whole);
      return;
    }
    String before = "\n" + indent + "  ";
    text.append(node.isObject() ? '{' : '[');
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        text.append(before).append(Json.MAPPER.writeValueAsString(field.getKey())).append(": ");
        append(text, field.getValue(), indent + "  ");
        before = ",\n" + indent + "  ";
      }
    } else {
      for (JsonNode element : node) {
        append(text.append(before), element, indent + "  ");
        before = ",\n" + indent + "  ";
      }
    }
    text.append('\n').append(indent).append(node.isObject() ? '}' : ']');
  }

  private static ObjectNode node() {
    return Json.MAPPER.createObjectNode();
  }
}
