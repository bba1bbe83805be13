package nl.powervrouwen.packs;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Packs for tests, of a municipality that is in no file of the repository. */
final class Packs {

  static final Locale DUTCH = Locale.forLanguageTag("nl");

  static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h3\"/></svg>";

  /** Every key, each on a line that the tests name. */
  static final String FULL =
      """
      pack: 1
      id: voorbeeldstad
      gemeentecode: "0363"
      name: Gemeente Voorbeeldstad
      host: voorbeeldstad.localhost
      database: main
      identity:
        protocol: oidc
        name: Voorbeeldstad
        address: https://inloggen.voorbeeldstad.example/realms/werk
        clientId: 550e8400-e29b-41d4-a716-446655440000
        secret: voorbeeldstad-oidc
        roles:
          pv-trainers: trainer
      administrator:
        firstName: Fenna
        lastName: van Voorbeeld
        email: fenna@voorbeeldstad.example
      modules: [powervrouwen, map]
      programmes:
        - name: Powervrouwen 2027
          starts: 2027-01-04
          ends: 2027-12-31
      retention:
        participant-file:
          months: 60
          selectielijst: "voorbeeld 1.1"
      disclosure:
        threshold: 12
      sharing:
        pilot: [participants]
      holidays:
        - name: Herfstvakantie
          first: 2027-10-16
          last: 2027-10-24
      security:
        contact: mailto:veilig@voorbeeldstad.example
      logo:
        file: logo.svg
        alt: Gemeente Voorbeeldstad
      tokens:
        brand-colour: "#2f6b3c"
        page-background: "#ffffff"
      texts: texts.properties
      pages:
        privacy: privacy.md
        accessibility: toegankelijkheid.md
      warnings:
        silence: 28
        absences: 3
      """;

  private Packs() {}

  static Map<String, byte[]> files(String description) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("tenant.yaml", bytes(description));
    files.put("logo.svg", bytes(LOGO));
    files.put("texts.properties", bytes("# Eigen\ntoday.title = Vandaag bij ons\n"));
    files.put(
        "privacy.md", bytes("# Privacy\n\nWij zijn [een voorbeeld](https://voorbeeld.example).\n"));
    files.put("toegankelijkheid.md", bytes("# Toegankelijk\n\nNog niet onderzocht.\n"));
    return files;
  }

  static PackArchive full(String description) {
    return PackArchive.of("voorbeeldstad", files(description));
  }

  /** The full pack with other content in one of its files, which may be new. */
  static PackArchive with(String file, String content) {
    Map<String, byte[]> files = files(FULL);
    files.put(file, bytes(content));
    return PackArchive.of("voorbeeldstad", files);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What is wrong, in Dutch; empty when nothing is. */
  static List<String> mistakes(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (PackRefusal e) {
      return e.mistakes().stream().map(mistake -> mistake.in(DUTCH)).toList();
    }
  }
}
