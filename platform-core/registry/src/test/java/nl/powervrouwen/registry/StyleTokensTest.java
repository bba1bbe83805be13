package nl.powervrouwen.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.powervrouwen.registry.StyleTokens.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTokensTest {

  @Test
  void canReadThePlatformsOwnColours() {
    assertThat(StyleTokens.tooFaint(Map.of())).isEmpty();
    assertThat(StyleTokens.tooFaint(Map.of("text-colour", "#ffffff"))).isNotEmpty();
  }

  @Test
  void hasAColourForEverything() {
    assertThat(StyleTokens.complete(Map.of())).containsOnlyKeys(Token.values());
  }

  @ParameterizedTest
  @EnumSource(Token.class)
  void usesEveryColourInAPair(Token token) {
    assertThat(StyleTokens.pairs()).anyMatch(pair -> pair.front() == token || pair.back() == token);
  }

  @Test
  void letsLinksAndTheFocusFollowTheMainColour() {
    Map<Token, Rgb> all = StyleTokens.complete(Map.of("brand-colour", "#123"));

    assertThat(all.get(Token.LINK)).isEqualTo(Rgb.read("#112233"));
    assertThat(all.get(Token.FOCUS)).isEqualTo(Rgb.read("#112233"));
    assertThat(all.get(Token.BRAND_SOFT)).isNotEqualTo(all.get(Token.SURFACE));
  }

  @Test
  void keepsTheColourOfAnErrorToItself() {
    assertThat(StyleTokens.complete(Map.of("error-colour", "#00ff00")).get(Token.ERROR))
        .isEqualTo(Rgb.read("#97281a"));
  }

  @Test
  void tellsEachPairThatIsTooFaint() {
    assertThat(StyleTokens.tooFaint(Map.of("on-brand-colour", "#7a2e5d")))
        .extracting(found -> found.pair().front() + " on " + found.pair().back())
        .containsExactly("ON_BRAND on BRAND", "ON_BRAND on BRAND_STRONG");
  }

  @Test
  void measuresContrastAsWcagDoes() {
    Rgb white = Rgb.read("#fff");

    assertThat(white.contrast(Rgb.read("#000000"))).isEqualTo(21.0, within(0.0001));
    assertThat(Rgb.read("#767676").contrast(white)).isEqualTo(4.54, within(0.005));
    assertThat(Rgb.read("#777777").contrast(white)).isEqualTo(4.48, within(0.005));
  }

  @Test
  void readsAHueAsCssDoes() {
    assertThat(Rgb.ofHsl(0, 100, 50).hex()).isEqualTo("#ff0000");
    assertThat(Rgb.ofHsl(120, 100, 25).hex()).isEqualTo("#008000");
    assertThat(Rgb.ofHsl(240, 0, 100).hex()).isEqualTo("#ffffff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#12", "#12345", "#12345g", "#1234567"})
  void refusesWhatIsNoColour(String written) {
    assertThatThrownBy(() -> Rgb.read(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
