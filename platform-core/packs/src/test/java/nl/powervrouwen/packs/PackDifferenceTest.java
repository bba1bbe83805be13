package nl.powervrouwen.packs;

import static nl.powervrouwen.packs.Packs.FULL;
import static nl.powervrouwen.packs.Packs.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackDifferenceTest {

  private final TenantPack old = new PackReader().read(full(FULL));

  @Test
  void saysNothingOfThePackThatWasApplied() {
    assertThat(PackDifference.between(old, new PackReader().read(full(FULL)))).isEmpty();
    assertThat(PackDifference.between(null, old)).as("of another there is much").isNotEmpty();
  }

  @Test
  void saysNothingOfWhatIsWrittenInAnotherOrder() {
    String other = FULL.replace("[powervrouwen, map]", "[map, powervrouwen]");
    String fewer = FULL.replace("[powervrouwen, map]", "[map]");

    assertThat(PackDifference.between(old, new PackReader().read(full(other)))).isEmpty();
    assertThat(PackDifference.between(old, new PackReader().read(full(fewer)))).hasSize(1);
  }

  @Test
  void tellsWhatChangesInWords() {
    String changed =
        FULL.replace("months: 60", "months: 24")
            .replace("silence: 28", "silence: 35")
            .replace("threshold: 12", "threshold: 15")
            .replace("[participants]", "[participants, attendance]")
            .replace("starts: 2027-01-04", "starts: 2027-01-11")
            .replace("  brand-colour: \"#2f6b3c\"\n", "")
            .replace("texts: texts.properties\n", "");

    assertThat(told(PackDifference.between(old, new PackReader().read(full(changed)))))
        .containsExactly(
            "Programma's: Powervrouwen 2027, 4 januari 2027 tot en met 31 december 2027 →"
                + " Powervrouwen 2027, 11 januari 2027 tot en met 31 december 2027",
            "Bewaartermijn van het deelnemersdossier: 60 maanden, selectielijst voorbeeld 1.1 → 24"
                + " maanden, selectielijst voorbeeld 1.1",
            "Signaal na zo veel dagen zonder gesprek: 28 → 35",
            "Kleinste groep waarover een cijfer naar buiten gaat: 12 → 15",
            "Cijfers voor de pilot: deelnemers → aanwezigheid; deelnemers",
            "Kleur: hoofdkleur: knoppen, pictogrammen: #2f6b3c → niets",
            "Eigen tekst today.title: Vandaag bij ons → niets");
  }

  @Test
  void tellsThatALogoOrPageIsAnotherWithoutShowingItsCode() {
    TenantPack logo = new PackReader().read(Packs.with("logo.svg", Packs.LOGO.replace("h3", "h4")));
    TenantPack page = new PackReader().read(Packs.with("privacy.md", "# Anders\n"));

    assertThat(told(PackDifference.between(old, logo)))
        .containsExactly("Woordmerk: het woordmerk tot nu toe → een ander woordmerk");
    assertThat(told(PackDifference.between(old, page)))
        .containsExactly("Privacyverklaring: de pagina tot nu toe → een andere tekst van 1 regel");
  }

  @Test
  void tellsEverythingOfANewMunicipality() {
    List<Change> changes = PackDifference.between(null, old);

    assertThat(changes)
        .extracting(Change::key)
        .startsWith("gemeentecode", "name", "host", "database", "identity")
        .contains("administrator", "holidays", "logo.alt", "tokens.brand-colour", "pages.privacy");
    assertThat(changes).allMatch(change -> change.before().dutch().equals("niets"));
  }

  private static List<String> told(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                change.label().dutch()
                    + ": "
                    + change.before().dutch()
                    + " → "
                    + change.after().dutch())
        .toList();
  }
}
