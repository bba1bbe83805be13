package nl.powervrouwen.ui.texts;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Notation;

/**
 * The words on the screens. They stand in {@code messages_nl.properties} and {@code
 * messages_en.properties} beside this class; both have the same keys. A municipality may have words
 * of its own for a few of them (see {@link OwnTexts}).
 */
@VaadinServiceEnabled
@ApplicationScoped
public class Texts implements I18NProvider {

  /** Dutch as it is written in the Netherlands. */
  public static final Locale DUTCH = Notation.DUTCH.locale();

  /** English with the day before the month. */
  public static final Locale ENGLISH = Notation.ENGLISH.locale();

  private static final MessageFile FILE =
      new MessageFile(Texts.class, "nl.powervrouwen.ui.texts.messages");

  /** What fields are called, in a refusal and on the screens alike: {@code field.<name>}. */
  private static final MessageFile FIELDS =
      new MessageFile(Messages.class, "nl.powervrouwen.refusals.messages");

  private static final String FIELD = "field.";

  private final OwnTexts own;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected Texts() {
    this(null);
  }

  @Inject
  Texts(OwnTexts own) {
    this.own = own;
  }

  /** The text with this key in the language of the current screen. */
  public static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  /** The text with this key in the language of the current screen; empty when there is none. */
  public static Optional<String> find(String key) {
    return file(key).has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(DUTCH, ENGLISH);
  }

  @Override
  public Locale getDefaultLocale() {
    return Language.OFFICIAL;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    Locale language = Notation.of(locale).locale();
    return own.find(key, language).orElseGet(() -> standard(key, language, values));
  }

  static String standard(String key, Locale language, Object... values) {
    return file(key).text(language, key, values);
  }

  private static MessageFile file(String key) {
    return key.startsWith(FIELD) ? FIELDS : FILE;
  }
}
