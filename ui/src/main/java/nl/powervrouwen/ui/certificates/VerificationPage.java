package nl.powervrouwen.ui.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.powervrouwen.outcomes.Verification;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.brand.PlainPage;
import org.jspecify.annotations.Nullable;

/** The words and the looks of the page, in one language. */
final class VerificationPage {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Locale locale;
  private final @Nullable Site site;

  private VerificationPage(Locale locale, @Nullable Site site) {
    this.locale = locale;
    this.site = site;
  }

  /** In English for who prefers it to Dutch; in Dutch for everybody else. */
  static VerificationPage in(@Nullable String acceptLanguage, @Nullable Site site) {
    return new VerificationPage(prefersEnglish(acceptLanguage) ? Locale.ENGLISH : DUTCH, site);
  }

  private static boolean prefersEnglish(@Nullable String header) {
    if (header == null || header.length() > 500) {
      return false;
    }
    try {
      Locale best =
          Locale.lookup(Locale.LanguageRange.parse(header), List.of(DUTCH, Locale.ENGLISH));
      return Locale.ENGLISH.equals(best);
    } catch (IllegalArgumentException e) {
      return false; // not a list of languages
    }
  }

  String language() {
    return locale.getLanguage();
  }

  private String say(String key, Object... values) {
    return escaped(PlainPage.text(locale, "verify." + key, values));
  }

  /** Asks for a code. */
  String form() {
    return page("title", ask(""));
  }

  private String ask(String typed) {
    return """
        <form action="/certificaat" method="get" class="card">
        <label for="code">%s</label>
        <p class="hint" id="hint">%s</p>
        <input id="code" name="code" value="%s" required maxlength="60" autocomplete="off"
          autocapitalize="characters" spellcheck="false" aria-describedby="hint">
        <button>%s</button>
        </form>
        """
        .formatted(say("code"), say("code.help"), escaped(typed), say("check"));
  }

  /** Nothing has this code. */
  String unknown(String typed) {
    return page("unknown.title", alert("unknown") + ask(typed));
  }

  /** Too often in one minute. */
  String wait(String typed) {
    return page("wait.title", alert("wait") + ask(typed));
  }

  private String alert(String key) {
    return "<p role=\"alert\">" + say(key) + "</p>";
  }

  /** What is printed on it, and whether it counts. */
  String genuine(Verification found) {
    LocalDate revoked = found.revokedOn();
    String facts =
        fact("holder", found.holder())
            + fact("course", found.curriculum())
            + fact("date", day(found.issuedOn()))
            + fact("place", found.place())
            + fact("issuer", found.municipality());
    return page(
        "found.title",
        "<div class=\"card\"><p class=\"verdict\">"
            + (revoked == null ? say("valid") : say("revoked", day(revoked)))
            + "</p><dl>"
            + facts
            + "</dl></div><p><a href=\"/certificaat\">"
            + say("again")
            + "</a></p>");
  }

  private String fact(String key, String value) {
    return "<dt>" + say(key) + "</dt><dd>" + escaped(value) + "</dd>";
  }

  private String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
  }

  private String page(String titleKey, String content) {
    String title = PlainPage.text(locale, "verify." + titleKey);
    return PlainPage.html(
        site, language(), title, false, "<h1>" + escaped(title) + "</h1>\n" + content);
  }

  private static String escaped(String text) {
    return PlainPage.escaped(text);
  }
}
