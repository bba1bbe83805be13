package nl.powervrouwen.ui.certificates;

import java.time.LocalDate;
import java.util.Locale;
import nl.powervrouwen.outcomes.Verification;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.ui.brand.PlainPage;
import org.jspecify.annotations.Nullable;

/** The words and the looks of the page, in one language. */
final class VerificationPage {

  private final Locale locale;
  private final @Nullable Site site;

  /** In this language, with what is known of the municipality whose address was asked. */
  VerificationPage(Locale locale, @Nullable Site site) {
    this.locale = locale;
    this.site = site;
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
            + fact("date", Notation.of(locale).dateInWords(found.issuedOn()))
            + fact("place", found.place())
            + fact("issuer", found.municipality());
    return page(
        "found.title",
        "<div class=\"card\"><p class=\"verdict\">"
            + (revoked == null
                ? say("valid")
                : say("revoked", Notation.of(locale).dateInWords(revoked)))
            + "</p><dl>"
            + facts
            + "</dl></div><p><a href=\"/certificaat\">"
            + say("again")
            + "</a></p>");
  }

  private String fact(String key, String value) {
    return "<dt>" + say(key) + "</dt><dd>" + escaped(value) + "</dd>";
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
