package nl.powervrouwen.documents;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font that is made for one document: each sign of another script as it stands in its word there,
 * joined to its neighbours and with its marks on it, shaped by the JDK.
 *
 * <p>A PDF library draws one shape for one code. Where a sign's own code is free the first shape
 * gets that one, and other shapes the codes that Unicode has for them (those of Arabic), so that
 * what is copied is what is meant. The rest gets codes for private use.
 */
final class ShapedFont {

  private static final int FIRST_PRIVATE = 0xF0000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Codes that Unicode has for shapes, by what they are a shape of. */
  private static final Map<String, List<Integer>> SHAPES = shapes();

  private final Map<Sign, Integer> codes = new HashMap<>();
  private final Map<Integer, String> meant = new HashMap<>();
  private final TreeMap<Integer, TrueType.Glyph> glyphs = new TreeMap<>();
  private int nextPrivate = FIRST_PRIVATE;

  /**
   * What makes two signs one: nothing differs, not even how far the next one stands off.
   *
   * @param shapes the font's number of each shape, and where it stands, in turn
   */
  private record Sign(Face face, String text, List<Integer> shapes, int advance) {}

  /**
   * Shapes that stand for the same letters.
   *
   * @param start place of the first of those letters in the text
   * @param first number of its first shape, from left to right
   * @param end number after its last one
   */
  private record Part(int start, int first, int end) {}

  private static Map<String, List<Integer>> shapes() {
    Map<String, List<Integer>> shapes = new HashMap<>();
    for (int code = 0xFB50; code < 0xFEFD; code++) {
      if (Character.isDefined(code)) {
        String of = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
        shapes.computeIfAbsent(of, letters -> new ArrayList<>()).add(code);
      }
    }
    return shapes;
  }

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  /** The font, as a file. */
  byte[] file() {
    return TrueType.file(glyphs);
  }

  /** What a code stands for; the letter itself when this font doesn't have it. */
  String meant(int code) {
    return meant.getOrDefault(code, Character.toString(code));
  }

  /**
   * The codes by which a piece of a word is drawn, in the order in which it is said.
   *
   * @param text of letters that the font has
   */
  String of(Face face, String text, boolean rightToLeft) {
    char[] letters = text.toCharArray();
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector drawn =
        face.shaping().layoutGlyphVector(EXACT, letters, 0, letters.length, direction);
    List<Part> parts = parts(drawn, text);
    TreeMap<Integer, Part> said = new TreeMap<>();
    parts.forEach(part -> said.putIfAbsent(part.start(), part));
    StringBuilder codes = new StringBuilder();
    for (Part part : said.values()) {
      Integer next = said.higherKey(part.start());
      String meant = text.substring(part.start(), next == null ? text.length() : next);
      codes.appendCodePoint(code(face, meant, drawn, part));
    }
    return codes.toString();
  }

  /** Shapes by the sign that they are part of, from left to right. */
  private static List<Part> parts(GlyphVector drawn, String text) {
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(text);
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < drawn.getNumGlyphs(); at++) {
      int letter = drawn.getGlyphCharIndex(at);
      int start = signs.isBoundary(letter) ? letter : signs.preceding(letter);
      if (!parts.isEmpty() && parts.getLast().start() == start) {
        Part last = parts.removeLast();
        parts.add(new Part(start, last.first(), at + 1));
      } else {
        parts.add(new Part(start, at, at + 1));
      }
    }
    return parts;
  }

  private int code(Face face, String text, GlyphVector drawn, Part part) {
    int left = left(drawn, part.first());
    int advance = left(drawn, part.end()) - left;
    List<Integer> shapes = new ArrayList<>();
    for (int at = part.first(); at < part.end(); at++) {
      shapes.add(drawn.getGlyphCode(at));
      shapes.add((int) Math.round(drawn.getGlyphPosition(at).getX()) - left);
      shapes.add((int) Math.round(drawn.getGlyphPosition(at).getY()));
    }
    return codes.computeIfAbsent(
        new Sign(face, text, shapes, advance),
        sign -> {
          int code = free(text);
          meant.put(code, text);
          glyphs.put(code, new TrueType.Glyph(outline(drawn, part, left), advance));
          return code;
        });
  }

  /**
   * Where a sign begins. Marks stand anywhere around their letter, so the first shape that takes
   * room tells, if one does.
   */
  private static int left(GlyphVector drawn, int first) {
    if (first == 0) {
      return 0;
    }
    int at = first;
    while (at < drawn.getNumGlyphs() && drawn.getGlyphMetrics(at).getAdvanceX() <= 0) {
      at++;
    }
    return (int) Math.round(drawn.getGlyphPosition(at).getX());
  }

  private static Path2D outline(GlyphVector drawn, Part part, int left) {
    Path2D outline = new Path2D.Double();
    for (int at = part.first(); at < part.end(); at++) {
      outline.append(drawn.getGlyphOutline(at), false);
    }
    outline.transform(new AffineTransform(1, 0, 0, -1, -left, 0)); // upwards, as fonts count
    return outline;
  }

  private int free(String text) {
    List<Integer> wanted = new ArrayList<>();
    if (text.length() == Character.charCount(text.codePointAt(0)) && !Letters.isMark(text)) {
      wanted.add(text.codePointAt(0));
    }
    wanted.addAll(SHAPES.getOrDefault(text, List.of()));
    for (int code : wanted) {
      if (!meant.containsKey(code) && !Face.LATIN.has(code)) {
        return code;
      }
    }
    return nextPrivate++;
  }
}
