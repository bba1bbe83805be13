package nl.powervrouwen.documents;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of Arabic letters: one at the beginning, in the middle and at the end of what is
 * joined. Unicode has codes for most; those of Sorani and Pashto have one for private use in our
 * font (see {@code fonts/subset.py}).
 */
final class ArabicShapes {

  private static final int LAM = 0x0644;
  private static final int TATWEEL = 0x0640;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  private static final Map<Integer, Integer> FINAL = new HashMap<>();
  private static final Map<Integer, Integer> INITIAL = new HashMap<>();
  private static final Map<Integer, Integer> MEDIAL = new HashMap<>();

  /** Lam with the alef that follows it is one sign. */
  private static final Map<Integer, Integer> LAM_ALEF = new HashMap<>();

  private static final Map<Integer, Integer> LAM_ALEF_FINAL = new HashMap<>();

  static {
    learn(0xFB50, 0xFBFF);
    learn(0xFE70, 0xFEFC);
    for (int letter = 0x0620; letter < 0x0780; letter++) {
      learnPrivate(letter, 0xE000, FINAL);
      learnPrivate(letter, 0xE200, INITIAL);
      learnPrivate(letter, 0xE400, MEDIAL);
    }
  }

  private ArabicShapes() {}

  private static void learn(int first, int last) {
    for (int shape = first; shape <= last; shape++) {
      String name = Character.isDefined(shape) ? Character.getName(shape) : "";
      int[] of = letters(Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC));
      if (!Face.ARABIC.has(shape)) {
        continue;
      }
      if (of.length == 2 && of[0] == LAM) {
        (name.endsWith("FINAL FORM") ? LAM_ALEF_FINAL : LAM_ALEF).putIfAbsent(of[1], shape);
      } else if (of.length == 1 && name.endsWith("FINAL FORM")) {
        FINAL.putIfAbsent(of[0], shape);
      } else if (of.length == 1 && name.endsWith("INITIAL FORM")) {
        INITIAL.putIfAbsent(of[0], shape);
      } else if (of.length == 1 && name.endsWith("MEDIAL FORM")) {
        MEDIAL.putIfAbsent(of[0], shape);
      }
    }
  }

  private static void learnPrivate(int letter, int base, Map<Integer, Integer> shapes) {
    int shape = base + letter - 0x0600;
    if (Face.ARABIC.has(shape)) {
      shapes.putIfAbsent(letter, shape);
    }
  }

  /** The same text in the shapes that its letters have; still in the order in which it is said. */
  static String of(String text) {
    int[] letters = letters(text);
    StringBuilder shaped = new StringBuilder();
    for (int at = 0; at < letters.length; at++) {
      int letter = letters[at];
      boolean joinsBefore = joinsBackward(letter) && joinsForward(before(letters, at));
      Integer ligature = letter == LAM ? ligature(letters, at + 1, joinsBefore) : null;
      if (ligature != null) {
        at++;
        shaped.appendCodePoint(ligature);
      } else if (letter != JOINER && letter != NON_JOINER) {
        boolean joinsAfter = joinsForward(letter) && joinsBackward(after(letters, at));
        shaped.appendCodePoint(shape(letter, joinsBefore, joinsAfter));
      }
    }
    return shaped.toString();
  }

  /** The sign for lam and what follows it; null when they are two. */
  private static @Nullable Integer ligature(int[] letters, int next, boolean joinsBefore) {
    Map<Integer, Integer> signs = joinsBefore ? LAM_ALEF_FINAL : LAM_ALEF;
    return next < letters.length ? signs.get(letters[next]) : null;
  }

  private static int shape(int letter, boolean joinsBefore, boolean joinsAfter) {
    if (joinsBefore && joinsAfter) {
      return MEDIAL.getOrDefault(letter, letter);
    }
    if (joinsBefore) {
      return FINAL.getOrDefault(letter, letter);
    }
    return joinsAfter ? INITIAL.getOrDefault(letter, letter) : letter;
  }

  private static boolean joinsForward(int letter) {
    return letter == TATWEEL || letter == JOINER || INITIAL.containsKey(letter);
  }

  private static boolean joinsBackward(int letter) {
    return letter == TATWEEL || letter == JOINER || FINAL.containsKey(letter);
  }

  /** The neighbour of a letter; marks between them don't part them. 0 when there is none. */
  private static int before(int[] letters, int at) {
    int neighbour = at - 1;
    while (neighbour >= 0 && isMark(letters[neighbour])) {
      neighbour--;
    }
    return neighbour < 0 ? 0 : letters[neighbour];
  }

  private static int after(int[] letters, int at) {
    int neighbour = at + 1;
    while (neighbour < letters.length && isMark(letters[neighbour])) {
      neighbour++;
    }
    return neighbour == letters.length ? 0 : letters[neighbour];
  }

  private static boolean isMark(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static int[] letters(String text) {
    return text.codePoints().toArray();
  }
}
