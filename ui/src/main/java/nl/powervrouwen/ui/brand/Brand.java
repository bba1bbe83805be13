package nl.powervrouwen.ui.brand;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.powervrouwen.tenancy.Branding;

/**
 * A municipality's style tokens as custom properties of CSS, made darker or lighter until everybody
 * can read them: the one place where the look of a municipality is decided.
 *
 * <p>A pack's tokens were checked when it was taken in, so by light they mostly stay as they are;
 * by dark each colour is derived. A token that a municipality has not keeps the platform's value,
 * which stands in {@code pv/tokens.css}.
 *
 * <p>WCAG 2.2, criterion 1.4.3: text needs a contrast of 4.5 to 1; a little more is asked here,
 * because the colour also stands on tinted paper.
 *
 * @param properties value by name of the custom property, such as {@code --brand-light}
 */
public record Brand(Map<String, String> properties) {

  /** The platform's own colour, for who has none. */
  public static final String OWN = "#7a2e5d";

  private static final double ENOUGH = 5.0;

  /** On dark paper a colour glows only when it is a good deal lighter. */
  private static final double ENOUGH_AT_NIGHT = 7.5;

  /** Text that is read all day. */
  private static final double ENOUGH_FOR_INK = 7.0;

  private static final double ENOUGH_ON_BUTTON = 4.5;

  /** WCAG 2.2, criterion 1.4.11: what one must find to use. */
  private static final double ENOUGH_TO_FIND = 3.0;

  private static final Rgb LIGHT_PAPER = Rgb.read("#f3eee6");
  private static final Rgb DARK_PAPER = Rgb.read("#2b2622");
  private static final Rgb BLACK = Rgb.read("#000000");
  private static final Rgb WHITE = Rgb.read("#ffffff");
  private static final double STEP = 0.04;

  /** Keeps the order, so that the same tokens give the same page. */
  public Brand {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

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
    double luminance() {
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

  /** The look with these tokens; what is no {@code #rrggbb} counts as not there. */
  public static Brand of(Branding branding) {
    Map<String, String> tokens = branding.tokens();
    Map<String, String> look = new LinkedHashMap<>();
    both(look, "brand", colour(tokens.getOrDefault(Branding.BRAND_COLOUR, OWN), OWN));
    optional(tokens, "link-colour", colour -> both(look, "link", colour));
    optional(tokens, "heading-colour", colour -> both(look, "heading", colour));
    optional(
        tokens,
        "text-colour",
        colour -> put(look, "ink", until(colour, LIGHT_PAPER, BLACK, ENOUGH_FOR_INK)));
    optional(tokens, "page-background", colour -> put(look, "paper", asLightAsPaper(colour)));
    optional(tokens, "button-background", colour -> button(look, tokens, colour));
    return new Brand(look);
  }

  /** The colours as custom properties of CSS. */
  public String style() {
    return properties.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(";"));
  }

  /** The main colour on light paper, {@code #rrggbb}; white text on it can be read. */
  public String light() {
    return properties.getOrDefault("--brand-light", OWN);
  }

  /** The main colour on dark paper, {@code #rrggbb}; dark text on it can be read. */
  public String dark() {
    return properties.getOrDefault("--brand-dark", OWN);
  }

  /**
   * How well two colours can be told apart, from 1 to 21, as WCAG counts.
   *
   * @param one {@code #rrggbb}
   * @param other {@code #rrggbb}
   */
  public static double contrast(String one, String other) {
    return Rgb.read(one).contrast(Rgb.read(other));
  }

  /** Whether this is a colour as we write it. */
  public static boolean isColour(String written) {
    return written.matches("#[0-9a-fA-F]{6}");
  }

  private static void optional(Map<String, String> tokens, String name, Consumer<Rgb> use) {
    String written = tokens.getOrDefault(name, "");
    if (isColour(written)) {
      use.accept(Rgb.read(written));
    }
  }

  private static Rgb colour(String written, String otherwise) {
    return Rgb.read(isColour(written) ? written : otherwise);
  }

  private static void both(Map<String, String> look, String name, Rgb colour) {
    put(look, name, until(colour, LIGHT_PAPER, BLACK, ENOUGH));
    look.put("--" + name + "-dark", until(colour, DARK_PAPER, WHITE, ENOUGH_AT_NIGHT).hex());
  }

  private static void put(Map<String, String> look, String name, Rgb light) {
    look.put("--" + name + "-light", light.hex());
  }

  private static void button(Map<String, String> look, Map<String, String> tokens, Rgb colour) {
    Rgb light = until(colour, LIGHT_PAPER, BLACK, ENOUGH_TO_FIND);
    put(look, "button", light);
    look.put("--button-dark", until(colour, DARK_PAPER, WHITE, ENOUGH_AT_NIGHT).hex());
    Rgb wanted = colour(tokens.getOrDefault("button-text", "#ffffff"), "#ffffff");
    Rgb best = light.contrast(WHITE) >= light.contrast(BLACK) ? WHITE : BLACK;
    put(look, "on-button", wanted.contrast(light) >= ENOUGH_ON_BUTTON ? wanted : best);
  }

  /** No darker than the paper on which all other colours were tried. */
  private static Rgb asLightAsPaper(Rgb colour) {
    Rgb light = colour;
    while (light.luminance() < LIGHT_PAPER.luminance()) {
      light = light.towards(WHITE);
    }
    return light;
  }

  private static Rgb until(Rgb colour, Rgb paper, Rgb end, double enough) {
    Rgb readable = colour;
    while (readable.contrast(paper) < enough) {
      readable = readable.towards(end);
    }
    return readable;
  }
}
