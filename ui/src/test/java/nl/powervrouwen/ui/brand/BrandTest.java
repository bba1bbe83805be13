package nl.powervrouwen.ui.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {

  private static final double WCAG_AA = 4.5;

  @ParameterizedTest
  @ValueSource(strings = {"#ffff00", "#000000", "#ffffff", "#2f6b3c", "#00ff00", "#7f7f7f"})
  void canBeReadOnLightAndOnDarkPaper(String colour) {
    assertReadable(brand(colour));
  }

  @Test
  void canBeReadWhateverTheColour() {
    Random random = new Random(20261122);
    for (int i = 0; i < 500; i++) {
      assertReadable(brand(String.format("#%06x", random.nextInt(0x1000000))));
    }
  }

  @Test
  void leavesAColourThatCanBeReadAsItIs() {
    assertThat(brand("#1f4e79").light()).isEqualTo("#1f4e79");
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#12345", "#12345g", "url(x)", ";}body{"})
  void takesThePlatformsOwnColourForWhatIsNoColour(String written) {
    assertThat(brand(written)).isEqualTo(brand(Brand.OWN));
  }

  private static Brand brand(String colour) {
    return Brand.of(new Branding(null, null, Map.of("brand-colour", colour), Map.of(), Map.of()));
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
