package nl.powervrouwen.ui.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Dutch words of the API that are not already the rooms' own. */
final class Texts {

  private static final Locale DUTCH = Locale.of("nl");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "nl.powervrouwen.ui.api.texts",
          DUTCH,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Texts() {}

  /** The text with this key, its places filled in. */
  static String of(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), DUTCH).format(values);
  }

  /** What an HTTP status is called. */
  static String title(int status) {
    return of(BUNDLE.containsKey("title." + status) ? "title." + status : "title.other");
  }

  /** What an HTTP status means and what to do about it. */
  static String detail(int status) {
    return of(BUNDLE.containsKey("detail." + status) ? "detail." + status : "detail.other");
  }
}
