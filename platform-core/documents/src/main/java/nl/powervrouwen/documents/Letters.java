package nl.powervrouwen.documents;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letters that documents can print: those of their fonts. */
public final class Letters {

  private static final String MARK = "\u25cc"; // carries a mark that stands on no letter

  private Letters() {}

  /**
   * The letters of a text that no document can print, each once, in their order and with a blank
   * between; empty when all can.
   */
  public static String lacking(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> face(letter) == null)
        .distinct()
        .mapToObj(Letters::shown)
        .collect(Collectors.joining(" "));
  }

  /** From which font a letter comes; null when none has it. What is invisible needs none. */
  static @Nullable Face face(int letter) {
    if (isInvisible(letter) || inLatin(letter)) {
      return Face.LATIN;
    }
    if (isArabic(letter)) {
      return Face.ARABIC.has(letter) ? Face.ARABIC : null;
    }
    return !isPrivate(letter) && Face.ETHIOPIC.has(letter) ? Face.ETHIOPIC : null;
  }

  private static boolean isInvisible(int letter) {
    return Character.isWhitespace(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }

  /** The points below and above Hebrew letters would stand beside them. */
  private static boolean inLatin(int letter) {
    boolean point = letter >= 0x0590 && letter < 0x05D0;
    return !point && !isPrivate(letter) && Face.LATIN.has(letter);
  }

  private static boolean isArabic(int letter) {
    return (letter >= 0x0600 && letter < 0x0700) || (letter >= 0x0750 && letter < 0x0780);
  }

  private static boolean isPrivate(int letter) {
    return Character.getType(letter) == Character.PRIVATE_USE;
  }

  private static String shown(int letter) {
    String sign = Character.toString(letter);
    return Character.getType(letter) == Character.NON_SPACING_MARK ? MARK + sign : sign;
  }
}
