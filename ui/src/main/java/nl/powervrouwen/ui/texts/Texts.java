package nl.powervrouwen.ui.texts;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words on the screens. They stand in {@code messages_nl.properties} and {@code
 * messages_en.properties} beside this class; both have the same keys. A municipality may have words
 * of its own for a few of them (see {@link OwnTexts}).
 */
@VaadinServiceEnabled
@ApplicationScoped
public class Texts implements I18NProvider {

  /** Dutch as it is written in the Netherlands; what everybody gets who did not choose. */
  public static final Locale DUTCH = Locale.of("nl", "NL");

  /** English with the day before the month. */
  public static final Locale ENGLISH = Locale.UK;

  private static final String BUNDLE = "nl.powervrouwen.ui.texts.messages";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
    return bundle(Moments.locale()).containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(DUTCH, ENGLISH);
  }

  @Override
  public Locale getDefaultLocale() {
    return DUTCH;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    Locale language = "en".equals(locale.getLanguage()) ? ENGLISH : DUTCH;
    return own.find(key, language).orElseGet(() -> standard(key, language, values));
  }

  static String standard(String key, Locale language, Object... values) {
    try {
      String pattern = bundle(language).getString(key);
      return new MessageFormat(pattern, language).format(values);
    } catch (MissingResourceException missing) {
      throw new IllegalArgumentException("There is no text with the key " + key, missing);
    }
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
  }
}
