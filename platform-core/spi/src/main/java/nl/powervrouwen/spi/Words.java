package nl.powervrouwen.spi;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A text for people, in Dutch and in English.
 *
 * @param dutch the Dutch text; never blank
 * @param english the English text; never blank
 * @since 1.0
 */
public record Words(String dutch, String english) implements Serializable {

  /** Refuses a blank text in either language. */
  public Words {
    if (Objects.requireNonNull(dutch, "dutch").isBlank()
        || Objects.requireNonNull(english, "english").isBlank()) {
      throw new IllegalArgumentException("A text needs words in Dutch and in English");
    }
  }

  /** The text in this language: Dutch, or English for everything that is not Dutch. */
  public String in(Locale language) {
    return language.getLanguage().equals("nl") ? dutch : english;
  }
}
