package nl.powervrouwen.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurriculumTest {

  private static final Words TEXT = new Words("Gezondheid", "Health");

  @Test
  void refusesACurriculumWithoutParts() {
    assertThatThrownBy(() -> new Curriculum("leeg", "1", TEXT, List.of()))
        .hasMessage("Curriculum leeg has no parts; it needs at least 1");
  }

  @Test
  void refusesPartsThatAreNotNumberedInOrder() {
    var second = new CurriculumPart(2, TEXT, TEXT, Duration.ofHours(3));
    assertThatThrownBy(() -> new Curriculum("los", "1", TEXT, List.of(second)))
        .hasMessage("Part 1 of curriculum los is numbered 2; parts are numbered 1, 2, 3 …");
  }

  @Test
  void refusesAPartThatTakesNoTime() {
    assertThatThrownBy(() -> new CurriculumPart(1, TEXT, TEXT, Duration.ZERO))
        .hasMessage("Part 1 lasts PT0S; it must be longer than zero");
  }

  @Test
  void refusesATextThatIsBlankInOneLanguage() {
    assertThatThrownBy(() -> new Words("Gezondheid", " "))
        .hasMessage("A text needs words in Dutch and in English");
  }

  @Test
  void keepsItsPartsWhenTheListItWasMadeFromChanges() {
    var parts =
        new java.util.ArrayList<>(List.of(new CurriculumPart(1, TEXT, TEXT, Duration.ofHours(1))));
    var curriculum = new Curriculum("kort", "1", TEXT, parts);
    parts.clear();
    assertThat(curriculum.parts()).hasSize(1);
  }

  @Test
  void bringsNothingUnlessAModuleSaysSo() {
    assertThat(new PlatformModule() {}.curricula()).isEmpty();
  }
}
