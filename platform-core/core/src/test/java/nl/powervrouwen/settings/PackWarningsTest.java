package nl.powervrouwen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.PackSettings;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.InvalidInput;
import org.junit.jupiter.api.Test;

/**
 * A pack sets the same warnings as a municipality does on its own screen, and within its bounds.
 */
class PackWarningsTest {

  private static final String PREFIX = "warning.";
  private static final List<Integer> NUMBERS =
      IntStream.concat(IntStream.rangeClosed(0, 12), IntStream.rangeClosed(175, 370))
          .boxed()
          .toList();

  @Test
  void setsEveryWarningThatThereIs() {
    for (Setting warning : Setting.warnings()) {
      TenantPack pack = pack(warning, 8).orElseThrow();

      assertThat(PackSettings.of(pack)).containsEntry(warning.key(), "8");
    }
  }

  @Test
  void leavesToTheMunicipalityWhatItDoesNotName() {
    TenantPack pack = pack(Setting.WARNING_SILENCE, 28).orElseThrow();

    assertThat(PackSettings.of(pack).keySet())
        .filteredOn(key -> key.startsWith(PREFIX))
        .containsExactly("warning.silence");
  }

  @Test
  void takesTheNumbersThatTheSettingTakesAndNoOthers() {
    for (Setting warning : Setting.warnings()) {
      for (int number : NUMBERS) {
        assertThat(pack(warning, number).isPresent())
            .as("%s: %s", warning, number)
            .isEqualTo(isTaken(warning, number));
      }
    }
  }

  @Test
  void changesTheSettingsThatTheNewPackMakesOtherwise() {
    TenantPack old = pack(Setting.WARNING_SILENCE, 28).orElseThrow();
    TenantPack offered = pack(Setting.WARNING_SILENCE, 35).orElseThrow();

    assertThat(PackSettings.changed(old, offered)).isEqualTo(Map.of("warning.silence", "35"));
  }

  private static boolean isTaken(Setting warning, int number) {
    Findings findings = new Findings();
    warning.check(Integer.toString(number), findings);
    try {
      findings.refuse();
      return true;
    } catch (InvalidInput e) {
      return false;
    }
  }

  /** The pack that sets this warning; empty when it is refused. */
  private static Optional<TenantPack> pack(Setting warning, int number) {
    String yaml =
        """
        pack: 1
        id: voorbeeldstad
        gemeentecode: "0363"
        name: Gemeente Voorbeeldstad
        host: voorbeeldstad.localhost
        warnings:
          %s: %d
        """
            .formatted(warning.key().substring(PREFIX.length()), number);
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    try {
      return Optional.of(new PackReader().read(PackArchive.of("tenant.yaml", bytes)));
    } catch (PackRefusal e) {
      return Optional.empty();
    }
  }
}
