package nl.powervrouwen.ui.open;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text with headings, lists, tables and links in CommonMark, made into HTML in which nothing can
 * act: what looks like HTML in it is shown as it is written, and links go to http, https and mail
 * only.
 */
final class Markdown {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();

  private Markdown() {}

  /**
   * The text as HTML with one heading of the first level at its top.
   *
   * @param title that heading, when the text has none
   */
  static String html(String text, String title) {
    Node document = PARSER.parse(text);
    if (!(document.getFirstChild() instanceof Heading first) || first.getLevel() != 1) {
      Heading heading = new Heading();
      heading.setLevel(1);
      heading.appendChild(new Text(title));
      document.prependChild(heading);
    }
    lower(document);
    return RENDERER.render(document);
  }

  /** A page has one heading of the first level: the first. */
  private static void lower(Node document) {
    Node node = document.getFirstChild().getNext();
    while (node != null) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        heading.setLevel(2);
      }
      node = node.getNext();
    }
  }
}
