package nl.powervrouwen.packs;

import static nl.powervrouwen.packs.Packs.FULL;
import static nl.powervrouwen.packs.Packs.bytes;
import static nl.powervrouwen.packs.Packs.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackArchiveTest {

  @TempDir private Path folder;

  @Test
  void isTheSameInEveryPackaging() throws IOException {
    PackArchive pack = Packs.full(FULL);
    Path plain = Files.createDirectory(folder.resolve("plain"));
    Map<String, byte[]> built = new LinkedHashMap<>();
    built.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n"));
    Map<String, byte[]> wrapped = new LinkedHashMap<>();
    wrapped.put("voorbeeldstad/.DS_Store", new byte[9]);
    for (String name : pack.names()) {
      byte[] content = pack.file(name).orElseThrow();
      Files.write(plain.resolve(name), content);
      built.put(name, content);
      wrapped.put("voorbeeldstad/" + name, content);
    }
    Path jar = Files.write(folder.resolve("pack.jar"), zip(built));

    assertThat(PackArchive.at(plain).digest()).isEqualTo(pack.digest());
    assertThat(PackArchive.at(jar).digest()).isEqualTo(pack.digest());
    assertThat(PackArchive.of("x.zip", zip(wrapped)).digest()).isEqualTo(pack.digest());
    assertThat(PackArchive.of("x.zip", pack.toZip()).digest()).isEqualTo(pack.digest());
    assertThat(PackArchive.at(jar).toZip()).isEqualTo(pack.toZip());
  }

  @Test
  void isAnotherWhenOneLetterIs() {
    assertThat(Packs.full(FULL).digest())
        .isEqualTo(Packs.full(FULL).digest())
        .isNotEqualTo(Packs.full(FULL.replace("12", "13")).digest());
  }

  @Test
  void isTheSameAsASingleFile() throws IOException {
    Path file = Files.writeString(folder.resolve("voorbeeldstad.yaml"), "pack: 1\n");

    assertThat(PackArchive.at(file).digest())
        .isEqualTo(PackArchive.of("x", Map.of("tenant.yaml", bytes("pack: 1\n"))).digest());
    assertThat(PackArchive.at(file).shown("tenant.yaml")).isEqualTo("voorbeeldstad.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl/voorbeeld/Hoi.class|Een pakket mag geen programma bevatten. Verwacht: alleen gegevens.",
        "META-INF/versions/9/Hoi.class|Een pakket mag geen programma bevatten. Verwacht: alleen"
            + " gegevens.",
        "../tenant.yaml|Dit bestand ligt buiten het pakket. Verwacht: alleen bestanden in het"
            + " pakket zelf.",
        "a/../../b.md|Dit bestand ligt buiten het pakket. Verwacht: alleen bestanden in het pakket"
            + " zelf.",
        "..\\b.md|Dit bestand ligt buiten het pakket. Verwacht: alleen bestanden in het pakket"
            + " zelf.",
        "/etc/b.md|Dit bestand ligt buiten het pakket. Verwacht: alleen bestanden in het pakket"
            + " zelf.",
        "C:b.md|Dit bestand ligt buiten het pakket. Verwacht: alleen bestanden in het pakket zelf.",
        "run.sh|Dit soort bestand hoort niet in een pakket. Verwacht: yaml, json, svg, md,"
            + " properties of txt.",
        "één.md|Deze bestandsnaam mag niet. Verwacht: letters, cijfers, streepjes en punten."
      })
  void refusesWhatIsNoFileOfAPack(String name, String message) throws IOException {
    byte[] zip = zip(Map.of(name, bytes("x")));

    assertThat(mistakes(() -> PackArchive.of("x.zip", zip)))
        .singleElement()
        .asString()
        .endsWith(": " + message);
  }

  @Test
  void stopsReadingAtTheLimit() throws IOException {
    byte[] bomb = zip(Map.of("tenant.yaml", new byte[50 * 1024 * 1024]));
    byte[] hidden = zip(Map.of("META-INF/x", new byte[50 * 1024 * 1024]));
    byte[] large = new byte[10 * 1024 * 1024];
    Path file = Files.write(folder.resolve("groot.yaml"), large);

    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(mistakes(() -> PackArchive.of("x.zip", bomb)))
        .containsExactly(
            "tenant.yaml: Dit bestand is te groot. Verwacht: hoogstens 256 kB, uitgepakt.");
    assertThat(mistakes(() -> PackArchive.of("x.zip", hidden)))
        .containsExactly(
            "META-INF/x: Dit bestand is te groot. Verwacht: hoogstens 256 kB, uitgepakt.");
    assertThat(mistakes(() -> PackArchive.at(file)))
        .containsExactly(
            "groot.yaml: Het pakket is te groot. Verwacht: hoogstens 2 MB in totaal, uitgepakt.");
  }

  @Test
  void refusesTooManyFilesAndTooMuchTogether() {
    Map<String, byte[]> many = new LinkedHashMap<>();
    Map<String, byte[]> much = new LinkedHashMap<>();
    for (int i = 0; i < 65; i++) {
      many.put("p" + i + ".md", bytes("x"));
      much.put("p" + i + ".md", new byte[200 * 1024]);
    }

    assertThat(mistakes(() -> PackArchive.of("x", many)))
        .containsExactly("p64.md: Het pakket heeft te veel bestanden. Verwacht: hoogstens 64.");
    assertThat(mistakes(() -> PackArchive.of("x", much)))
        .containsExactly(
            "p10.md: Het pakket is te groot. Verwacht: hoogstens 2 MB in totaal, uitgepakt.");
  }

  @Test
  void followsALinkOnlyInsideTheFolder() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.md"), "x");
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("een.md"), "x");
    Files.createSymbolicLink(pack.resolve("twee.md"), Path.of("een.md"));

    assertThat(PackArchive.at(pack).names()).containsExactly("een.md", "twee.md");
    Files.createSymbolicLink(pack.resolve("drie.md"), secret);
    assertThat(mistakes(() -> PackArchive.at(pack)))
        .containsExactly(
            "drie.md: Dit bestand ligt buiten het pakket. Verwacht: alleen bestanden in het pakket"
                + " zelf.");
  }

  @Test
  void refusesWhatIsNotThereOrIsNoPack() throws IOException {
    Path text = Files.writeString(folder.resolve("brief.txt"), "x");

    assertThat(mistakes(() -> PackArchive.at(folder.resolve("weg"))))
        .containsExactly(
            "weg: Hier is niets. Verwacht: een map, een jar, een zip of een yaml-bestand.");
    assertThat(mistakes(() -> PackArchive.at(text)))
        .containsExactly(
            "brief.txt: Dit is geen pakket. Verwacht: een map, een jar, een zip of een"
                + " yaml-bestand.");
    assertThat(mistakes(() -> new PackReader().read(PackArchive.at(folder))))
        .containsExactly(
            folder.getFileName()
                + ": tenant.yaml ontbreekt. Verwacht: dit bestand, bovenaan in het pakket.");
    byte[] noise = new byte[500];
    new Random(7).nextBytes(noise);
    assertThat(mistakes(() -> PackArchive.of("x.zip", noise)))
        .containsExactly("x.zip: Dit is geen goede zip of jar. Maak het bestand opnieuw.");
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
