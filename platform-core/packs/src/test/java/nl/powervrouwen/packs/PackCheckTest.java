package nl.powervrouwen.packs;

import static nl.powervrouwen.packs.Packs.FULL;
import static nl.powervrouwen.packs.Packs.full;
import static nl.powervrouwen.packs.Packs.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anders|0363|anders.localhost|OPEN|3: gemeentecode klopt niet. De code 0363 heeft Gemeente"
            + " Anders al, onder de id anders. Verwacht: elke gemeente één keer.",
        "anders|0363|anders.localhost|OPENING|3: gemeentecode klopt niet. De code 0363 heeft"
            + " Gemeente Anders al, onder de id anders. Verwacht: elke gemeente één keer.",
        "anders|0363|anders.localhost|CLOSING|3: gemeentecode klopt niet. De code 0363 heeft"
            + " Gemeente Anders al, onder de id anders. Verwacht: elke gemeente één keer.",
        "anders|0014|voorbeeldstad.localhost|SUSPENDED|5: host klopt niet. Het adres"
            + " voorbeeldstad.localhost heeft Gemeente Anders al. Verwacht: elke gemeente een eigen"
            + " adres.",
        "voorbeeldstad|0363|voorbeeldstad.localhost|CLOSED|2: id klopt niet. voorbeeldstad was een"
            + " gemeente die is vertrokken. Verwacht: een nieuwe korte naam.",
        "voorbeeldstad|0363|voorbeeldstad.localhost|CLOSING|2: id klopt niet. Gemeente Anders gaat"
            + " van dit platform weg. Het pakket van deze gemeente kan niet meer veranderen.",
        "voorbeeldstad|0014|voorbeeldstad.localhost|OPEN|3: gemeentecode klopt niet. De id"
            + " voorbeeldstad hoort bij de gemeentecode 0014. Verwacht: die code, of een nieuwe id."
      })
  void refusesWhatAnotherHas(
      String id, String code, String host, MunicipalityState state, String message) {
    PackReader here = reader(row(id, code, host, state));

    assertThat(mistakes(() -> here.read(full(FULL))))
        .containsExactly("tenant.yaml, regel " + message);
  }

  @Test
  void letsAnotherHaveTheCodeAndHostOfWhoLeft() {
    MunicipalityRecord left =
        row("anders", "0363", "voorbeeldstad.localhost", MunicipalityState.CLOSED);

    assertThat(reader(left).read(full(FULL)).hostName()).isEqualTo("voorbeeldstad.localhost");
  }

  @Test
  void takesAPackForAMunicipalityThatIsHere() {
    MunicipalityRecord itself =
        row("voorbeeldstad", "0363", "vroeger.localhost", MunicipalityState.OPEN);

    assertThat(reader(itself).read(full(FULL)).hostName()).isEqualTo("voorbeeldstad.localhost");
  }

  @Test
  void refusesThePlatformsOwnAddressAndAServerThatIsNotThere() {
    PackCheck here =
        new PackCheck(List.of(), null, Set.of("voorbeeldstad.localhost"), Set.of("main", "tweede"));
    String elsewhere = FULL.replace("database: main", "database: derde");

    assertThat(mistakes(() -> new PackReader(here).read(full(elsewhere))))
        .containsExactly(
            "tenant.yaml, regel 5: host klopt niet. Het adres voorbeeldstad.localhost gebruikt het"
                + " platform zelf. Verwacht: een adres van de gemeente.",
            "tenant.yaml, regel 6: database klopt niet. Er is geen server derde. Verwacht: een van"
                + " main, tweede.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"anders-oidc", "voorbeeldstad", "voorbeeldstad-x-oidc", "smtp"})
  void letsAMunicipalityNameNoSecretButItsOwn(String other) {
    String pack = FULL.replace("secret: voorbeeldstad-oidc", "secret: " + other);

    assertThat(mistakes(() -> new PackReader().read(full(pack))))
        .containsExactly(
            "tenant.yaml, regel 12: identity.secret klopt niet. "
                + other
                + " is niet het geheim van deze gemeente. Verwacht: voorbeeldstad-oidc. Geef het"
                + " bestand in de map met geheimen ook die naam.");
  }

  @Test
  void tellsTheSameOfAPackThatWasReadBefore() {
    PackCheck here = new PackCheck(List.of(), Set.of("powervrouwen"), Set.of(), Set.of());

    assertThat(here.findings(new PackReader().read(full(FULL))))
        .extracting(PackCheck.Finding::key)
        .containsExactly("modules[0]");
  }

  private static PackReader reader(MunicipalityRecord row) {
    return new PackReader(new PackCheck(List.of(row), null, Set.of("pilot.localhost"), Set.of()));
  }

  private static MunicipalityRecord row(
      String id, String code, String host, MunicipalityState state) {
    return new MunicipalityRecord(
        new TenantId(id),
        code,
        "Gemeente Anders",
        host,
        state,
        "main",
        null,
        null,
        null,
        null,
        Instant.EPOCH,
        null,
        null);
  }
}
