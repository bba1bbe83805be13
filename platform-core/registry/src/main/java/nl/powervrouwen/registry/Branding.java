package nl.powervrouwen.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.drawings.SvgCheck;
import nl.powervrouwen.drawings.SvgProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality shows of itself.
 *
 * @param logo word mark as SVG, as it was handed in; null when it has none. What is drawn is {@link
 *     #drawing}
 * @param logoAlt what the word mark says, for who can't see it; null when there is no logo
 * @param tokens style tokens of the platform by name, such as {@code brand-colour}; checked for
 *     contrast when they were taken in
 * @param texts texts of its own by their key, such as {@code today.title}; empty for the platform's
 * @param pages its public pages by name, such as {@code privacy}, as plain text with headings in
 *     Markdown
 */
public record Branding(
    @Nullable String logo,
    @Nullable String logoAlt,
    Map<String, String> tokens,
    Map<String, String> texts,
    Map<String, String> pages) {

  /** Nothing of its own. */
  public static final Branding PLAIN = new Branding(null, null, Map.of(), Map.of(), Map.of());

  /** Name of the token with the municipality's main colour. */
  public static final String BRAND_COLOUR = "brand-colour";

  /** Name of the page that only says where leaks can be told, as a URI of one line. */
  public static final String SECURITY_CONTACT = "security-contact";

  /** Name of the page that only says after how many minutes a login ends that nobody uses. */
  public static final String IDLE = "idle-minutes";

  /** Copies the maps. */
  public Branding {
    tokens = Map.copyOf(tokens);
    texts = Map.copyOf(texts);
    pages = Map.copyOf(pages);
  }

  /** The word mark as SVG that may be drawn; null when there is none, or it is refused. */
  public @Nullable String drawing() {
    return problem().isPresent() ? null : logo;
  }

  /**
   * Why the word mark is not drawn, such as one that an older version took in; empty when it is, or
   * when there is none.
   */
  public Optional<SvgProblem> problem() {
    return logo == null || logo.isBlank() ? Optional.empty() : SvgCheck.problem(logo);
  }

  /** The main colour, {@code #rrggbb}; null for the platform's own. */
  public @Nullable String brandColour() {
    return tokens.get(BRAND_COLOUR);
  }

  /** The same with this page too; null leaves it as it is. */
  public Branding withPage(String name, @Nullable String text) {
    if (text == null) {
      return this;
    }
    Map<String, String> more = new HashMap<>(pages);
    more.put(name, text);
    return new Branding(logo, logoAlt, tokens, texts, more);
  }
}
