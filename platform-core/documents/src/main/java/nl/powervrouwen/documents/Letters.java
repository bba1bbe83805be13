package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that documents can print: those of their fonts, written from left to right. */
public final class Letters {

  private static final String MARK = "\u25cc"; // carries a mark that stands on no letter

  private Letters() {}

  /** Read once: the table of a font is asked for each name. */
  private static final class Fonts {
    static final CmapLookup SANS = lookup();

    private static CmapLookup lookup() {
      try (InputStream font = PdfWriter.open("LiberationSans-Regular");
          TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
        return parsed.getUnicodeCmapLookup();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /**
   * The letters of a text that no document can print, each once, in their order and with a blank
   * between; empty when all can.
   */
  public static String lacking(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && !canPrint(letter))
        .distinct()
        .mapToObj(Letters::shown)
        .collect(Collectors.joining(" "));
  }

  private static boolean canPrint(int letter) {
    byte direction = Character.getDirectionality(letter);
    boolean leftwards =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return !leftwards && Fonts.SANS.getGlyphId(letter) != 0;
  }

  private static String shown(int letter) {
    String sign = Character.toString(letter);
    return Character.getType(letter) == Character.NON_SPACING_MARK ? MARK + sign : sign;
  }
}
