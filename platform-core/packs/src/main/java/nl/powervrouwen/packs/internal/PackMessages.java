package nl.powervrouwen.packs.internal;

import java.util.Locale;
import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.spi.Words;

/** What this room says to people, in Dutch and in English; the texts are beside the schema. */
public final class PackMessages {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final MessageFile TEXTS =
      new MessageFile(PackMessages.class, "nl.powervrouwen.packs.messages");

  private PackMessages() {}

  /**
   * The text with this key.
   *
   * @param values what it names; {@link Words} are told in the language of the text
   */
  public static Words words(String key, Object... values) {
    return new Words(in(DUTCH, key, values), in(Locale.ENGLISH, key, values));
  }

  private static String in(Locale locale, String key, Object... values) {
    Object[] told = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      told[i] = values[i] instanceof Words words ? words.in(locale) : values[i];
    }
    return TEXTS.text(locale, key, told);
  }
}
