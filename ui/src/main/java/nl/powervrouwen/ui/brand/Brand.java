package nl.powervrouwen.ui.brand;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Rgb;
import nl.powervrouwen.registry.StyleTokens;
import nl.powervrouwen.registry.StyleTokens.Token;

/**
 * A municipality's style tokens as custom properties of CSS: the one place where tokens become the
 * look of the screens, of the pages before login, and of the login page.
 *
 * <p>A pack's tokens were checked when it was taken in (see {@link StyleTokens}), so by light they
 * stay as they are; where a site has colours from elsewhere that can't be read, its main colour is
 * made darker and the others are the platform's. By dark the main colour is made lighter, and all
 * other colours are the platform's.
 *
 * @param properties value by name of the custom property, such as {@code --brand-light}
 */
public record Brand(Map<String, String> properties) {

  /** The platform's own colour, for who has none. */
  static final String OWN = "#7a2e5d";

  /** A little more than WCAG 2.2 asks, because the colour also stands on tinted paper. */
  private static final double ENOUGH = 5.0;

  /** On dark paper a colour glows only when it is a good deal lighter. */
  private static final double ENOUGH_AT_NIGHT = 7.5;

  private static final Rgb LIGHT_PAPER = Rgb.read("#f3eee6");
  private static final Rgb DARK_PAPER = Rgb.read("#2b2622");
  private static final Rgb BLACK = Rgb.read("#000000");
  private static final Rgb WHITE = Rgb.read("#ffffff");
  private static final int STEPS = 50;

  /** Keeps the order, so that the same tokens give the same page. */
  public Brand {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** The look with these tokens; what is no colour counts as not there. */
  public static Brand of(Branding branding) {
    Rgb main = Rgb.read(written(branding).getOrDefault(Branding.BRAND_COLOUR, OWN));
    Map<String, String> look = new LinkedHashMap<>();
    colours(branding)
        .forEach((token, colour) -> look.put("--" + name(token) + "-light", colour.hex()));
    look.put("--brand-dark", until(main, DARK_PAPER, WHITE, ENOUGH_AT_NIGHT).hex());
    return new Brand(look);
  }

  /** Every colour by light, readable on what it stands on. */
  public static Map<Token, Rgb> colours(Branding branding) {
    Map<String, String> chosen = written(branding);
    if (StyleTokens.tooFaint(chosen).isEmpty()) {
      return StyleTokens.complete(chosen);
    }
    Rgb main = Rgb.read(chosen.getOrDefault(Branding.BRAND_COLOUR, OWN));
    String darker = until(main, LIGHT_PAPER, BLACK, ENOUGH).hex();
    return StyleTokens.complete(Map.of(Branding.BRAND_COLOUR, darker));
  }

  private static Map<String, String> written(Branding branding) {
    Map<String, String> chosen = new HashMap<>(branding.tokens());
    chosen.values().removeIf(value -> !isColour(value));
    return chosen;
  }

  /** As the style sheets name it. */
  private static String name(Token token) {
    return switch (token) {
      case BRAND -> "brand";
      case ON_BRAND -> "on-brand";
      case BRAND_STRONG -> "brand-strong";
      case BRAND_SOFT -> "brand-tint";
      case LINK -> "link";
      case HEADING -> "heading";
      case FOCUS -> "focus";
      case TEXT -> "ink";
      case TEXT_SOFT -> "ink-soft";
      case PAGE -> "paper";
      case SURFACE -> "surface";
      case SURFACE_SOFT -> "sunken";
      case CONTROL -> "control";
      case HEADER -> "top";
      case HEADER_TEXT -> "on-top";
      case ERROR -> "wrong-ink";
    };
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

  private static boolean isColour(String written) {
    return written.matches("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  }

  private static Rgb until(Rgb colour, Rgb paper, Rgb end, double enough) {
    Rgb readable = colour;
    for (int step = 1; step <= STEPS && readable.contrast(paper) < enough; step++) {
      readable = colour.towards(end, (double) step / STEPS);
    }
    return readable;
  }
}
