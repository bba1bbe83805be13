package nl.powervrouwen.ui.api;

import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.ui.texts.Language;

/** The Dutch words of the API that are not already the rooms' own. */
final class Texts {

  private static final MessageFile FILE =
      new MessageFile(Texts.class, "nl.powervrouwen.ui.api.texts");

  private Texts() {}

  /** The text with this key, its places filled in. */
  static String of(String key, Object... values) {
    return FILE.text(Language.OFFICIAL, key, values);
  }

  /** What an HTTP status is called. */
  static String title(int status) {
    return of(FILE.has("title." + status) ? "title." + status : "title.other");
  }

  /** What an HTTP status means and what to do about it. */
  static String detail(int status) {
    return of(FILE.has("detail." + status) ? "detail." + status : "detail.other");
  }
}
