package nl.powervrouwen.registry;

import java.util.Objects;
import nl.powervrouwen.spi.Words;

/** What was asked of a tenant can't be done as asked; nothing was changed. The words say why. */
public final class CannotBeDone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Words words;

  /**
   * Says why, and what to do about it.
   *
   * @param dutch in Dutch
   * @param english in English
   */
  public CannotBeDone(String dutch, String english) {
    super(english);
    this.words = new Words(dutch, english);
  }

  /** Why, in words for people. */
  public Words words() {
    return Objects.requireNonNull(words);
  }
}
