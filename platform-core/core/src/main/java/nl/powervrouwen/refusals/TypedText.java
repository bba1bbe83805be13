package nl.powervrouwen.refusals;

import java.text.Normalizer;
import java.util.Set;

/**
 * Text as somebody typed or pasted it, made fit to be kept: Word, Excel and telephones put blanks
 * and marks into it that nobody sees, and by which equal texts would differ.
 *
 * <p>Every kind of blank becomes a plain one, and what can't be seen goes. Two of the invisible
 * signs say how letters join; they stay where they stand between letters of a script that joins.
 */
final class TypedText {

  private static final int BLANK = ' ';
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Scripts whose letters never join. */
  private static final Set<Character.UnicodeScript> APART =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC);

  private TypedText() {}

  /** One line: blanks at the ends go, and several in a row become one. */
  static String line(String typed) {
    return clean(typed.strip(), false).replaceAll(" {2,}", " ").strip();
  }

  /** Several lines, whose layout stays. */
  static String lines(String typed) {
    return clean(typed, true).strip();
  }

  private static String clean(String typed, boolean layout) {
    int[] signs =
        typed
            .codePoints()
            .filter(c -> !isInvisible(c))
            .map(c -> isBlank(c) && !(layout && c == '\t') ? BLANK : c)
            .toArray();
    StringBuilder kept = new StringBuilder(signs.length);
    int before = BLANK;
    for (int i = 0; i < signs.length; i++) {
      int next = i + 1 < signs.length ? signs[i + 1] : BLANK;
      if (fits(before, signs[i], next)) {
        kept.appendCodePoint(signs[i]);
        before = signs[i];
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean fits(int before, int sign, int next) {
    if (sign == EMOJI_STYLE) {
      return !Character.isLetter(before) && !isEdge(before);
    }
    return !isJoiner(sign) || joins(before, next);
  }

  private static boolean isJoiner(int c) {
    return c == JOINER || c == NON_JOINER;
  }

  private static boolean joins(int before, int next) {
    return !isEdge(before) && !isEdge(next) && !APART.contains(Character.UnicodeScript.of(before));
  }

  private static boolean isEdge(int c) {
    return isJoiner(c) || Character.isWhitespace(c);
  }

  /** Blanks of every width, and letters that look like one. */
  private static boolean isBlank(int c) {
    return switch (c) {
      case '\t',
          0x2800, // Braille without dots
          0x115F, // Korean: a place for a letter that is not there
          0x1160,
          0x3164,
          0xFFA0 ->
          true;
      default -> Character.getType(c) == Character.SPACE_SEPARATOR;
    };
  }

  /**
   * What takes no place in print: where a word may break, in which direction text runs, marks of
   * files. The two by which text is shown backwards are not among them: they are refused, for with
   * them somebody means to mislead.
   */
  private static boolean isInvisible(int c) {
    boolean backwards = c == 0x202D || c == 0x202E;
    return !backwards
        && (c == 0x00AD
            || c == 0x034F
            || c == 0x061C
            || c == 0x17B4
            || c == 0x17B5
            || c == 0xFEFF
            || within(c, 0x180B, 0x180F)
            || within(c, 0x200B, 0x200B)
            || within(c, 0x200E, 0x200F)
            || within(c, 0x202A, 0x202E)
            || within(c, 0x2060, 0x206F)
            || within(c, 0xFE00, 0xFE0E)
            || within(c, 0xE0000, 0xE0FFF));
  }

  private static boolean within(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
