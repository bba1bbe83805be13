package nl.powervrouwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A municipality is a pack and nothing else: no code, query or style knows one by its name.
 * Comments may take one as an example. Demo data are about the demo's municipalities, and the list
 * of municipalities has them all.
 */
class NoMunicipalityByNameTest {

  private static final Path PROJECT = Path.of("../..");
  private static final Set<String> CODE = Set.of("java", "sql", "css", "properties", "xml", "js");
  private static final Pattern COMMENT =
      Pattern.compile(
          "/\\*[\\s\\S]*?\\*/|<!--[\\s\\S]*?-->|(^|\\s)//[^\n]*|^\\s*#[^\n]*|(^|\\s)-- [^\n]*",
          Pattern.MULTILINE);
  private static final Pattern DEMO =
      Pattern.compile(".*/launcher/demo/.*|.*/launcher/Demo\\w+\\.java");

  @Test
  void noCodeKnowsAMunicipalityByName() {
    Pattern names = names(packs());
    List<Path> code = code();

    assertThat(code).hasSizeGreaterThan(300);
    assertThat(code.stream().filter(file -> finds(names, read(file)))).isEmpty();
  }

  @Test
  void findsANameInCodeAndNotInAComment() {
    Pattern names = names(List.of("voorbeeldstad"));

    assertThat(finds(names, "if (tenant.equals(\"voorbeeldstad\")) {")).isTrue();
    assertThat(finds(names, "SELECT 1 FROM tenant_voorbeeldstad;")).isTrue();
    assertThat(finds(names, "class VoorbeeldstadReport {}")).isTrue();
    assertThat(finds(names, "/** Such as\n * voorbeeldstad. */ int a;")).isFalse();
    assertThat(finds(names, "# voorbeeldstad\na=b")).isFalse();
    assertThat(finds(names, "int a; // a comment\nString b = \"voorbeeldstad\";")).isTrue();
    assertThat(finds(names, "String u = \"http://voorbeeldstad.example\";")).isTrue();
  }

  private static boolean finds(Pattern names, String code) {
    return names.matcher(COMMENT.matcher(code).replaceAll(" ")).find();
  }

  private static Pattern names(List<String> ids) {
    return Pattern.compile(String.join("|", ids), Pattern.CASE_INSENSITIVE);
  }

  /** Ids of the packs of this project. */
  private static List<String> packs() {
    try (Stream<Path> folders = Files.list(PROJECT)) {
      List<String> ids =
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(name -> name.startsWith("tenant-"))
              .map(name -> name.substring("tenant-".length()))
              .toList();
      assertThat(ids).isNotEmpty();
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> code() {
    List<Path> code = new ArrayList<>();
    for (String module : List.of("platform-core", "ui")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(module))) {
        files.filter(NoMunicipalityByNameTest::isCode).forEach(code::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return code;
  }

  private static boolean isCode(Path file) {
    String path = file.toString().replace('\\', '/');
    String kind = path.substring(path.lastIndexOf('.') + 1);
    return path.contains("/src/main/")
        && !path.contains("/target/")
        && CODE.contains(kind)
        && !DEMO.matcher(path).matches();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
