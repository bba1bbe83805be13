package nl.powervrouwen.launcher.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantPackReaderTest {

  private static final String GOOD =
      """
      id: voorbeeldstad
      gemeentecode: "9990"
      name: Gemeente Voorbeeldstad
      host: voorbeeldstad.localhost
      logo: logo.svg
      tokens:
        brand-colour: "#123456"
      """;
  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>V</text></svg>";

  private final TenantPackReader reader = new TenantPackReader();

  @TempDir private Path folder;

  @Test
  void readsAPack() throws IOException {
    TenantPack pack = reader.read(pack(GOOD, LOGO));

    assertThat(pack.id().value()).isEqualTo("voorbeeldstad");
    assertThat(pack.gemeentecode()).isEqualTo("9990");
    assertThat(pack.displayName()).isEqualTo("Gemeente Voorbeeldstad");
    assertThat(pack.hostName()).isEqualTo("voorbeeldstad.localhost");
    assertThat(pack.brandColour()).isEqualTo("#123456");
    assertThat(pack.logo()).isEqualTo(LOGO);
  }

  @Test
  void readsTheBundledPacks() {
    Path project = Path.of("../..");
    List<Path> bundled =
        List.of(
            project.resolve("tenant-berkelland/src/main/resources"),
            project.resolve("tenant-bronckhorst/src/main/resources"));

    assertThat(reader.readAll(bundled)).hasSize(2).allMatch(pack -> pack.logo() != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "id: voorbeeldstad|id: Voorbeeld Stad|1: id is not right; expected: A tenant's id is 2 to 40",
        "id: voorbeeldstad|id: postgres|1: id is not right; expected: The id postgres is used by",
        "\"9990\"|\"999\"|2: gemeentecode is not right; expected: four digits in quotes, such as \"1859\"",
        "\"9990\"|\"0000\"|2: gemeentecode is not right; expected: the code of a municipality",
        "Gemeente Voorbeeldstad|V|3: name is not right; expected: a name of 2 to 80 characters",
        "voorbeeldstad.localhost|Voorbeeld.localhost|4: host is not right; expected: a host name in",
        "voorbeeldstad.localhost|voorbeeld.localhost:9080|4: host is not right; expected: a host name",
        "logo.svg|../logo.svg|5: logo is not right; expected: an SVG file beside this one",
        "logo.svg|other.svg|5: logo is not right; expected: a file that is in the pack; there is no other.svg",
        "\"#123456\"|blue|7: brand-colour is not right; expected: a colour in quotes",
        "brand-colour|Brand Colour|7: Brand Colour is not right; expected: a name of lower-case",
        "tokens:|token:|6: token is unknown; one of these was expected: gemeentecode, host, id, logo,"
      })
  void namesFileLineAndWhatWasExpected(String good, String bad, String message) throws IOException {
    Path pack = pack(GOOD.replace(good, bad), LOGO);

    assertThatThrownBy(() -> reader.read(pack))
        .isInstanceOf(BrokenPack.class)
        .message()
        .contains(pack.resolve("tenant.yaml") + ", line " + message);
  }

  @Test
  void tellsAllMistakesAtOnce() throws IOException {
    Path pack = pack("id: x\nhost: HERE\n", LOGO);

    assertThatThrownBy(() -> reader.read(pack))
        .message()
        .contains(
            "id is not right", "host is not right", "gemeentecode is missing", "name is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id: [", "\t", "id: a\nid: b", "just words", "- a list", "a: &x [*x]"})
  void refusesWhatIsNoListOfNamesAndValues(String yaml) throws IOException {
    Path pack = pack(yaml, LOGO);

    assertThatThrownBy(() -> reader.read(pack))
        .isInstanceOf(BrokenPack.class)
        .hasMessageStartingWith(pack.resolve("tenant.yaml").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><script>alert(1)</script></svg>",
        "<svg onload=\"alert(1)\"></svg>",
        "<svg><image href=\"https://voorbeeld.example/x.png\"/></svg>",
        "<svg><style>@import 'x'</style></svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
        "not a picture"
      })
  void refusesALogoThatIsMoreThanAPicture(String svg) throws IOException {
    Path pack = pack(GOOD, svg);

    assertThatThrownBy(() -> reader.read(pack))
        .message()
        .contains("line 5: logo is not right; expected: a still picture");
  }

  @Test
  void refusesAFolderWithoutADescription() {
    assertThatThrownBy(() -> reader.read(folder))
        .hasMessage(folder.resolve("tenant.yaml") + ": this file was expected");
  }

  @Test
  void refusesTwoPacksForOneMunicipality() throws IOException {
    Path pack = pack(GOOD, LOGO);

    assertThatThrownBy(() -> reader.readAll(List.of(pack, pack)))
        .hasMessageContainingAll(
            "Two packs have the id voorbeeldstad",
            "Two packs have the gemeentecode 9990",
            "Two packs have the host voorbeeldstad.localhost");
  }

  private Path pack(String yaml, String logo) throws IOException {
    Files.writeString(folder.resolve("tenant.yaml"), yaml);
    Files.writeString(folder.resolve("logo.svg"), logo);
    return folder;
  }
}
