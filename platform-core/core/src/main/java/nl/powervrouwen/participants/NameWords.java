package nl.powervrouwen.participants;

import java.util.List;
import nl.powervrouwen.participants.internal.NameKey;

/**
 * The words of a name as we compare them everywhere: without accents, capitals and punctuation, so
 * that {@code Şükran} and {@code sukran} are the same.
 */
public final class NameWords {

  private NameWords() {}

  /** The words of any text, in order, each once; empty when there are none. */
  public static List<String> of(String text) {
    return NameKey.words(text);
  }
}
