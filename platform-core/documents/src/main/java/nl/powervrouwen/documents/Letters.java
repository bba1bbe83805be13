package nl.powervrouwen.documents;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The letters that documents can print: those of their fonts. */
public final class Letters {

  private static final String MARK = "\u25cc"; // carries a mark that stands on no letter

  private static final int FIRST_MARK = 0x300; // below it each letter is a sign

  private Letters() {}

  /**
   * The letters of a text that no document can print, each once, in their order and with a blank
   * between; empty when all can.
   */
  public static String lacking(String text) {
    return signs(Normalizer.normalize(text, Normalizer.Form.NFC)).stream()
        .filter(sign -> !canPrint(sign))
        .flatMapToInt(Letters::lackingIn)
        .distinct()
        .mapToObj(Letters::shown)
        .collect(Collectors.joining(" "));
  }

  /** The letters of a text, each with the marks that stand on it. */
  static List<String> signs(String text) {
    BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
    borders.setText(text);
    List<String> signs = new ArrayList<>();
    int start = 0;
    for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
      signs.add(text.substring(start, end));
      start = end;
    }
    return signs;
  }

  static boolean canPrint(String sign) {
    return isPlain(sign) || Face.of(sign) != null;
  }

  /** Whether all signs of a text are plain; of most texts one look at each letter tells. */
  static boolean arePlain(String text) {
    return text.chars().allMatch(letter -> letter < FIRST_MARK && Face.LATIN.has(letter))
        || signs(text).stream().allMatch(Letters::isPlain);
  }

  /** Whether a sign is drawn as it is: one letter, or a blank, of the font of all documents. */
  static boolean isPlain(String sign) {
    int letter = sign.codePointAt(0);
    return isInvisible(letter)
        || (sign.length() == Character.charCount(letter)
            && !isMark(letter)
            && !isPrivate(letter)
            && Face.LATIN.has(letter));
  }

  /** Of a sign that can't be printed what is at fault: it may be but the mark on it. */
  static IntStream lackingIn(String sign) {
    int[] letters = sign.codePoints().filter(l -> !canPrint(Character.toString(l))).toArray();
    return letters.length == 0 ? sign.codePoints() : Arrays.stream(letters);
  }

  static boolean isInvisible(int letter) {
    return Character.isWhitespace(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }

  /** Whether a text is but one mark. */
  static boolean isMark(String sign) {
    return isMark(sign.codePointAt(0));
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isPrivate(int letter) {
    return Character.getType(letter) == Character.PRIVATE_USE;
  }

  private static String shown(int letter) {
    String sign = Character.toString(letter);
    return isMark(letter) ? MARK + sign : sign;
  }
}
