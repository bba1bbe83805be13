package nl.powervrouwen.participants;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names as we sort, search and compare them everywhere: without accents, capitals and punctuation,
 * so that {@code Şükran} and {@code sukran} are the same.
 */
public final class NameWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * What stands inside a word and has no sound: every sign that programs and people write for an
   * apostrophe, joiners, and the stroke that makes an Arabic word longer. d'Arc is found as darc.
   */
  private static final Pattern UNSPOKEN =
      Pattern.compile(
          "['`\\u00b4\\u2018-\\u201b\\u02b9\\u02bb-\\u02bf\\u02c8\\u2032\\u2035\\ua78c\\uff07"
              + "\\u200c\\u200d\\u0640]");

  /** Words that are written apart from the next one, with a hyphen, or as one with it. */
  private static final Set<String> BELONGING =
      Set.of(
          "al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "abd", "abdel", "abdul",
          "abu", "ben", "bin", "bou", "d", "l", "o");

  /** Dutch prefixes, before something that they can stand before. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:(?:van|von|in|op|aan|bij|onder|over|uit|voor) (?:de|den|der|het|t|la|s)"
              + "|van|von|de|den|der|het|t|te|ten|ter|s) (?=.)");

  /** Sorts before every letter and blank: Berg comes before Bergsma, whatever the given names. */
  private static final char SEPARATOR = '\u0001';

  private NameWords() {}

  /**
   * What a list of names is sorted by: surname, given names, prefix. A prefix that somebody typed
   * into the surname counts as one: who wrote {@code van den Berg} there looks under the B too.
   */
  public static String sorting(PersonName name) {
    String last = joined(name.last());
    Matcher typed = PREFIX.matcher(last);
    int from = typed.lookingAt() ? typed.end() : 0;
    String prefix = joined(nothingForNull(name.prefix()));
    String whole = (prefix + " " + last.substring(0, from)).strip();
    return last.substring(from)
        + SEPARATOR
        + joined(nothingForNull(name.first()))
        + SEPARATOR
        + whole;
  }

  /** The prefix with which a surname begins, as it was typed; empty when it begins with none. */
  public static String prefixIn(String surname) {
    Matcher prefix = PREFIX.matcher(joined(surname));
    if (!prefix.lookingAt()) {
      return "";
    }
    List<String> words = split(prefix.group());
    String[] typed = surname.strip().split("\\s+", -1);
    if (typed.length <= words.size()) {
      return "";
    }
    String begin = String.join(" ", Arrays.asList(typed).subList(0, words.size()));
    return split(begin).equals(words) ? begin : "";
  }

  /**
   * Every word of a name, in no order, and a word that belongs to the next also written as one with
   * it: {@code Al-Masri} is found as {@code almasri}.
   */
  public static Set<String> of(PersonName name) {
    Set<String> words = new HashSet<>();
    String surname = nothingForNull(name.prefix()) + " " + name.last();
    for (String part : List.of(nothingForNull(name.first()), surname)) {
      List<String> those = split(part);
      for (int i = 0; i < those.size(); i++) {
        addFrom(i, those, words);
      }
    }
    return words;
  }

  private static String nothingForNull(@Nullable String part) {
    return part == null ? "" : part;
  }

  /** A word, and what it is together with what it belongs to. */
  private static void addFrom(int first, List<String> those, Set<String> words) {
    String whole = "";
    for (String word : those.subList(first, those.size())) {
      whole += word;
      words.add(whole);
      if (!BELONGING.contains(word)) {
        return;
      }
    }
  }

  /** The words of any text, in order, each once; empty when there are none. */
  public static List<String> of(String text) {
    return split(text).stream().distinct().toList();
  }

  /**
   * What somebody looks for, in order: each part with the ways in which a name may have it, and
   * each way with the words that it takes. {@code al masri} is in a name that has both words and in
   * one that has {@code almasri}.
   */
  public static List<List<List<String>>> sought(String text) {
    List<String> words = of(text);
    List<List<List<String>>> sought = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (BELONGING.contains(word) && i + 1 < words.size()) {
        i++;
        sought.add(List.of(List.of(word + words.get(i)), List.of(word, words.get(i))));
      } else {
        sought.add(List.of(List.of(word)));
      }
    }
    return sought;
  }

  private static List<String> split(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(plain(text), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String joined(String text) {
    return String.join(" ", split(text));
  }

  /** Upper case first: it makes SS of a sharp s and I of a dotless i. */
  private static String plain(String text) {
    String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String whole = UNSPOKEN.matcher(folded).replaceAll("");
    String bare = MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    bare.codePoints().forEach(c -> plain.append(spelled(c)));
    return plain.toString();
  }

  /**
   * Letters that have no accent to take off, but that people type without; and letters that Arabic,
   * Persian and Urdu keyboards have each in a shape of their own.
   */
  private static String spelled(int letter) {
    return switch (letter) {
      case '\u0142' -> "l"; // Polish l
      case '\u00f8' -> "o"; // Danish o
      case '\u0111', '\u00f0' -> "d"; // Vietnamese and Icelandic d
      case '\u00e6' -> "ae";
      case '\u0153' -> "oe";
      case '\u00fe' -> "th";
      case '\u0649', '\u06cc' -> "\u064a"; // yeh
      case '\u06a9' -> "\u0643"; // kaf
      case '\u0671' -> "\u0627"; // alef
      case '\u0629', '\u06c3', '\u06c1', '\u06be', '\u06d5' -> "\u0647"; // heh
      default -> Character.toString(letter);
    };
  }
}
