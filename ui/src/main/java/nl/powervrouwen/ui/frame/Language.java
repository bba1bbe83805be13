package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import nl.powervrouwen.ui.texts.Texts;

/** The language of the screens: Dutch, unless somebody chose English on this device. */
final class Language {

  private static final String COOKIE = "taal";
  private static final Duration KEPT = Duration.ofDays(365);

  private Language() {}

  /** The language chosen on the device that asks. */
  static Locale of(VaadinRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
          return Texts.ENGLISH;
        }
      }
    }
    return Texts.DUTCH;
  }

  /** Chooses a language on this device and shows the same screen in it; typed text stays. */
  static void choose(Locale language) {
    Cookie cookie = new Cookie(COOKIE, language.getLanguage());
    cookie.setPath("/");
    cookie.setMaxAge((int) KEPT.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(VaadinRequest.getCurrent().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    VaadinService.getCurrentResponse().addCookie(cookie);
    UI.getCurrent().getPage().executeJs("window.pv ? pv.reload() : location.reload()");
  }
}
