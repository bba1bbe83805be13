package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description is made from the code and its words; what is served is a frozen copy of it. */
class OpenApiTest {

  private static final Path SERVED =
      Path.of("src/main/resources/nl/powervrouwen/ui/api/openapi.json");
  private static final List<ApiOperation> OPERATIONS = ApiOperation.all();

  private final ApiWords words = ApiWords.ofTheApi();
  private final ObjectNode made = new ApiDocument(words).make(OPERATIONS);

  @Test
  void servesWhatIsMadeFromTheCode() throws IOException {
    Path fresh = Path.of("target/openapi.json");
    Files.writeString(fresh, ApiDocument.text(made));
    if (Boolean.getBoolean("api.renew")) {
      Files.copy(fresh, SERVED, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(fresh)
        .as("the API changed; when that is meant, checks/renew-api.sh writes %s anew", SERVED)
        .hasSameTextualContentAs(SERVED);
  }

  @Test
  void hasWordsForEverythingAndNoneLeftOver() {
    assertThat(words.missing()).as("words that are to be written").isEmpty();
    assertThat(words.leftOver()).as("words in %s about nothing", ApiWords.FILE).isEmpty();
  }

  /** Somebody added a field and forgot its words. */
  record Forgotten(String voornaam, @Nullable String roepnaam) {}

  @Test
  void tellsWhereWordsAreMissing() {
    ApiWords some =
        ApiWords.of(
            "{fields: {voornaam: {}, oud: {}}, schemas: {OpenApiTest.Forgotten: {name: N, description: D}}}");
    new ApiSchemas(some).reference(Forgotten.class, false);

    assertThat(some.missing())
        .containsExactly(
            ApiWords.FILE
                + ": schemas > OpenApiTest.Forgotten > fields > roepnaam, or fields > roepnaam");
    assertThat(some.leftOver()).containsExactly("fields > oud");
  }

  @Test
  void givesExamplesThatCanBeRead() {
    Stream<ApiOperation> reading =
        OPERATIONS.stream().filter(one -> one.body().filter(Values::isInput).isPresent());

    assertThat(reading)
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThatCode(() -> Body.read(one.body().orElseThrow(), example(one)))
                    .doesNotThrowAnyException());
  }

  @Test
  void hasANameForEveryFieldThatARoomReads() {
    List<Class<?>> inputs = OPERATIONS.stream().flatMap(one -> one.body().stream()).toList();

    assertThat(inputs)
        .anySatisfy(input -> assertThat(lackingOf(input)).isNotNull())
        .allSatisfy(input -> assertThat(lackingOf(input)).isNullOrEmpty());
  }

  /** The fields of a room's input for which the API's has no name; null when it makes none. */
  private static @Nullable Set<String> lackingOf(Class<?> input) {
    return Arrays.stream(input.getDeclaredMethods())
        .filter(method -> method.getName().equals("forRoom"))
        .map(Method::getReturnType)
        .filter(Class::isRecord)
        .findFirst()
        .map(
            room -> {
              Set<String> fields = names(room, false);
              fields.removeAll(names(input, true));
              return fields;
            })
        .orElse(null);
  }

  private static Set<String> names(Class<?> record, boolean meant) {
    return Arrays.stream(record.getRecordComponents())
        .map(field -> meant ? meant(field) : field.getName())
        .collect(Collectors.toSet());
  }

  private static String meant(RecordComponent field) {
    return FieldNames.meant(field.getAnnotation(Means.class), field.getName());
  }

  @Test
  void namesTheRealmInAPlaceThatCanBeFilledIn() {
    assertThat(OpenApiResource.read()).contains(OpenApiResource.ISSUER + "/protocol/");
  }

  @Test
  void hasTheVersionThatTheHeadersTell() {
    assertThat(made.at("/info/version").asString())
        .isNotBlank()
        .isEqualTo(made.at("/components/headers/API-Version/schema/example").asString());
  }

  private ObjectNode example(ApiOperation operation) {
    JsonNode content =
        made.path("paths").path(operation.path()).path(operation.verb()).path("requestBody");
    return (ObjectNode) content.path("content").path("application/json").get("example");
  }
}
