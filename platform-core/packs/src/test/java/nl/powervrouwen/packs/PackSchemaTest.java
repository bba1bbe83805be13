package nl.powervrouwen.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static tools.jackson.core.util.Separators.Spacing.AFTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.powervrouwen.packs.internal.PackSchema;
import nl.powervrouwen.registry.StyleTokens.Token;
import org.junit.jupiter.api.Test;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PackSchemaTest {

  private static final Path PUBLISHED = Path.of("../../docs/tenant-pack.schema.json");
  private static final Path EXPLAINED = Path.of("../../docs/tenant-pack.md");

  @Test
  void isPublishedAsItIsUsed() throws IOException {
    Path used = Files.writeString(Path.of("target/tenant-pack.schema.json"), text());

    assertThat(PUBLISHED)
        .as("copy platform-core/core/%s to docs/tenant-pack.schema.json", used)
        .hasSameTextualContentAs(used);
  }

  private static String text() {
    Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(AFTER);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    PrettyPrinter asPublished =
        new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
    return new ObjectMapper().writer().with(asPublished).writeValueAsString(PackSchema.published())
        + "\n";
  }

  @Test
  void hasWordsAndAnExampleForEveryKey() throws IOException {
    List<String> keys = new ArrayList<>();
    check("", schema(), keys);

    assertThat(keys).hasSizeGreaterThan(50);
  }

  @Test
  void isExplainedKeyByKey() throws IOException {
    String text = Files.readString(EXPLAINED);

    for (String key : schema().path("properties").propertyNames()) {
      assertThat(text).contains("## `" + key + "`");
      for (String inner :
          schema().path("properties").path(key).path("properties").propertyNames()) {
        assertThat(text).as(key + "." + inner).contains("`" + inner + "`");
      }
    }
  }

  @Test
  void hasTheStyleTokensOfThePlatform() throws IOException {
    assertThat(schema().path("properties").path("tokens").path("properties").propertyNames())
        .containsExactlyElementsOf(
            Arrays.stream(Token.values()).filter(Token::free).map(Token::token).toList());
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(Files.readString(PUBLISHED));
  }

  private static void check(String key, JsonNode shape, List<String> keys) {
    assertThat(shape.path("description").asString("")).as(key).isNotBlank();
    assertThat(shape.path("x-expected").path("nl").asString("")).as(key).isNotBlank();
    assertThat(shape.path("x-expected").path("en").asString("")).as(key).isNotBlank();
    assertThat(key.isEmpty() || shape.path("examples").size() > 0).as(key).isTrue();
    keys.add(key);
    shape
        .path("properties")
        .properties()
        .forEach(inner -> check(key + "." + inner.getKey(), inner.getValue(), keys));
    if (shape.has("items")) {
      check(key + "[]", shape.path("items"), keys);
    }
  }
}
