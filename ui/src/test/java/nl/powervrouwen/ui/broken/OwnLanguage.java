package nl.powervrouwen.ui.broken;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Decides in which language somebody is spoken to, beside {@code Language}. */
public final class OwnLanguage {

  private OwnLanguage() {}

  /** What the browser prefers, in a town hall where it speaks English. */
  public static Locale of(HttpServletRequest request) {
    return request.getLocale();
  }
}
