package nl.powervrouwen.messages;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;

/**
 * What a room or the screens say to people: a file of messages in Dutch and its twin in English,
 * such as {@code messages_nl.properties} and {@code messages_en.properties}. All words for people
 * are read here.
 */
public final class MessageFile {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final String name;
  private final ClassLoader loader;

  /**
   * The messages in this file.
   *
   * @param beside a class in the jar that has the file
   * @param name full name without language, such as {@code nl.powervrouwen.refusals.messages}
   */
  public MessageFile(Class<?> beside, String name) {
    this.name = name;
    this.loader = beside.getClassLoader();
  }

  /**
   * The message with this key, its places filled in.
   *
   * @param language English, or else Dutch is told
   * @throws IllegalArgumentException when there is none
   */
  public String text(Locale language, String key, Object... values) {
    try {
      Notation notation = Notation.of(language);
      String pattern = in(notation).getString(key);
      return new MessageFormat(pattern, notation.locale())
          .format(written(notation, pattern, values));
    } catch (MissingResourceException missing) {
      throw new IllegalArgumentException("There is no text with the key " + key, missing);
    }
  }

  /**
   * The values as people write them. A number on which the message depends in more than how it
   * looks stays one.
   */
  private static Object[] written(Notation notation, String pattern, Object... values) {
    Object[] written = values.clone();
    for (int i = 0; i < written.length; i++) {
      if (!pattern.contains("{" + i + ",")) {
        written[i] = written(notation, values[i]);
      }
    }
    return written;
  }

  private static Object written(Notation notation, Object value) {
    return switch (value) {
      case Integer number -> notation.number(number);
      case Long number -> notation.number(number);
      case LocalDate day -> notation.dateInWords(day);
      case Hours time -> notation.hours(time);
      case Words words -> words.in(notation.locale());
      case null, default -> value;
    };
  }

  /** Whether there is a message with this key. */
  public boolean has(String key) {
    return in(Notation.DUTCH).containsKey(key);
  }

  private ResourceBundle in(Notation notation) {
    Locale language = Locale.of(notation.locale().getLanguage());
    return ResourceBundle.getBundle(name, language, loader, NO_FALLBACK);
  }
}
