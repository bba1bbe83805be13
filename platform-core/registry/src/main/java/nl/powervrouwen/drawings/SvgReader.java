package nl.powervrouwen.drawings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a drawing, and ends at the first thing that is not on the list. */
final class SvgReader extends DefaultHandler {

  /** Elements in elements; drawing programs reach ten. */
  static final int DEEPEST = 40;

  /** Rules of style sheets, each of which is held against each element. */
  private static final int MOST_RULES = 500;

  private final SvgTree tree = new SvgTree();
  private final Deque<SvgNode> open = new ArrayDeque<>();
  private final List<SvgStyle> styles = new ArrayList<>();
  private @Nullable Locator place;
  private @Nullable StringBuilder style;

  @Override
  public void setDocumentLocator(Locator locator) {
    place = locator;
  }

  /** The line that is being read. */
  int line() {
    return place == null ? 0 : Math.max(place.getLineNumber(), 0);
  }

  /** Whether no element was read yet. */
  boolean isEmpty() {
    return tree.isEmpty();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SvgRefused {
    SvgNode within = open.peek();
    if (within == null && !(SvgList.SVG.equals(uri) && name.equals("svg"))) {
      throw SvgRefused.of(line(), "root", qualified);
    }
    boolean nested = within != null && name.equals("svg");
    if (nested || !SvgList.allowsElement(uri, name)) {
      throw SvgRefused.of(line(), "element", qualified);
    }
    if (open.size() == DEEPEST) {
      throw SvgRefused.of(line(), "deep", qualified, DEEPEST);
    }
    SvgNode node = new SvgNode(qualified, line());
    for (int i = 0; i < attributes.getLength(); i++) {
      read(node, uri, attributes, i);
    }
    tree.add(node, within);
    open.push(node);
    if (name.equals("style")) {
      style = new StringBuilder();
    }
  }

  private void read(SvgNode node, String uri, Attributes attributes, int i) throws SvgRefused {
    String name = attributes.getLocalName(i);
    String qualified = attributes.getQName(i);
    String value = attributes.getValue(i);
    SvgValue kind =
        SvgList.isNote(uri) ? SvgValue.ANYTHING : SvgList.attribute(attributes.getURI(i), name);
    if (kind == null) {
      throw SvgRefused.of(node.line(), "attribute", node.name(), qualified);
    }
    check(node, qualified, kind, value);
    node.weighs(value.length());
    switch (name) {
      case "id" -> node.named(value.strip());
      case "class" -> node.classes(value);
      case "style" -> styleOf(node, value);
      case "opacity" -> node.fades();
      default -> kind.target(value).ifPresent(node::refersTo);
    }
  }

  private static void check(SvgNode node, String name, SvgValue kind, String value)
      throws SvgRefused {
    if (!kind.matches(value)) {
      throw SvgRefused.of(
          node.line(), "value", node.name(), name, value, SvgRefused.words(kind.expected()));
    }
  }

  private static void styleOf(SvgNode node, String declarations) throws SvgRefused {
    for (SvgStyle.Property property : SvgStyle.declarations(node, declarations)) {
      property.target().ifPresent(node::refersTo);
      if (property.fades()) {
        node.fades();
      }
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    SvgNode node = open.peek();
    if (style != null) {
      style.append(letters, start, length);
    } else if (node != null) {
      node.says(length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SvgRefused {
    SvgNode node = open.pop();
    if (style != null) {
      styles.addAll(SvgStyle.sheet(node, style.toString()));
      style = null;
      if (styles.size() > MOST_RULES) {
        throw SvgRefused.of(node.line(), "much");
      }
    }
  }

  @Override
  public void processingInstruction(String target, String data) throws SvgRefused {
    throw SvgRefused.of(line(), "instruction", target);
  }

  @Override
  public void endDocument() throws SvgRefused {
    tree.judge(styles);
  }
}
