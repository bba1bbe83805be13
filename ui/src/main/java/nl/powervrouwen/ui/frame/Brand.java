package nl.powervrouwen.ui.frame;

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

  /** A colour of red, green and blue, each from 0 to 255. */
  record Rgb(int red, int green, int blue) {

    static Rgb read(String hex) {
      return new Rgb(
          Integer.parseInt(hex, 1, 3, 16),
          Integer.parseInt(hex, 3, 5, 16),
          Integer.parseInt(hex, 5, 7, 16));
    }

    String hex() {
      return String.format("#%02x%02x%02x", red, green, blue);
    }

    Rgb towards(Rgb other) {
      return new Rgb(mix(red, other.red), mix(green, other.green), mix(blue, other.blue));
    }

    double contrast(Rgb other) {
      double mine = luminance();
      double theirs = other.luminance();
      return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** Relative luminance as WCAG defines it. */
    private double luminance() {
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
      double share = channel / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int from, int to) {
      int mixed = (int) Math.round(from + (to - from) * STEP);
      return mixed == from ? from + Integer.signum(to - from) : mixed;
    }
  }

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
      readable = readable.towards(end);
    }
    return readable;
  }
}
