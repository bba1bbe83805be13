package nl.powervrouwen.documents;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A font that is made for one document: each sign of another script as it stands in its word there,
 * joined to its neighbours and with its marks on it, shaped by the JDK.
 *
 * <p>A PDF library draws one shape for one code, so each sign has a code for private use here. What
 * a sign means is said in the finished document ({@link #sayMeanings}): what is copied or sought is
 * what was written.
 */
final class ShapedFont {

  /** Codes for private use that the fonts of all documents leave free: E000 to EFFF. */
  private static final int FIRST_CODE = 0xE000;

  private static final int SHORT_CODES = 0x1000;

  /** After those: the renderer measures codes of two halves less exactly. */
  private static final int FIRST_LONG_CODE = 0xF0000;

  private static final int MOST_LINES = 100;
  private static final String MEANINGS_BEGIN =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <ffff>
      endcodespacerange
      """;
  private static final String MEANINGS_END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Map<Sign, Integer> codes = new HashMap<>();
  private final Map<Integer, String> meant = new LinkedHashMap<>();
  private final List<TrueType.Glyph> glyphs = new ArrayList<>();

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

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  /** The font, as a file. */
  byte[] file() {
    return TrueType.file(List.copyOf(meant.keySet()), glyphs);
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
          int at = glyphs.size();
          int code = at < SHORT_CODES ? FIRST_CODE + at : FIRST_LONG_CODE + at - SHORT_CODES;
          meant.put(code, text);
          glyphs.add(new TrueType.Glyph(outline(drawn, part, left), advance));
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

  /**
   * Says in a document what each sign means, as PDF has it ("ToUnicode"): the library itself knows
   * the codes only.
   *
   * @param pdf with its fonts in it as they stay, which they are once it was saved
   */
  void sayMeanings(PDDocument pdf) throws IOException {
    Set<COSDictionary> said = new HashSet<>();
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        if (font.getName().endsWith(TrueType.NAME) && said.add(font.getCOSObject())) {
          byte[] meanings = meanings().getBytes(StandardCharsets.US_ASCII);
          PDStream stream =
              new PDStream(pdf, new ByteArrayInputStream(meanings), COSName.FLATE_DECODE);
          font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        }
      }
    }
  }

  private String meanings() {
    StringBuilder lines = new StringBuilder(MEANINGS_BEGIN);
    List<String> texts = List.copyOf(meant.values());
    for (int start = 0; start < texts.size(); start += MOST_LINES) {
      int end = Math.min(start + MOST_LINES, texts.size());
      lines.append(end - start).append(" beginbfchar\n");
      for (int at = start; at < end; at++) {
        byte[] text = texts.get(at).getBytes(StandardCharsets.UTF_16BE);
        String hex = HexFormat.of().formatHex(text);
        lines.append(String.format("<%04x> <%s>\n", at + 1, hex)); // the first one is for no code
      }
      lines.append("endbfchar\n");
    }
    return lines.append(MEANINGS_END).toString();
  }
}
