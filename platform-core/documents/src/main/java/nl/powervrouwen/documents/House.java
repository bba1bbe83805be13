package nl.powervrouwen.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper it is: what stands on everything that a municipality prints.
 *
 * @param name such as {@code gemeente Berkelland}
 * @param logo null when it has none; then its name is printed
 * @param colour {@code #rrggbb}; null for the platform's own. Never the colour of a text, so it may
 *     be light
 */
public record House(String name, @Nullable Logo logo, @Nullable String colour) {

  private static final String OWN = "#7a2e5d";
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** The colour in which to draw. */
  String ink() {
    return colour != null && COLOUR.matcher(colour).matches() ? colour : OWN;
  }

  /** So much of the colour on white paper. */
  String tint(double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int at = 1; at < 7; at += 2) {
      int channel = Integer.parseInt(ink(), at, at + 2, 16);
      mixed.append(String.format("%02x", Math.round(255 - (255 - channel) * share)));
    }
    return mixed.toString();
  }

  /** The mark, or the name in words. */
  Tag mark(int millimetres) {
    return logo != null ? Tag.of("div").mark(logo, millimetres) : Tag.of("p", name).style("house");
  }
}
