package nl.powervrouwen.ui.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.powervrouwen.outcomes.Verification;
import org.jspecify.annotations.Nullable;

/** The words and the looks of the page, in one language. */
final class VerificationPage {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @SuppressWarnings("InlineFormatString") // a whole page reads better apart from what fills it
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="{language}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>{title}</title>
      <style>
      :root { color-scheme: light dark; --ink: #22201d; --soft: #57524b; --paper: #faf7f2;
        --card: #ffffff; --line: #8a847b; --brand: #7a2e5d; --on: #ffffff; }
      @media (prefers-color-scheme: dark) { :root { --ink: #f3eee6; --soft: #cfc7bb;
        --paper: #1d1a17; --card: #2b2622; --line: #a79f93; --brand: #dba6c5; --on: #1d1a17; } }
      * { box-sizing: border-box; }
      body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink);
        background: var(--paper); }
      main { max-width: 36rem; margin: 0 auto; padding: 8vh 1.25rem 3rem; }
      h1 { font-size: 1.6rem; line-height: 1.25; }
      .card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem;
        padding: 1.25rem 1.5rem; margin: 1.5rem 0; }
      .verdict { font-weight: 700; font-size: 1.25rem; margin: 0 0 .75rem; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 0; }
      dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
      label { display: block; font-weight: 600; margin-bottom: .25rem; }
      .hint { color: var(--soft); margin: 0 0 .5rem; }
      input { font: inherit; width: 100%; min-height: 2.75rem; padding: .5rem .75rem;
        color: inherit; background: var(--card); border: 1px solid var(--line);
        border-radius: .5rem; letter-spacing: .06em; }
      button { font: inherit; font-weight: 600; min-height: 2.75rem; margin-top: 1rem;
        padding: .5rem 1.25rem; border: 0; border-radius: .5rem; color: var(--on);
        background: var(--brand); cursor: pointer; }
      a { color: var(--brand); }
      :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
      </style>
      </head>
      <body>
      <main>
      <h1>{title}</h1>
      {content}
      </main>
      </body>
      </html>
      """;

  private final boolean dutch;

  private VerificationPage(boolean dutch) {
    this.dutch = dutch;
  }

  /** In English for who prefers it to Dutch; in Dutch for everybody else. */
  static VerificationPage in(@Nullable String acceptLanguage) {
    return new VerificationPage(!prefersEnglish(acceptLanguage));
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
    // The content last: what somebody typed is never looked at for places to fill in.
    return HTML.replace("{language}", language())
        .replace("{title}", escaped(title))
        .replace("{content}", content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
