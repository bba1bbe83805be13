package nl.powervrouwen.documents;

import java.text.Bidi;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which language and direction a text is, where those are not the document's.
 *
 * @param language null when it is not known; then the first letter tells in which direction it is
 *     read
 */
record Voice(@Nullable Locale language) {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "ps", "ur", "ckb", "he", "iw", "yi", "ji", "syr", "dv");

  /** Somebody's own words, of which nobody wrote down the language. */
  static final Voice OWN = new Voice(null);

  boolean isRightToLeft(String text) {
    return language == null
        ? !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        : RIGHT_TO_LEFT.contains(language.getLanguage());
  }
}
