package nl.powervrouwen.ui.frame;

import nl.powervrouwen.tenancy.Rgb;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's colour, made darker or lighter until everybody can read it.
 *
 * <p>WCAG 2.2, criterion 1.4.3: text needs a contrast of 4.5 to 1; a little more is asked here,
 * because the colour also stands on tinted paper.
 *
 * @param light the colour on light paper, {@code #rrggbb}; white text on it can be read
 * @param dark the colour on dark paper, {@code #rrggbb}; dark text on it can be read
 */
record Brand(String light, String dark) {

  /** The platform's own colour, for who has none. */
  static final String OWN = "#7a2e5d";

  private static final double ENOUGH = 5.0;

  /** On dark paper a colour glows only when it is a good deal lighter. */
  private static final double ENOUGH_AT_NIGHT = 7.5;

  private static final Rgb LIGHT_PAPER = Rgb.read("#f3eee6");
  private static final Rgb DARK_PAPER = Rgb.read("#2b2622");
  private static final Rgb BLACK = Rgb.read("#000000");
  private static final Rgb WHITE = Rgb.read("#ffffff");
  private static final double STEP = 0.04;

  /** The colours for this brand colour; null or what is no {@code #rrggbb} gives the platform's. */
  static Brand of(@Nullable String colour) {
    String written = colour != null && colour.matches("#[0-9a-fA-F]{6}") ? colour : OWN;
    Rgb rgb = Rgb.read(written);
    return new Brand(
        until(rgb, LIGHT_PAPER, BLACK, ENOUGH).hex(),
        until(rgb, DARK_PAPER, WHITE, ENOUGH_AT_NIGHT).hex());
  }

  /** The colours as custom properties of CSS. */
  String style() {
    return "--brand-light:" + light + ";--brand-dark:" + dark;
  }

  private static Rgb until(Rgb colour, Rgb paper, Rgb end, double enough) {
    Rgb readable = colour;
    while (readable.contrast(paper) < enough) {
      readable = readable.towards(end, STEP);
    }
    return readable;
  }
}
