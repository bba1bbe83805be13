package nl.powervrouwen.curriculum.powervrouwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ServiceLoader;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.PlatformModule;
import org.junit.jupiter.api.Test;

class PowervrouwenModuleTest {

  @Test
  void isFoundAsAModule() {
    assertThat(ServiceLoader.load(PlatformModule.class))
        .singleElement()
        .isInstanceOf(PowervrouwenModule.class);
  }

  @Test
  void has24MeetingsOfAtMostThreeHours() {
    assertThat(curriculum().parts())
        .hasSize(24)
        .allSatisfy(part -> assertThat(part.longest()).isLessThanOrEqualTo(Duration.ofHours(3)));
  }

  @Test
  void coversEachThemeOfThePilot() {
    assertThat(curriculum().parts())
        .extracting(part -> part.theme().dutch())
        .contains(
            "Positief denken en zelfvertrouwen",
            "Opvoeding",
            "Werk en zorg combineren",
            "Gezondheid",
            "Opleiding en werken in Nederland");
  }

  private static Curriculum curriculum() {
    return new PowervrouwenModule().curricula().getFirst();
  }
}
