package nl.powervrouwen.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.powervrouwen.tenancy.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {

  private static final double WCAG_AA = 4.5;

  @ParameterizedTest
  @ValueSource(strings = {"#ffff00", "#000000", "#ffffff", "#2f6b3c", "#00ff00", "#7f7f7f"})
  void canBeReadOnLightAndOnDarkPaper(String colour) {
    assertReadable(Brand.of(colour));
  }

  @Test
  void canBeReadWhateverTheColour() {
    Random random = new Random(20261122);
    for (int i = 0; i < 500; i++) {
      assertReadable(Brand.of(String.format("#%06x", random.nextInt(0x1000000))));
    }
  }

  @Test
  void leavesAColourThatCanBeReadAsItIs() {
    assertThat(Brand.of("#1f4e79").light()).isEqualTo("#1f4e79");
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#12345", "#12345g", "url(x)", ";}body{"})
  void takesThePlatformsOwnColourForWhatIsNoColour(String written) {
    assertThat(Brand.of(written)).isEqualTo(Brand.of(Brand.OWN));
  }

  private static void assertReadable(Brand brand) {
    Rgb light = Rgb.read(brand.light());
    Rgb dark = Rgb.read(brand.dark());
    assertThat(light.contrast(Rgb.read("#ffffff"))).isGreaterThan(WCAG_AA);
    assertThat(light.contrast(Rgb.read("#faf7f2"))).isGreaterThan(WCAG_AA);
    assertThat(light.contrast(Rgb.read("#f3eee6"))).isGreaterThan(WCAG_AA);
    assertThat(dark.contrast(Rgb.read("#1d1a17"))).isGreaterThan(WCAG_AA);
    assertThat(dark.contrast(Rgb.read("#27231f"))).isGreaterThan(WCAG_AA);
    assertThat(dark.contrast(Rgb.read("#322d28"))).isGreaterThan(WCAG_AA);
  }
}
