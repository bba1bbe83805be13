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

  private final boolean dutch;

  private final @Nullable Site site;

  private VerificationPage(boolean dutch, @Nullable Site site) {
    this.dutch = dutch;
    this.site = site;
  }

  /** In English for who prefers it to Dutch; in Dutch for everybody else. */
  static VerificationPage in(@Nullable String acceptLanguage, @Nullable Site site) {
    return new VerificationPage(!prefersEnglish(acceptLanguage), site);
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
    return dutch ? "nl" : "en";
  }

  private String say(String inDutch, String inEnglish) {
    return dutch ? inDutch : inEnglish;
  }

  /** Asks for a code. */
  String form() {
    String title = say("Is dit certificaat echt?", "Is this certificate genuine?");
    return page(title, ask(""));
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
        .formatted(
            say("Code op het certificaat", "Code on the certificate"),
            say(
                "16 letters en cijfers. Streepjes en hoofdletters hoeven niet.",
                "16 letters and digits. You may leave out hyphens and capitals."),
            escaped(typed),
            say("Controleer", "Check"));
  }

  /** Nothing has this code. */
  String unknown(String typed) {
    return page(
        say("Wij kennen deze code niet", "We do not know this code"),
        "<p role=\"alert\">"
            + say(
                "Kijk of u de code goed hebt overgetypt. Klopt de code? Vraag het dan bij de"
                    + " gemeente na.",
                "Check whether you typed the code correctly. Is it right? Then ask the"
                    + " municipality.")
            + "</p>"
            + ask(typed));
  }

  /** Too often in one minute. */
  String wait(String typed) {
    return page(
        say("Even wachten", "Please wait"),
        "<p role=\"alert\">"
            + say(
                "Er is te vaak een code gecontroleerd. Probeer het over een minuut opnieuw.",
                "Too many codes were checked. Try again in a minute.")
            + "</p>"
            + ask(typed));
  }

  /** What is printed on it, and whether it counts. */
  String genuine(Verification found) {
    LocalDate revoked = found.revokedOn();
    String verdict =
        revoked == null
            ? say(
                "✓ Dit certificaat is echt en geldig.", "✓ This certificate is genuine and valid.")
            : say(
                "✗ Dit certificaat is ingetrokken op " + day(revoked) + ". Het geldt niet meer.",
                "✗ This certificate was revoked on " + day(revoked) + ". It no longer counts.");
    String facts =
        fact(say("Naam", "Name"), found.holder())
            + fact(say("Cursus", "Course"), found.course())
            + fact(say("Datum", "Date"), day(found.issuedOn()))
            + fact(say("Plaats", "Place"), found.place())
            + fact(say("Uitgegeven door", "Issued by"), found.municipality());
    return page(
        say("Controle van een certificaat", "Check of a certificate"),
        "<div class=\"card\"><p class=\"verdict\">"
            + escaped(verdict)
            + "</p><dl>"
            + facts
            + "</dl></div><p><a href=\"/certificaat\">"
            + say("Nog een certificaat controleren", "Check another certificate")
            + "</a></p>");
  }

  private static String fact(String name, String value) {
    return "<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>";
  }

  private String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", dutch ? DUTCH : Locale.ENGLISH));
  }

  private String page(String title, String content) {
    return PlainPage.html(
        site, language(), title, false, "<h1>" + escaped(title) + "</h1>\n" + content);
  }

  private static String escaped(String text) {
    return PlainPage.escaped(text);
  }
}
