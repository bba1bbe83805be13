package nl.powervrouwen.packs;

import static nl.powervrouwen.packs.Packs.FULL;
import static nl.powervrouwen.packs.Packs.full;
import static nl.powervrouwen.packs.Packs.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.powervrouwen.registry.Branding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackThemeTest {

  private static final String INLINE =
      "tokens:\n  brand-colour: \"#2f6b3c\"\n  page-background: \"#ffffff\"\n";

  private final PackReader reader = new PackReader();

  @Test
  void namesBothColoursTheContrastAndWhatIsNeeded() {
    String grey = FULL.replace(INLINE, "tokens:\n  text-soft-colour: \"#888888\"\n");

    assertThat(mistakes(() -> reader.read(full(grey))))
        .containsExactly(
            "tenant.yaml, regel 42: text-soft-colour (#888888) op page-background (#faf7f2) is niet"
                + " goed te lezen. Het contrast is 3,31 op 1. Verwacht: minstens 4,5 op 1.",
            "tenant.yaml, regel 42: text-soft-colour (#888888) op surface-colour (#ffffff) is niet"
                + " goed te lezen. Het contrast is 3,54 op 1. Verwacht: minstens 4,5 op 1.",
            "tenant.yaml, regel 42: text-soft-colour (#888888) op surface-soft-colour (#f3eee6) is"
                + " niet goed te lezen. Het contrast is 3,06 op 1. Verwacht: minstens 4,5 op 1.");
  }

  @Test
  void pointsAtTheBackgroundWhenThatIsWhatThePackChose() {
    String dark = FULL.replace(INLINE, "tokens:\n  surface-soft-colour: \"#777777\"\n");

    assertThat(mistakes(() -> reader.read(full(dark))))
        .isNotEmpty()
        .allMatch(text -> text.startsWith("tenant.yaml, regel 42: "))
        .anyMatch(text -> text.contains("text-colour (#2a2420) op surface-soft-colour (#777777)"));
  }

  @Test
  void asksLessOfAnEdgeThanOfText() {
    assertThat(
            mistakes(
                () ->
                    reader.read(
                        full(FULL.replace(INLINE, "tokens:\n  control-colour: \"#8a8a8a\"\n")))))
        .isEmpty();
    assertThat(
            mistakes(
                () ->
                    reader.read(
                        full(FULL.replace(INLINE, "tokens:\n  control-colour: \"#bbbbbb\"\n")))))
        .hasSize(2)
        .allMatch(text -> text.endsWith("Verwacht: minstens 3,0 op 1."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"value\": \"#2f6b3c\"'|#2f6b3c",
        "'\"$value\": \"#063\"'|#006633",
        "'\"value\": \"hsl(211 60% 35%)\"'|#24578f",
        "'\"value\": \"rgb(31, 78, 121)\"'|#1f4e79",
        "'\"value\": \"{brand.a}\"'|#1f4e79",
        "'\"$value\": {\"colorSpace\": \"srgb\", \"hex\": \"#1f4e79\"}'|#1f4e79"
      })
  void readsTokensOfTheNlDesignSystem(String value, String colour) {
    TenantPack pack =
        reader.read(
            tokens(
                "{\"utrecht\":{\"button\":{\"primary-action\":{\"background-color\":{"
                    + value
                    + "}}}},\n"
                    + "\t\"brand\":{\"a\":{\"value\":\"{brand.b.value}\"},\"b\":{\"value\":\"#1f4e79\"}},"
                    + "\"utrecht.unknown\":{\"value\":\"1px\"}}"));

    assertThat(pack.branding().tokens()).isEqualTo(Map.of("brand-colour", colour));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a}|utrecht.link.color verwijst in een kring. Verwacht: een verwijzing die bij een kleur"
            + " uitkomt.",
        "{c}|utrecht.link.color verwijst naar c, en dat is er niet. Verwacht: een token in"
            + " hetzelfde bestand.",
        "roze|utrecht.link.color is geen kleur die het platform kent. Verwacht: #rrggbb, #rgb,"
            + " rgb() of hsl() zonder doorzichtigheid.",
        "#aabbcc80|utrecht.link.color is geen kleur die het platform kent. Verwacht: #rrggbb, #rgb,"
            + " rgb() of hsl() zonder doorzichtigheid.",
        "rgb(300, 0, 0)|utrecht.link.color is geen kleur die het platform kent. Verwacht: #rrggbb,"
            + " #rgb, rgb() of hsl() zonder doorzichtigheid."
      })
  void refusesATokenWithFileAndLine(String value, String message) {
    PackArchive archive =
        tokens(
            "{\n\"a\": {\"value\": \"{b}\"},\n\"b\": {\"value\": \"{a}\"},\n"
                + "\"utrecht\": {\"link\": {\n\"color\": {\"value\": \""
                + value
                + "\"}}}\n}");

    assertThat(mistakes(() -> reader.read(archive)))
        .containsExactly("tokens.json, regel 5: " + message);
  }

  @Test
  void namesTheTokenAsTheThemeDoes() {
    PackArchive archive =
        tokens("{\"utrecht\": {\n \"link\": {\n  \"color\": {\"value\": \"#ffcc00\"}}}}");

    assertThat(mistakes(() -> reader.read(archive)))
        .hasSize(3)
        .first()
        .asString()
        .isEqualTo(
            "tokens.json, regel 3: utrecht.link.color (link-colour) (#ffcc00) op page-background"
                + " (#faf7f2) is niet goed te lezen. Het contrast is 1,41 op 1. Verwacht: minstens"
                + " 4,5 op 1.");
  }

  @Test
  void leavesATransparentTokenToThePlatform() {
    assertThat(headerIn("transparent")).isEmpty();
    assertThat(headerIn("#ffffff")).containsValue("#ffffff");
  }

  private Map<String, String> headerIn(String colour) {
    return reader
        .read(
            tokens(
                "{\"utrecht\":{\"page-header\":{\"background-color\":{\"value\":\""
                    + colour
                    + "\"}}}}"))
        .branding()
        .tokens();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script>|<script> mag niet in een logo.",
        "<g onload=\"alert(1)\"/>|onload op <g> mag niet in een logo.",
        "<image href=\"https://voorbeeld.example/x.png\"/>|<image> mag niet in een logo.",
        "<style>@import 'x'</style>|<style> mag niets ophalen en geen @ en geen \\ hebben.",
        "<g>|De opmaak van de SVG klopt hier niet."
      })
  void refusesALogoThatIsMoreThanAPictureWithFileAndLine(String inside, String message) {
    String svg = Packs.LOGO.replace("<path", "\n" + inside + "<path");

    assertThat(mistakes(() -> reader.read(Packs.with("logo.svg", svg))))
        .singleElement()
        .asString()
        .startsWith("logo.svg, regel 2: " + message);
  }

  @Test
  void keepsALogoThatAnOlderVersionTookInAndDoesNotDrawIt() {
    String svg = Packs.LOGO.replace("<path", "<image href='#x'/><path");

    Branding read = PackReader.ofApplied().read(Packs.with("logo.svg", svg)).branding();

    assertThat(read.logo()).isEqualTo(svg);
    assertThat(read.drawing()).isNull();
    assertThat(read.problem().orElseThrow().reason().dutch()).startsWith("<image> mag niet");
    assertThat(reader.read(full(FULL)).branding().drawing()).isEqualTo(Packs.LOGO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "today.title=<b>Hoi</b>|2: De tekst van today.title klopt niet. Verwacht: 1 tot 200 tekens,"
            + " zonder < en >.",
        "today.title=|2: De tekst van today.title klopt niet. Verwacht: 1 tot 200 tekens, zonder <"
            + " en >.",
        "today.title=\\u00zz|2: Dit is geen goede tekst. Verwacht: een sleutel, een =-teken en een"
            + " tekst.",
        "today.empty=Hoi|3: today.empty staat er twee keer. Verwacht: elke naam één keer."
      })
  void refusesATextWithFileAndLine(String line, String message) {
    String file = "# Eigen\n" + line + "\ntoday.empty=Dag\n";

    assertThat(mistakes(() -> reader.read(Packs.with("texts.properties", file))))
        .containsExactly("texts.properties, regel " + message);
  }

  @Test
  void refusesATextThatCannotBeReplacedAndNamesTheNearest() {
    assertThat(mistakes(() -> reader.read(Packs.with("texts.properties", "today.titel=Hoi\n"))))
        .containsExactly(
            "texts.properties, regel 1: today.titel kan niet worden vervangen. Bedoeld is misschien"
                + " today.title. Verwacht: een van "
                + String.join(", ", OwnTextKeys.dutch())
                + "; met .en erachter voor de Engelse tekst.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>x</script>|HTML mag hier niet. Verwacht: gewone tekst met koppen, lijsten en links"
            + " in Markdown.",
        "[klik](javascript:x)|Deze link mag niet. Verwacht: een adres dat begint met https://,"
            + " mailto:, tel:, / of #.",
        "[klik](//voorbeeld.example)|Deze link mag niet. Verwacht: een adres dat begint met"
            + " https://, mailto:, tel:, / of #.",
        "-----BEGIN PRIVATE KEY-----|Deze regel lijkt op een geheim. Een geheim hoort niet in een"
            + " pakket. Zet het in een bestand in de map met geheimen, of in de omgeving."
      })
  void refusesAPageWithFileAndLine(String line, String message) {
    assertThat(mistakes(() -> reader.read(Packs.with("privacy.md", "# Privacy\n\n" + line))))
        .containsExactly("privacy.md, regel 3: " + message);
  }

  private static PackArchive tokens(String json) {
    Map<String, byte[]> files = Packs.files(FULL.replace(INLINE, "tokens: tokens.json\n"));
    files.put("tokens.json", Packs.bytes(json));
    return PackArchive.of("x", files);
  }
}
