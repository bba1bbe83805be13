package nl.powervrouwen.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A font from which letters can come, with the scripts it is asked for. Signs of no script of their
 * own, such as a comma, come from the first that has them.
 */
enum Face {
  /** Bold and with serifs it has the same letters. */
  LATIN(
      "liberation/LiberationSans-Regular",
      UnicodeScript.LATIN,
      UnicodeScript.GREEK,
      UnicodeScript.CYRILLIC,
      UnicodeScript.HEBREW),
  /** Letters that the first doesn't have, and marks that stand on any letter. */
  RARE("noto/NotoSans-Regular", UnicodeScript.LATIN, UnicodeScript.CYRILLIC),
  ARABIC("noto/NotoNaskhArabic-Regular", UnicodeScript.ARABIC),
  HEBREW("noto/NotoSansHebrew-Regular", UnicodeScript.HEBREW),
  ETHIOPIC("noto/NotoSansEthiopic-Regular", UnicodeScript.ETHIOPIC),
  SYRIAC("noto/NotoSansSyriac-Regular", UnicodeScript.SYRIAC),
  THAANA("noto/NotoSansThaana-Regular", UnicodeScript.THAANA),
  NKO("noto/NotoSansNKo-Regular", UnicodeScript.NKO),
  ADLAM("noto/NotoSansAdlam-Regular", UnicodeScript.ADLAM),
  ROHINGYA("noto/NotoSansHanifiRohingya-Regular", UnicodeScript.HANIFI_ROHINGYA),
  TIFINAGH("noto/NotoSansTifinagh-Regular", UnicodeScript.TIFINAGH),
  ARMENIAN("noto/NotoSansArmenian-Regular", UnicodeScript.ARMENIAN),
  GEORGIAN("noto/NotoSansGeorgian-Regular", UnicodeScript.GEORGIAN),
  DEVANAGARI("noto/NotoSansDevanagari-Regular", UnicodeScript.DEVANAGARI),
  BENGALI("noto/NotoSansBengali-Regular", UnicodeScript.BENGALI),
  GURMUKHI("noto/NotoSansGurmukhi-Regular", UnicodeScript.GURMUKHI),
  GUJARATI("noto/NotoSansGujarati-Regular", UnicodeScript.GUJARATI),
  ORIYA("noto/NotoSansOriya-Regular", UnicodeScript.ORIYA),
  TAMIL("noto/NotoSansTamil-Regular", UnicodeScript.TAMIL),
  TELUGU("noto/NotoSansTelugu-Regular", UnicodeScript.TELUGU),
  KANNADA("noto/NotoSansKannada-Regular", UnicodeScript.KANNADA),
  MALAYALAM("noto/NotoSansMalayalam-Regular", UnicodeScript.MALAYALAM),
  SINHALA("noto/NotoSansSinhala-Regular", UnicodeScript.SINHALA),
  THAI("noto/NotoSansThai-Regular", UnicodeScript.THAI),
  LAO("noto/NotoSansLao-Regular", UnicodeScript.LAO),
  KHMER("noto/NotoSansKhmer-Regular", UnicodeScript.KHMER),
  MYANMAR("noto/NotoSansMyanmar-Regular", UnicodeScript.MYANMAR),
  TIBETAN("noto/NotoSerifTibetan-Regular", UnicodeScript.TIBETAN),
  KOREAN("noto/HangulGothic-Regular", UnicodeScript.HANGUL),
  /** The forms that are used in China: a Japanese reader knows them, though some differ. */
  CHINESE_JAPANESE(
      "droid/DroidSansFallbackFull",
      UnicodeScript.HAN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA,
      UnicodeScript.BOPOMOFO);

  /** Units in which a shape is measured: so many are as high as a line. */
  static final int EM = 1000;

  private static final Set<UnicodeScript> NO_SCRIPT =
      Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

  private final String file;

  /** What was read: most documents ask for none or one of these. */
  private static final Map<Face, CmapLookup> CODES = new ConcurrentHashMap<>();

  private static final Map<Face, Font> SHAPING = new ConcurrentHashMap<>();

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that nobody changes
  private final Set<UnicodeScript> scripts;

  Face(String file, UnicodeScript... scripts) {
    this.file = file;
    this.scripts = Set.of(scripts);
  }

  /** From which font a letter comes, with the marks on it; null when none has them all. */
  static @Nullable Face of(String sign) {
    UnicodeScript script = script(sign);
    for (Face face : values()) {
      if ((script == null || face.scripts.contains(script)) && face.hasAll(sign)) {
        return face;
      }
    }
    return null;
  }

  private static @Nullable UnicodeScript script(String sign) {
    return sign.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(script -> !NO_SCRIPT.contains(script))
        .findFirst()
        .orElse(null);
  }

  private boolean hasAll(String sign) {
    return sign.codePoints().allMatch(letter -> Letters.isInvisible(letter) || has(letter));
  }

  boolean has(int code) {
    return CODES.computeIfAbsent(this, Face::codes).getGlyphId(code) != 0;
  }

  private CmapLookup codes() {
    try (InputStream font = open(file);
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      return parsed.getUnicodeCmapLookup();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The font as the JDK shapes it, {@link #EM} units high. */
  Font shaping() {
    return SHAPING.computeIfAbsent(this, Face::readToShape);
  }

  private Font readToShape() {
    try (InputStream font = open(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, font).deriveFont((float) EM);
    } catch (IOException | FontFormatException | LinkageError | InternalError unusable) {
      throw new IllegalStateException(
          "The JDK can't use fonts here. It asks for fontconfig and one font of any kind: on Debian"
              + " install the packages fontconfig and fonts-dejavu-core",
          unusable);
    }
  }

  static InputStream open(String file) {
    InputStream font = Face.class.getClassLoader().getResourceAsStream(file + ".ttf");
    if (font == null) {
      throw new IllegalStateException("The font " + file + " is not on the class path");
    }
    return font;
  }
}
