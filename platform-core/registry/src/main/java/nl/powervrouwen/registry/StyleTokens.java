package nl.powervrouwen.registry;

import static nl.powervrouwen.registry.StyleTokens.Token.BRAND;
import static nl.powervrouwen.registry.StyleTokens.Token.BRAND_SOFT;
import static nl.powervrouwen.registry.StyleTokens.Token.BRAND_STRONG;
import static nl.powervrouwen.registry.StyleTokens.Token.CONTROL;
import static nl.powervrouwen.registry.StyleTokens.Token.ERROR;
import static nl.powervrouwen.registry.StyleTokens.Token.FOCUS;
import static nl.powervrouwen.registry.StyleTokens.Token.HEADER;
import static nl.powervrouwen.registry.StyleTokens.Token.HEADER_TEXT;
import static nl.powervrouwen.registry.StyleTokens.Token.HEADING;
import static nl.powervrouwen.registry.StyleTokens.Token.LINK;
import static nl.powervrouwen.registry.StyleTokens.Token.ON_BRAND;
import static nl.powervrouwen.registry.StyleTokens.Token.PAGE;
import static nl.powervrouwen.registry.StyleTokens.Token.SURFACE;
import static nl.powervrouwen.registry.StyleTokens.Token.SURFACE_SOFT;
import static nl.powervrouwen.registry.StyleTokens.Token.TEXT;
import static nl.powervrouwen.registry.StyleTokens.Token.TEXT_SOFT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.spi.Words;

/**
 * The colours that a municipality may choose, what they are for, and which of them stand on which.
 * All are those of the light theme; the dark theme is derived from the main colour alone.
 */
public final class StyleTokens {

  /** Contrast of text with what is behind it; WCAG 2.2, criterion 1.4.3. */
  public static final double FOR_TEXT = 4.5;

  /** Contrast of large text, and of the edge of a control; criteria 1.4.3 and 1.4.11. */
  public static final double FOR_LARGE = 3.0;

  /** How far the pointed-at colour lies from the main colour towards the text's. */
  private static final double STRONGER = 0.14;

  /** How much of the main colour tints what was chosen. */
  private static final double TINT = 0.09;

  private StyleTokens() {}

  /** A colour with one purpose. */
  public enum Token {
    /** The main colour. */
    BRAND("brand-colour", "hoofdkleur: knoppen, pictogrammen", "main colour: buttons, icons"),
    /** Text on the main colour. */
    ON_BRAND("on-brand-colour", "tekst op de hoofdkleur", "text on the main colour"),
    /** A button under the pointer. */
    BRAND_STRONG("brand-colour-strong", "knop onder de muis", "button under the pointer"),
    /** Behind what was chosen. */
    BRAND_SOFT("brand-colour-soft", "achter wat gekozen is", "behind what was chosen"),
    /** Links. */
    LINK("link-colour", "links", "links"),
    /** Headings. */
    HEADING("heading-colour", "koppen", "headings"),
    /** The ring around what has the keyboard. */
    FOCUS("focus-colour", "rand om wat u bedient", "ring around what you are at"),
    /** Text. */
    TEXT("text-colour", "tekst", "text"),
    /** Text that explains. */
    TEXT_SOFT("text-soft-colour", "tekst met uitleg", "text that explains"),
    /** Behind everything. */
    PAGE("page-background", "achtergrond van de pagina", "background of the page"),
    /** Behind a card or a form. */
    SURFACE("surface-colour", "achtergrond van een kaart", "background of a card"),
    /** Behind what is less important. */
    SURFACE_SOFT("surface-soft-colour", "achtergrond van een vak", "background of an area"),
    /** The edge of a field. */
    CONTROL("control-colour", "rand van een invulveld", "edge of a field"),
    /** Behind the head of each page. */
    HEADER("header-background", "achtergrond van de kop", "background of the header"),
    /** Text in the head of each page. */
    HEADER_TEXT("header-colour", "tekst in de kop", "text in the header"),
    /** An error; the platform's own, since red must mean the same everywhere. */
    ERROR("error-colour", "foutmelding", "error message");

    private final String token;
    private final String dutch;
    private final String english;

    Token(String token, String dutch, String english) {
      this.token = token;
      this.dutch = dutch;
      this.english = english;
    }

    /** Its name in a pack and in {@link Branding#tokens}, such as {@code brand-colour}. */
    public String token() {
      return token;
    }

    /** What it is for. */
    public Words meaning() {
      return new Words(dutch, english);
    }

    /** Whether a municipality may choose it. */
    public boolean free() {
      return this != ERROR;
    }
  }

  /**
   * Two colours that the screens show on each other.
   *
   * @param front text, icon or edge
   * @param back what is behind it
   * @param needed smallest contrast
   */
  public record Pair(Token front, Token back, double needed) {}

  /**
   * A pair that not everybody can read.
   *
   * @param pair which two
   * @param front colour of the front
   * @param back colour of the back
   * @param ratio their contrast
   */
  public record TooFaint(Pair pair, Rgb front, Rgb back, double ratio) {}

  private static final List<Pair> PAIRS =
      List.of(
          text(TEXT, PAGE),
          text(TEXT, SURFACE),
          text(TEXT, SURFACE_SOFT),
          text(TEXT, BRAND_SOFT),
          text(TEXT_SOFT, PAGE),
          text(TEXT_SOFT, SURFACE),
          text(TEXT_SOFT, SURFACE_SOFT),
          text(LINK, PAGE),
          text(LINK, SURFACE),
          text(LINK, SURFACE_SOFT),
          text(BRAND, PAGE),
          text(BRAND, SURFACE),
          text(BRAND, SURFACE_SOFT),
          text(BRAND, BRAND_SOFT),
          text(ON_BRAND, BRAND),
          text(ON_BRAND, BRAND_STRONG),
          text(HEADER_TEXT, HEADER),
          text(ERROR, PAGE),
          text(ERROR, SURFACE),
          large(HEADING, PAGE),
          large(HEADING, SURFACE),
          large(FOCUS, PAGE),
          large(FOCUS, SURFACE),
          large(CONTROL, PAGE),
          large(CONTROL, SURFACE));

  private static Pair text(Token front, Token back) {
    return new Pair(front, back, FOR_TEXT);
  }

  private static Pair large(Token front, Token back) {
    return new Pair(front, back, FOR_LARGE);
  }

  /** Every two colours that the screens show on each other. */
  public static List<Pair> pairs() {
    return PAIRS;
  }

  /** The token with this name; empty when there is none. */
  public static Optional<Token> named(String token) {
    return Arrays.stream(Token.values()).filter(one -> one.token().equals(token)).findFirst();
  }

  /**
   * Every colour of the light theme: those chosen, those that follow from them, and the platform's
   * own for the rest.
   *
   * @param chosen colours by the name of their token, as {@code #rgb} or {@code #rrggbb}; a name
   *     that is no token counts for nothing
   * @throws IllegalArgumentException when a colour is written otherwise
   */
  public static Map<Token, Rgb> complete(Map<String, String> chosen) {
    Map<Token, Rgb> all = new EnumMap<>(Token.class);
    chosen.forEach(
        (name, colour) ->
            named(name).filter(Token::free).ifPresent(token -> all.put(token, Rgb.read(colour))));
    all.putIfAbsent(BRAND, Rgb.read("#7a2e5d"));
    all.putIfAbsent(ON_BRAND, Rgb.read("#ffffff"));
    all.putIfAbsent(TEXT, Rgb.read("#2a2420"));
    all.putIfAbsent(TEXT_SOFT, Rgb.read("#5f554b"));
    all.putIfAbsent(PAGE, Rgb.read("#faf7f2"));
    all.putIfAbsent(SURFACE, Rgb.read("#ffffff"));
    all.putIfAbsent(SURFACE_SOFT, Rgb.read("#f3eee6"));
    all.putIfAbsent(CONTROL, Rgb.read("#857a6f"));
    all.put(ERROR, Rgb.read("#97281a"));
    follow(all);
    return all;
  }

  private static void follow(Map<Token, Rgb> all) {
    all.computeIfAbsent(BRAND_STRONG, t -> of(all, BRAND).towards(of(all, TEXT), STRONGER));
    all.computeIfAbsent(BRAND_SOFT, t -> of(all, SURFACE).towards(of(all, BRAND), TINT));
    all.computeIfAbsent(LINK, t -> of(all, BRAND));
    all.computeIfAbsent(HEADING, t -> of(all, TEXT));
    all.computeIfAbsent(FOCUS, t -> of(all, BRAND));
    all.computeIfAbsent(HEADER, t -> of(all, SURFACE));
    all.computeIfAbsent(HEADER_TEXT, t -> of(all, TEXT));
  }

  private static Rgb of(Map<Token, Rgb> all, Token token) {
    Rgb colour = all.get(token);
    if (colour == null) {
      throw new IllegalStateException(token + " has no colour yet");
    }
    return colour;
  }

  /**
   * The pairs that not everybody can read.
   *
   * @param chosen as for {@link #complete}
   * @return empty when every pair has its contrast
   */
  public static List<TooFaint> tooFaint(Map<String, String> chosen) {
    Map<Token, Rgb> all = complete(chosen);
    return PAIRS.stream()
        .map(
            pair -> {
              Rgb front = of(all, pair.front());
              Rgb back = of(all, pair.back());
              return new TooFaint(pair, front, back, front.contrast(back));
            })
        .filter(found -> found.ratio() < found.pair().needed())
        .toList();
  }
}
