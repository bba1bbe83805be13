package nl.powervrouwen.ui.brand;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;

/**
 * A page of one file, without script, that can be read before anybody has logged in: in the colours
 * and under the name of the municipality whose address was asked, or in the platform's own where
 * that is not known.
 */
public final class PlainPage {

  private static final MessageFile TEXTS =
      new MessageFile(PlainPage.class, "nl.powervrouwen.ui.brand.messages");

  @SuppressWarnings("InlineFormatString") // a whole page reads better apart from what fills it
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="{language}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      {meta}
      <title>{window}</title>
      <style>
      :root { color-scheme: light dark; {look}; --paper: var(--paper-light);
        --ink: var(--ink-light); --soft: var(--ink-soft-light); --card: var(--surface-light);
        --line: var(--control-light); --brand: var(--brand-light); --on: var(--on-brand-light);
        --link: var(--link-light); --heading: var(--heading-light); --focus: var(--focus-light); }
      @media screen and (prefers-color-scheme: dark) { :root { --paper: #1d1a17; --ink: #f4eee6;
        --soft: #c9beb2; --card: #27231f; --line: #9d9287; --brand: var(--brand-dark);
        --on: #1d1a17; --link: var(--brand-dark); --heading: #f4eee6;
        --focus: var(--brand-dark); } }
      * { box-sizing: border-box; }
      body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink);
        background: var(--paper); border-top: .375rem solid var(--brand); }
      .whose, main, footer { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem; }
      .whose { padding-top: 1.5rem; font-weight: 650; font-size: 1.125rem; }
      .whose img { display: block; height: 2.75rem; max-width: 100%; }
      .whose .plate { display: inline-block; padding: .375rem .625rem; border-radius: .5rem;
        background: #ffffff; }
      main { padding-top: 2rem; padding-bottom: 2rem; overflow-wrap: break-word; }
      h1, h2, h3 { color: var(--heading); line-height: 1.25; }
      h1 { font-size: 1.7rem; margin: 0 0 1rem; }
      h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
      h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
      li { margin: .25rem 0; }
      .card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem;
        padding: 1.25rem 1.5rem; margin: 1.5rem 0; }
      .verdict { font-weight: 700; font-size: 1.25rem; margin: 0 0 .75rem; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 0; }
      dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
      label { display: block; font-weight: 600; margin-bottom: .25rem; }
      .hint, small { color: var(--soft); } .hint { margin: 0 0 .5rem; }
      .en { color: var(--soft); border-top: 1px solid var(--line); padding-top: 1rem; }
      input { font: inherit; width: 100%; min-height: 2.75rem; padding: .5rem .75rem;
        color: inherit; background: var(--card); border: 1px solid var(--line);
        border-radius: .5rem; letter-spacing: .06em; }
      button { font: inherit; font-weight: 600; min-height: 2.75rem; margin-top: 1rem;
        padding: .5rem 1.25rem; border: 0; border-radius: .5rem; color: var(--on);
        background: var(--brand); cursor: pointer; }
      a { color: var(--link); text-underline-offset: .18em; }
      :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
      footer { padding-top: 1rem; padding-bottom: 3rem; }
      footer ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 0;
        padding: 1rem 0 0; border-top: 1px solid var(--line); }
      footer a { display: inline-block; min-height: 1.75rem; }
      @media print { footer, form { display: none; } body { border: 0; background: none; } }
      </style>
      </head>
      <body>
      {whose}
      <main>
      {content}
      </main>
      {footer}
      </body>
      </html>
      """;

  private PlainPage() {}

  /**
   * The whole page.
   *
   * @param site whose address was asked; null when that is nobody's or not known
   * @param language {@code nl} or {@code en}
   * @param title what the window is called, not escaped
   * @param findable whether search engines may show it
   * @param content the inside of the page as HTML, with its one heading of the first level
   */
  public static String html(
      @Nullable Site site, String language, String title, boolean findable, String content) {
    Branding branding = site == null ? Branding.PLAIN : site.branding();
    String whole = site == null ? title : title + " | " + site.displayName();
    // The content last: what somebody typed is never looked at for places to fill in.
    return HTML.replace("{language}", language)
        .replace("{meta}", findable ? "" : "<meta name=\"robots\" content=\"noindex\">")
        .replace("{look}", Brand.of(branding).style())
        .replace("{footer}", site == null ? "" : footer(language))
        .replace("{window}", escaped(whole))
        .replace("{whose}", site == null ? "" : whose(site))
        .replace("{content}", content);
  }

  private static String whose(Site site) {
    String logo = site.logo();
    if (logo == null || logo.isBlank()) {
      return "<header class=\"whose\">" + escaped(site.displayName()) + "</header>";
    }
    // As a picture and not as part of the page, so that nothing in the file can act.
    return "<header class=\"whose\"><span class=\"plate\"><img src=\"data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(logo.getBytes(StandardCharsets.UTF_8))
        + "\" alt=\""
        + escaped(alt(site))
        + "\"></span></header>";
  }

  /** What the word mark says; the site's name when the pack does not tell. */
  public static String alt(Site site) {
    String alt = site.branding().logoAlt();
    return alt == null || alt.isBlank() ? site.displayName() : alt;
  }

  private static String footer(String language) {
    Locale spoken = Locale.forLanguageTag(language);
    return "<footer><nav aria-label=\""
        + text(spoken, "page.about")
        + "\"><ul><li><a href=\"/\">"
        + text(spoken, "page.start")
        + "</a></li><li><a href=\"/toegankelijkheid\" hreflang=\"nl\">"
        + text(spoken, "page.accessibility")
        + "</a></li><li><a href=\"/privacy\" hreflang=\"nl\">Privacy</a></li></ul></nav></footer>";
  }

  /** What pages for whoever is not logged in say; not yet as it can stand in HTML. */
  public static String text(Locale language, String key, Object... values) {
    return TEXTS.text(language, key, values);
  }

  /** The text as it can stand in HTML, also between quotes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
