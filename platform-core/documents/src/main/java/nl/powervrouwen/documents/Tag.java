package nl.powervrouwen.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private final List<Content> content = new ArrayList<>();
  private @Nullable String bookmark;
  private @Nullable Voice voice;

  /** What stands in an element. */
  private sealed interface Content {}

  private record Text(String text) implements Content {}

  private record Child(Tag tag) implements Content {}

  private record Drawing(Logo logo, int millimetres) implements Content {}

  private record Mark(Logo logo, int millimetres) implements Content {}

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
    attributes.put(checked(attribute), clean(value, Tag::isUnprintable));
    return this;
  }

  /** Gives the element a class of the style sheet. */
  public Tag style(String styleClass) {
    return with("class", styleClass);
  }

  /** Adds text at the end. */
  public Tag text(String text) {
    content.add(new Text(clean(text, Tag::isUnseen)));
    return this;
  }

  /** Adds a municipality's mark, so many millimetres high, or what it says if it is not drawn. */
  Tag mark(Logo logo, int millimetres) {
    content.add(new Mark(logo, millimetres));
    return this;
  }

  /** Adds a drawing of our own making, so many millimetres high. */
  Tag draw(Logo logo, int millimetres) {
    content.add(new Drawing(logo, millimetres));
    return this;
  }

  /** Gives a heading the words by which a bookmark leads to it; otherwise those in it. */
  Tag bookmark(String title) {
    bookmark = title;
    return this;
  }

  /**
   * Says in which language and direction the texts of this element are, not those of others in it.
   */
  Tag voice(Voice other) {
    voice = other;
    return this;
  }

  /** Adds these at the end, in this order. */
  public Tag add(Tag... children) {
    for (Tag child : children) {
      content.add(new Child(child));
    }
    return this;
  }

  /**
   * In composed letters, as fonts have them. XML has no place for control characters, and a line of
   * paper has none either.
   */
  private static String clean(String text, IntPredicate left) {
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> !left.test(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** What is drawn as nothing at all; two of these part or join Arabic letters. */
  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE
        || (type == Character.FORMAT && c != '\u200c' && c != '\u200d');
  }

  private static boolean isUnprintable(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.FORMAT;
  }

  Element in(Composition composition) {
    Element element = composition.document().createElement(name);
    attributes.forEach(element::setAttribute);
    for (Content part : content) {
      switch (part) {
        case Text text -> composition.write(element, text.text(), voice);
        case Child child -> element.appendChild(child.tag().in(composition));
        case Drawing drawing -> composition.draw(element, drawing.logo(), drawing.millimetres());
        case Mark mark -> composition.drawMark(element, mark.logo(), mark.millimetres());
      }
    }
    if (name.equals("h1") || name.equals("h2")) {
      composition.mark(element, bookmark == null ? words() : bookmark);
    }
    return element;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Content part : content) {
      switch (part) {
        case Text text -> words.append(text.text());
        case Child child -> words.append(child.tag().words());
        case Drawing drawing -> words.append(drawing.logo().words());
        case Mark mark -> words.append(mark.logo().words());
      }
    }
    return words.toString();
  }
}
