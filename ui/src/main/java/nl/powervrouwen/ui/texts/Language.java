package nl.powervrouwen.ui.texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.ui.cookies.SiteCookie;
import org.jspecify.annotations.Nullable;

/**
 * In which language somebody is spoken to: the one place where that is decided.
 *
 * <ul>
 *   <li>The screens: Dutch, unless somebody chose English on this device. What a browser prefers
 *       does not count here: many a Dutch town hall has English ones.
 *   <li>A page for whoever has no account and so nowhere to choose: as was chosen on this device,
 *       else as the browser prefers.
 *   <li>The REST API and documents: {@link #OFFICIAL}.
 * </ul>
 */
public final class Language {

  /** Of the API, of documents, and of everything that nobody chose a language for. */
  public static final Locale OFFICIAL = Notation.DUTCH.locale();

  private static final SiteCookie COOKIE = new SiteCookie("taal");
  private static final Duration KEPT = Duration.ofDays(365);

  /** No browser sends more; what does is not read. */
  private static final int LONGEST_HEADER = 500;

  private Language() {}

  /** The language of the current screen. */
  public static Locale current() {
    UI ui = UI.getCurrent();
    return ui == null ? OFFICIAL : ui.getLocale();
  }

  /** The notation of the current screen. */
  public static Notation notation() {
    return Notation.of(current());
  }

  /** Gives a new window its language. */
  public static void begin(UI ui) {
    ui.setLocale(ofScreen(VaadinRequest.getCurrent()));
  }

  /** The language of the screen that is asked for. */
  public static Locale ofScreen(VaadinRequest request) {
    return chosen(request.getCookies()).orElse(OFFICIAL);
  }

  /** The language of a page for whoever has no account. */
  public static Locale ofPage(HttpServletRequest request) {
    return chosen(request.getCookies())
        .orElseGet(() -> preferred(request.getHeader("Accept-Language")));
  }

  private static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
    return COOKIE
        .in(cookies)
        .map(language -> Notation.of(Locale.of(language)).locale())
        .findFirst();
  }

  /**
   * English for who prefers it to Dutch; else Dutch.
   *
   * @param header {@code Accept-Language} as it was sent; null when it was not
   */
  static Locale preferred(@Nullable String header) {
    if (header == null || header.length() > LONGEST_HEADER) {
      return OFFICIAL;
    }
    try {
      Locale best =
          Locale.lookup(
              Locale.LanguageRange.parse(header),
              List.of(Locale.of(OFFICIAL.getLanguage()), Locale.ENGLISH));
      return best == null ? OFFICIAL : Notation.of(best).locale();
    } catch (IllegalArgumentException e) {
      return OFFICIAL; // not a list of languages
    }
  }

  /** Chooses a language on this device and shows the same screen in it; typed text stays. */
  public static void choose(Locale language) {
    VaadinService.getCurrentResponse().addCookie(COOKIE.with(language.getLanguage(), KEPT));
    UI.getCurrent().getPage().executeJs("window.pv ? pv.reload() : location.reload()");
  }
}
