package nl.powervrouwen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A piece of a document: an element of HTML with what is in it.
 *
 * <p>What is given as text stays text, whatever characters are in it. A tag is built once and not
 * shared.
 */
public final class Tag {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private final String name;
  private final Map<String, String> attributes = new TreeMap<>();
  private final List<Object> content = new ArrayList<>();

  private Tag(String name) {
    this.name = checked(name);
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not the name of an element or attribute: " + name);
    }
    return name;
  }

  /**
   * An empty element.
   *
   * @param name such as {@code p}
   */
  public static Tag of(String name) {
    return new Tag(name);
  }

  /** An element with a text in it. */
  public static Tag of(String name, String text) {
    return new Tag(name).text(text);
  }

  /** Gives the element an attribute; the same name again replaces it. */
  public Tag with(String attribute, String value) {
    attributes.put(checked(attribute), printable(value));
    return this;
  }

  /** Gives the element a class of the style sheet. */
  public Tag style(String styleClass) {
    return with("class", styleClass);
  }

  /** Adds text at the end. */
  public Tag text(String text) {
    content.add(printable(text));
    return this;
  }

  /** Adds these at the end, in this order. */
  public Tag add(Tag... children) {
    content.addAll(List.of(children));
    return this;
  }

  /** XML has no place for control characters, and a line of paper has none either. */
  private static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> !isUnprintable(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isUnprintable(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.FORMAT;
  }

  Element in(Document document) {
    Element element = document.createElement(name);
    attributes.forEach(element::setAttribute);
    for (Object part : content) {
      element.appendChild(
          part instanceof Tag child
              ? child.in(document)
              : document.createTextNode(part.toString()));
    }
    return element;
  }
}
