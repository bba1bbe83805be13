package nl.powervrouwen.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.powervrouwen.packs.AccessRule;
import nl.powervrouwen.registry.OrderKind;
import org.junit.jupiter.api.Test;

/** What is the same for every municipality stands in the table too. */
class AccessTableTest {

  @Test
  void judgesEachSettingOfTheInstallation() {
    assertThat(AccessRule.INSTALLATION)
        .extracting(AccessRule.Row::what)
        .as("a new setting of the provisioner needs a row in AccessRule, with a reason")
        .containsExactlyElementsOf(
            Arrays.stream(InstallationSettings.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    assertThat(AccessRule.INSTALLATION).allSatisfy(row -> assertThat(row.why()).isNotBlank());
  }

  @Test
  void asksBeforeWhatWasRecordedBecomesWhatItWas() {
    assertThat(AccessRule.of(OrderKind.RESTORE)).isEqualTo(AccessRule.AGREEMENT);
    assertThat(Arrays.stream(OrderKind.values()).map(AccessRule::of))
        .as("every kind is judged")
        .hasSize(Handlers.all().size());
  }
}
