package nl.powervrouwen.packs;

import static nl.powervrouwen.packs.Packs.FULL;
import static nl.powervrouwen.packs.Packs.full;
import static nl.powervrouwen.packs.Packs.mistakes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.powervrouwen.packs.TenantPack.Retention;
import nl.powervrouwen.retention.RetentionCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

  private final PackReader reader = new PackReader();

  @Test
  void readsEveryKey() {
    TenantPack pack = reader.read(full(FULL));

    assertThat(pack.id().value()).isEqualTo("voorbeeldstad");
    assertThat(pack.gemeentecode()).isEqualTo("0363");
    assertThat(pack.displayName()).isEqualTo("Gemeente Voorbeeldstad");
    assertThat(pack.hostName()).isEqualTo("voorbeeldstad.localhost");
    assertThat(pack.databaseServer()).isEqualTo("main");
    assertThat(pack.identityProvider())
        .isEqualTo(
            new TenantPack.IdentityProvider(
                TenantPack.Protocol.OIDC,
                "Voorbeeldstad",
                "https://inloggen.voorbeeldstad.example/realms/werk",
                "550e8400-e29b-41d4-a716-446655440000",
                "voorbeeldstad-oidc",
                Map.of("pv-trainers", "trainer")));
    assertThat(pack.administrator())
        .isEqualTo(
            new TenantPack.Administrator("Fenna", "van Voorbeeld", "fenna@voorbeeldstad.example"));
    assertThat(pack.modules()).containsExactlyInAnyOrder("powervrouwen", "map");
    assertThat(pack.programmes())
        .containsExactly(
            new TenantPack.PlannedProgramme(
                "Powervrouwen 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 31)));
    assertThat(pack.retention())
        .isEqualTo(Map.of("participant-file", new Retention(60, "voorbeeld 1.1")));
    assertThat(pack.warnings()).isEqualTo(Map.of("silence", 28, "absences", 3));
    assertThat(pack.disclosureThreshold()).isEqualTo(12);
    assertThat(pack.sharing()).containsExactly("participants");
    assertThat(pack.holidays())
        .containsExactly(
            new TenantPack.FreeDays(
                "Herfstvakantie", LocalDate.of(2027, 10, 16), LocalDate.of(2027, 10, 24)));
    assertThat(pack.securityContact()).isEqualTo("mailto:veilig@voorbeeldstad.example");
    assertThat(pack.branding().logo()).isEqualTo(Packs.LOGO);
    assertThat(pack.branding().logoAlt()).isEqualTo("Gemeente Voorbeeldstad");
    assertThat(pack.branding().tokens())
        .isEqualTo(Map.of("brand-colour", "#2f6b3c", "page-background", "#ffffff"));
    assertThat(pack.branding().texts()).isEqualTo(Map.of("today.title", "Vandaag bij ons"));
    assertThat(pack.branding().pages()).containsOnlyKeys("privacy", "accessibility");
  }

  @Test
  void readsHowLongSomebodyMayBeAwayAndWhetherProgramsComeIn() {
    String contact = "  contact: mailto:veilig@voorbeeldstad.example\n";
    String strict = FULL.replace(contact, "  idle: 7\n  api: true\n");

    assertThat(reader.read(Packs.full(FULL)).access()).isEqualTo(new TenantPack.Access(30, false));
    assertThat(reader.read(Packs.full(strict)).access()).isEqualTo(new TenantPack.Access(7, true));
  }

  @Test
  void readsAPackOfFiveLines() {
    String five = FULL.lines().limit(5).reduce("", (all, line) -> all + line + "\n");
    TenantPack pack = reader.read(PackArchive.of("mijn.yaml", Packs.bytes(five)));

    assertThat(pack.databaseServer()).isEqualTo("main");
    assertThat(pack.warnings()).isEmpty();
    assertThat(pack.disclosureThreshold()).isEqualTo(10);
    assertThat(pack.modules()).isEmpty();
    assertThat(pack.identityProvider()).isNull();
    assertThat(pack.administrator()).isNull();
    assertThat(pack.branding().logo()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenant-berkelland", "tenant-bronckhorst"})
  void readsTheBundledPacks(String pack) {
    TenantPack read =
        reader.read(PackArchive.at(Path.of("../..").resolve(pack).resolve("src/main/resources")));

    assertThat(read.branding().logo()).isNotNull();
    assertThat(read.branding().tokens()).containsKeys("brand-colour", "link-colour");
    assertThat(read.branding().pages()).containsOnlyKeys("privacy", "accessibility");
    assertThat(read.branding().texts()).isNotEmpty();
    assertThat(read.administrator()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"'s-Hertogenbosch\"",
        "Súdwest-Fryslân",
        "Bergen (NH)",
        "Gemeente Bergen (NH)",
        "Nuenen, Gerwen en Nederwetten",
        "Gemeente ’s-Gravenhage"
      })
  void takesTheNamesThatMunicipalitiesHave(String name) {
    TenantPack pack = reader.read(full(FULL.replace("Gemeente Voorbeeldstad", name)));

    assertThat(pack.displayName()).isEqualTo(name.replace("\"", ""));
  }

  @Test
  void takesEveryNameOnTheList() {
    for (String name : MunicipalityCodes.all().values()) {
      String named = FULL.replace("name: Gemeente Voorbeeldstad", "name: \"" + name + "\"");
      assertThat(reader.read(full(named)).displayName()).isEqualTo(name);
    }
  }

  private static final String CATEGORIES =
      Arrays.stream(RetentionCategory.values())
          .map(RetentionCategory::key)
          .collect(Collectors.joining(", "));

  /** Each row: what stands in the full pack, what takes its place, and what is said of it. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "refusals.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      maxCharsPerColumn = 4000)
  void refusesWithFileLineAndReason(String good, String bad, String message) {
    assertThat(FULL).contains(good);

    assertThat(mistakes(() -> reader.read(full(FULL.replace(good, bad.replace("\\n", "\n"))))))
        .containsExactly("tenant.yaml, regel " + message.replace("{retention}", CATEGORIES));
  }

  @Test
  void tellsAllMistakesAtOnceInTheOrderOfTheLines() {
    String broken =
        FULL.replace("\"0363\"", "\"9999\"")
            .replace("voorbeeldstad.localhost", "HIER")
            .replace("months: 60", "months: 0")
            .replace("logo.svg", "weg.svg")
            .replace("#2f6b3c", "#ffff00");

    assertThat(mistakes(() -> reader.read(full(broken))))
        .extracting(text -> text.replaceAll("tenant.yaml, regel (\\d+): (\\S+) .*", "$1 $2"))
        .startsWith(
            "3 gemeentecode", "5 host", "26 retention.participant-file.months", "39 logo.file")
        .contains("42 brand-colour");
  }

  @Test
  void speaksEnglishToo() {
    assertThatThrownBy(() -> reader.read(full(FULL.replace("\"0363\"", "363"))))
        .isInstanceOf(PackRefusal.class)
        .hasMessage(
            "tenant.yaml, line 3: gemeentecode is not right. Expected: four digits in quotes, such"
                + " as \"1859\".")
        .satisfies(e -> assertThat(((PackRefusal) e).in(Locale.ENGLISH)).isEqualTo(e.getMessage()));
  }

  @Test
  void namesASingleFileAsItsWriterDoes() {
    PackArchive archive = PackArchive.of("mijn.yaml", Packs.bytes("pack: 2\n"));

    assertThat(mistakes(() -> reader.read(archive)))
        .contains(
            "mijn.yaml, regel 1: pack klopt niet. Verwacht: het getal 1: de versie van dit"
                + " formaat.")
        .allMatch(text -> text.startsWith("mijn.yaml, regel 1: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a: &x 1\\nb: *x|1: Een anker of verwijzing",
        "a: [*x]|1: Een anker of verwijzing",
        "a: !!java/object 1|1: Een type (!) mag hier niet.",
        "a: !x {}|1: Een type (!) mag hier niet.",
        "a: 1\\n---\\nb: 2|2: Hier begint een tweede document",
        "id: [|1: Dit is geen goede YAML",
        "a: 1\\n\\tb: 2|2: Dit is geen goede YAML",
        "just words|1: Hier klopt iets niet. Verwacht: namen met waarden",
        "- a list|1: Hier klopt iets niet. Verwacht: namen met waarden",
        "# nothing|1: Hier klopt iets niet. Verwacht: namen met waarden",
        "? [a]\\n: b|1: Er staat hier geen",
      })
  void refusesWhatIsNoPlainYaml(String yaml, String message) {
    PackArchive archive =
        PackArchive.of(
            "x",
            Map.of("tenant.yaml", Packs.bytes(yaml.replace("\\n", "\n").replace("\\t", "\t"))));

    assertThat(mistakes(() -> reader.read(archive)))
        .anyMatch(
            text ->
                text.startsWith(
                    "tenant.yaml, regel "
                        + message.replace("Er staat hier geen", "Hier staat geen gewone naam")));
  }

  @Test
  void refusesABillionLaughsBeforeItGrows() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, before))));
    }

    assertThat(mistakes(() -> reader.read(full(bomb.toString()))))
        .singleElement()
        .asString()
        .startsWith("tenant.yaml, regel 1: Een anker of verwijzing (& of *) mag hier niet.");
  }

  @Test
  void refusesWhatIsNestedOrRepeatedWithoutEnd() {
    assertThat(mistakes(() -> reader.read(full("a: " + "[".repeat(100_000)))))
        .containsExactly(
            "tenant.yaml, regel 1: Dit staat te diep genest. Verwacht: hoogstens 20 lagen.");
    assertThat(mistakes(() -> reader.read(full("a: [" + "1,".repeat(60_000) + "]"))))
        .containsExactly(
            "tenant.yaml, regel 1: Hier staan te veel waarden. Verwacht: hoogstens 20.000.");
  }

  @Test
  void throwsNothingButBrokenPackWhateverTheBytes() {
    Random random = new Random(20261122);
    byte[] good = Packs.full(FULL).toZip();
    List<List<String>> told = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      byte[] yaml = mutated(Packs.bytes(FULL), random);
      byte[] zip = mutated(good, random);
      told.add(mistakes(() -> reader.read(PackArchive.of("x.yaml", yaml))));
      told.add(mistakes(() -> reader.read(PackArchive.of("x.zip", zip))));
      String file = List.of("logo.svg", "texts.properties", "privacy.md").get(i % 3);
      Map<String, byte[]> files = Packs.files(FULL);
      files.put(file, mutated(files.getOrDefault(file, new byte[0]), random));
      told.add(mistakes(() -> reader.read(PackArchive.of("x", files))));
    }
    assertThat(told).as("some are refused").anyMatch(mistakes -> !mistakes.isEmpty());
    assertThat(told).as("and some can still be read").anyMatch(List::isEmpty);
  }

  @Test
  void refusesATextThatCanNotBeReplacedAndSaysWhichWasMeant() {
    Map<String, byte[]> files = Packs.files(FULL);
    files.put(
        "texts.properties",
        Packs.bytes("today.title=Vandaag bij ons\ntoday.titel=Vandaag\nerror.saved=Bewaard\n"));

    List<String> told = mistakes(() -> reader.read(PackArchive.of("x", files)));

    assertThat(told).hasSize(2);
    assertThat(told.getFirst())
        .startsWith(
            "texts.properties, regel 2: today.titel kan niet worden vervangen."
                + " Bedoeld is misschien today.title. Verwacht: een van agenda.title, ");
    assertThat(told.getLast())
        .startsWith(
            "texts.properties, regel 3: error.saved kan niet worden vervangen. Verwacht: een van ");
  }

  @Test
  void readsAPackThatWasAppliedBeforeATextCouldNoLongerBeReplaced() {
    Map<String, byte[]> files = Packs.files(FULL);
    files.put("texts.properties", Packs.bytes("today.title=Vandaag\nold.title=Weg\n"));

    TenantPack pack = PackReader.ofApplied().read(PackArchive.of("x", files));

    assertThat(pack.branding().texts()).isEqualTo(Map.of("today.title", "Vandaag"));
  }

  @Test
  void explainsEveryTextThatCanBeReplaced() throws IOException {
    Set<String> explained =
        Files.readAllLines(Path.of("../../docs/texts-of-your-own.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> Pattern.compile("`([^`]+)`").matcher(line).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    assertThat(explained).containsExactlyInAnyOrderElementsOf(OwnTextKeys.dutch());
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    String tricks = "{}[]:,&*!|>'\"%@`#-?\\\n\t \u0000<";
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) tricks.charAt(random.nextInt(tricks.length()));
    }
    return random.nextInt(4) == 0
        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))
        : bytes;
  }

  @Test
  void knowsTheModulesOfAnInstallation() {
    PackReader here =
        new PackReader(new PackCheck(List.of(), Set.of("powervrouwen", "pvt"), Set.of(), Set.of()));

    assertThat(mistakes(() -> here.read(full(FULL))))
        .containsExactly(
            "tenant.yaml, regel 19: De module map is er niet. Verwacht: een van powervrouwen,"
                + " pvt.");
  }
}
