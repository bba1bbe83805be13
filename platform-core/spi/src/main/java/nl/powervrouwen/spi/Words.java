package nl.powervrouwen.spi;

import java.util.Objects;

/**
 * A text for people, in Dutch and in English.
 *
 * @param dutch the Dutch text; never blank
 * @param english the English text; never blank
 */
public record Words(String dutch, String english) {

  /** Refuses a blank text in either language. */
  public Words {
    if (Objects.requireNonNull(dutch, "dutch").isBlank()
        || Objects.requireNonNull(english, "english").isBlank()) {
      throw new IllegalArgumentException("A text needs words in Dutch and in English");
    }
  }
}
