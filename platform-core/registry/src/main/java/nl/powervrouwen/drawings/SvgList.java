package nl.powervrouwen.drawings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a drawing: shapes, text, flat colours and gradients, and their repetition.
 *
 * <p>Not on it, and so refused by name, is what acts (scripts, links, animation), what brings other
 * content along (images, foreign objects), and what is drawn in pixels or in endless pieces
 * (filters, patterns, masks, markers, dashes): that may take any time and memory, however small the
 * file.
 */
final class SvgList {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** What drawing programs note for themselves and describe with; nobody draws or follows it. */
  private static final Set<String> NOTES =
      Set.of(
          "http://www.inkscape.org/namespaces/inkscape",
          "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://creativecommons.org/ns#",
          "http://web.resource.org/cc/",
          "http://purl.org/dc/elements/1.1/");

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "metadata",
          "style",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath");

  private static final Map<String, SvgValue> PROPERTIES = properties();
  private static final Map<String, SvgValue> ATTRIBUTES = attributes();

  private SvgList() {}

  private static Map<String, SvgValue> properties() {
    Map<String, SvgValue> all = new HashMap<>();
    put(all, SvgValue.PAINT, "fill", "stroke");
    put(all, SvgValue.COLOUR, "color", "stop-color");
    put(all, SvgValue.FRAGMENT_OR_NONE, "clip-path");
    put(all, SvgValue.NO_DASH, "stroke-dasharray");
    put(all, SvgValue.FONTS, "font-family");
    put(
        all,
        SvgValue.NUMBERS_OR_WORD,
        "opacity",
        "fill-opacity",
        "stroke-opacity",
        "stop-opacity",
        "stroke-width",
        "stroke-miterlimit",
        "stroke-dashoffset",
        "font-size",
        "letter-spacing",
        "word-spacing",
        "line-height");
    put(
        all,
        SvgValue.WORDS,
        "fill-rule",
        "clip-rule",
        "stroke-linecap",
        "stroke-linejoin",
        "font-weight",
        "font-style",
        "font-stretch",
        "font-variant",
        "text-anchor",
        "text-decoration",
        "dominant-baseline",
        "alignment-baseline",
        "baseline-shift",
        "display",
        "visibility",
        "overflow",
        "shape-rendering",
        "text-rendering",
        "color-rendering",
        "image-rendering",
        "color-interpolation",
        "enable-background",
        "vector-effect",
        "isolation",
        "paint-order",
        "writing-mode",
        "direction",
        "font-feature-settings",
        "white-space",
        "-inkscape-font-specification");
    return Map.copyOf(all);
  }

  private static Map<String, SvgValue> attributes() {
    Map<String, SvgValue> all = new HashMap<>(PROPERTIES);
    put(
        all,
        SvgValue.NUMBERS,
        "x",
        "y",
        "width",
        "height",
        "rx",
        "ry",
        "r",
        "cx",
        "cy",
        "fx",
        "fy",
        "fr",
        "x1",
        "y1",
        "x2",
        "y2",
        "dx",
        "dy",
        "rotate",
        "points",
        "offset",
        "viewBox");
    put(all, SvgValue.PATH, "d");
    put(all, SvgValue.TRANSFORM, "transform", "gradientTransform");
    put(all, SvgValue.FRAGMENT, "href");
    put(all, SvgValue.PAD, "spreadMethod");
    put(
        all,
        SvgValue.WORDS,
        "preserveAspectRatio",
        "gradientUnits",
        "clipPathUnits",
        "version",
        "baseProfile",
        "role",
        "focusable",
        "type",
        "media");
    put(all, SvgValue.NAMES, "id", "class");
    put(all, SvgValue.DECLARATIONS, "style");
    return Map.copyOf(all);
  }

  private static void put(Map<String, SvgValue> all, SvgValue value, String... names) {
    List.of(names).forEach(name -> all.put(name, value));
  }

  /** Whether an element may stand in a drawing. */
  static boolean allowsElement(String namespace, String name) {
    return NOTES.contains(namespace) || (SVG.equals(namespace) && ELEMENTS.contains(name));
  }

  /** Whether what stands in it is only for who reads the file. */
  static boolean isNote(String namespace) {
    return NOTES.contains(namespace);
  }

  /** What the value of an attribute must look like; null when the attribute is not allowed. */
  static @Nullable SvgValue attribute(String namespace, String name) {
    if (NOTES.contains(namespace)
        || (namespace.isEmpty() && (name.startsWith("aria-") || name.startsWith("data-")))) {
      return SvgValue.ANYTHING;
    }
    if (XML.equals(namespace)) {
      return name.equals("space") || name.equals("lang") ? SvgValue.WORDS : null;
    }
    if (XLINK.equals(namespace)) {
      return switch (name) {
        case "href" -> SvgValue.FRAGMENT;
        case "title", "type", "show", "actuate" -> SvgValue.WORDS;
        default -> null;
      };
    }
    return namespace.isEmpty() ? ATTRIBUTES.get(name) : null;
  }

  /** What the value of a property of a style must look like; null when it is not allowed. */
  static @Nullable SvgValue property(String name) {
    return PROPERTIES.get(name);
  }
}
