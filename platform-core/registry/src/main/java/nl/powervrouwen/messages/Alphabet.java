package nl.powervrouwen.messages;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The order in which Dutch readers look for a name in a list: word by word, whatever capitals and
 * accents, and a number by its value. Names that differ in those only stand side by side, always in
 * the same order.
 *
 * <p>PostgreSQL sorts by code, where Z comes before a and both before an accent; so what people see
 * is sorted here.
 */
public final class Alphabet {

  private static final Collator LETTERS = dutch(Collator.PRIMARY);
  private static final Collator SIGNS = dutch(Collator.TERTIARY);

  /** Between words, and between letters and digits. */
  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+|(?<=\\p{Nd})(?=\\p{L})|(?<=\\p{L})(?=\\p{Nd})");

  private Alphabet() {}

  /** The order of things by what they are called. */
  public static <T> Comparator<T> by(Function<? super T, String> name) {
    return (one, other) -> compare(name.apply(one), name.apply(other));
  }

  /** Which of two names comes first. */
  public static int compare(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    for (int i = 0; i < Math.min(words.size(), others.size()); i++) {
      int order = compareWords(words.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(words.size(), others.size());
    order = order == 0 ? SIGNS.compare(one, other) : order;
    return order == 0 ? one.compareTo(other) : order;
  }

  private static int compareWords(String word, String other) {
    return isNumber(word) && isNumber(other)
        ? new BigInteger(word).compareTo(new BigInteger(other))
        : LETTERS.compare(word, other);
  }

  private static boolean isNumber(String word) {
    return word.codePoints().allMatch(Character::isDigit);
  }

  private static List<String> words(String name) {
    return Arrays.stream(BETWEEN.split(name, -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static Collator dutch(int strength) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag("nl"));
    collator.setStrength(strength);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    return collator;
  }
}
