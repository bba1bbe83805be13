package nl.powervrouwen.participants;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names as we sort, search and compare them everywhere: without accents, capitals and punctuation,
 * so that {@code Şükran} and {@code sukran} are the same.
 */
public final class NameWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Sorts before every letter and blank: Berg comes before Bergsma, whatever the given names. */
  private static final char SEPARATOR = '\u0001';

  private NameWords() {}

  /** What a list of names is sorted by: surname, given names, prefix. */
  public static String sorting(PersonName name) {
    String prefix = name.prefix() == null ? "" : name.prefix();
    return joined(name.last()) + SEPARATOR + joined(name.first()) + SEPARATOR + joined(prefix);
  }

  /** Every word of a name, in no order. */
  public static Set<String> of(PersonName name) {
    return Stream.of(of(name.first()), of(name.prefix() == null ? "" : name.prefix()))
        .flatMap(Collection::stream)
        .collect(Collectors.collectingAndThen(Collectors.toSet(), some -> plus(some, name.last())));
  }

  private static Set<String> plus(Set<String> some, String text) {
    some.addAll(of(text));
    return some;
  }

  /** The words of any text, in order, each once; empty when there are none. */
  public static List<String> of(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(plain(text), -1))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static String joined(String text) {
    return String.join(" ", BETWEEN_WORDS.split(plain(text).strip(), -1)).strip();
  }

  /** Upper case first: it makes SS of a sharp s and I of a dotless i. */
  private static String plain(String text) {
    String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    bare.codePoints().forEach(c -> plain.append(spelled(c)));
    return plain.toString();
  }

  /** Letters that have no accent to take off, but that people type without. */
  private static String spelled(int letter) {
    return switch (letter) {
      case '\u0142' -> "l"; // Polish l
      case '\u00f8' -> "o"; // Danish o
      case '\u0111', '\u00f0' -> "d"; // Vietnamese and Icelandic d
      case '\u00e6' -> "ae";
      case '\u0153' -> "oe";
      case '\u00fe' -> "th";
      case '\u2019', '\'', '\u02bc', '\u02bb' -> ""; // d'Arc is found as darc
      default -> Character.toString(letter);
    };
  }
}
