package nl.powervrouwen.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What a room or the screens say to people: a file of messages in Dutch and its twin in English,
 * such as {@code messages_nl.properties} and {@code messages_en.properties}. All words for people
 * are read here.
 */
public final class MessageFile {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static final int POINT_FROM = 10_000;

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
      Locale spoken = isEnglish(language) || isDutch(language) ? language : DUTCH;
      String pattern = in(spoken).getString(key);
      return new MessageFormat(pattern, spoken).format(plain(pattern, values));
    } catch (MissingResourceException missing) {
      throw new IllegalArgumentException("There is no text with the key " + key, missing);
    }
  }

  /**
   * Numbers of at most four digits as people write them, without a point: a year is 2026. A number
   * on which the message depends in more than how it looks stays one.
   */
  private static Object[] plain(String pattern, Object... values) {
    Object[] plain = values.clone();
    for (int i = 0; i < plain.length; i++) {
      boolean whole = plain[i] instanceof Integer || plain[i] instanceof Long;
      if (whole
          && Math.abs(((Number) plain[i]).longValue()) < POINT_FROM
          && !pattern.contains("{" + i + ",")) {
        plain[i] = plain[i].toString();
      }
    }
    return plain;
  }

  /** Whether there is a message with this key. */
  public boolean has(String key) {
    return in(DUTCH).containsKey(key);
  }

  private ResourceBundle in(Locale language) {
    Locale file = isEnglish(language) ? Locale.ENGLISH : DUTCH;
    return ResourceBundle.getBundle(name, file, loader, NO_FALLBACK);
  }

  private static boolean isEnglish(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
  }

  private static boolean isDutch(Locale language) {
    return DUTCH.getLanguage().equals(language.getLanguage());
  }
}
