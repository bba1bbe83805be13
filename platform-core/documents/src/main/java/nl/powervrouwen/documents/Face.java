package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font from which the letters of a document can come. */
final class Face {

  /** Latin, Greek, Cyrillic and Hebrew. Bold and with serifs it has the same letters. */
  static final Face LATIN = new Face("Latin", "liberation/LiberationSans-Regular");

  static final Face ARABIC = new Face("Arabic", "noto/NotoNaskhArabic-Regular");
  static final Face ETHIOPIC = new Face("Ethiopic", "noto/NotoSansEthiopic-Regular");

  private final String name;
  private final String file;
  private final CmapLookup codes;

  /** Reads the font, once: it is asked for each letter. */
  private Face(String name, String file) {
    this.name = name;
    this.file = file;
    try (InputStream font = open();
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      codes = parsed.getUnicodeCmapLookup();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String name() {
    return name;
  }

  InputStream open() {
    return open(file);
  }

  static InputStream open(String file) {
    InputStream font = Face.class.getClassLoader().getResourceAsStream(file + ".ttf");
    if (font == null) {
      throw new IllegalStateException("The font " + file + " is not on the class path");
    }
    return font;
  }

  boolean has(int code) {
    return codes.getGlyphId(code) != 0;
  }
}
