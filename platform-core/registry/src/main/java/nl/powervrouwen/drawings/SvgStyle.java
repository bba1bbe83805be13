package nl.powervrouwen.drawings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of a style sheet in a drawing: for whom, and what it refers to.
 *
 * @param selector such as {@code .cls-1}, {@code #mark} or {@code path}
 * @param targets names of parts of the drawing
 * @param fades whether what is drawn with it is seen through
 */
record SvgStyle(String selector, List<String> targets, boolean fades) {

  private static final Pattern COMMENT =
      Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+){0,200}+\\*/");
  private static final Pattern RULE = Pattern.compile("\\G\\s*([^{}]{1,500})\\{([^{}]*+)\\}\\s*");
  private static final Pattern SELECTOR = Pattern.compile("[.#]?[A-Za-z_][\\w-]{0,100}|\\*");

  /** A property with a value that may be. */
  record Property(String name, Optional<String> target) {
    boolean fades() {
      return name.equals("opacity");
    }
  }

  /** The rules of a style sheet; refuses it at what is not allowed. */
  static List<SvgStyle> sheet(SvgNode node, String css) throws SvgRefused {
    String plain = COMMENT.matcher(css).replaceAll(" ");
    if (!SvgValue.ANYTHING.matches(plain) || plain.indexOf('@') >= 0 || plain.indexOf('\\') >= 0) {
      throw SvgRefused.of(node.line(), "import");
    }
    List<SvgStyle> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(plain);
    int end = 0;
    while (rule.find()) {
      end = rule.end();
      List<Property> properties = declarations(node, rule.group(2));
      List<String> targets = properties.stream().flatMap(p -> p.target().stream()).toList();
      boolean fades = properties.stream().anyMatch(Property::fades);
      for (String selector : rule.group(1).split(",", -1)) {
        rules.add(new SvgStyle(selector(node, selector.strip()), targets, fades));
      }
    }
    if (!plain.substring(end).isBlank()) {
      throw SvgRefused.of(node.line(), "rule", plain.substring(end));
    }
    return rules;
  }

  private static String selector(SvgNode node, String selector) throws SvgRefused {
    if (!SELECTOR.matcher(selector).matches()) {
      throw SvgRefused.of(node.line(), "rule", selector);
    }
    return selector;
  }

  /** What stands in a style; refuses it at what is not allowed. */
  static List<Property> declarations(SvgNode node, String css) throws SvgRefused {
    List<Property> properties = new ArrayList<>();
    for (String one : css.split(";", -1)) {
      if (!one.isBlank()) {
        properties.add(property(node, one));
      }
    }
    return properties;
  }

  private static Property property(SvgNode node, String declaration) throws SvgRefused {
    int colon = declaration.indexOf(':');
    String name = colon < 0 ? declaration.strip() : declaration.substring(0, colon).strip();
    String value =
        colon < 0 ? "" : declaration.substring(colon + 1).replace("!important", "").strip();
    SvgValue kind = SvgList.property(name);
    if (kind == null) {
      throw SvgRefused.of(node.line(), "property", node.name(), name);
    }
    if (!kind.matches(value)) {
      throw SvgRefused.of(
          node.line(), "value", node.name(), name, value, SvgRefused.words(kind.expected()));
    }
    return new Property(name, kind.target(value));
  }
}
