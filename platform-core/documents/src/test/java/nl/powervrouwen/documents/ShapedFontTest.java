package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapedFontTest {

  private final ShapedFont font = new ShapedFont();

  @Test
  void theSameLetterHasAnotherShapeWhereItIsJoined() {
    assertThat(font.of(Face.ARABIC, "ببب", true).codePoints().distinct()).hasSize(3);
    assertThat(font.of(Face.ARABIC, "ڵڵ", true).codePoints().distinct()).as("Sorani").hasSize(2);
    assertThat(font.of(Face.ARABIC, "ب\u200cب", true).codePoints().distinct())
        .as("this sign parts them, and both stand alone")
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "DEVANAGARI, क्षि, 1",
    "DEVANAGARI, कमल, 3",
    "KHMER, ស្រី, 2",
    "TAMIL, கொ, 1",
    "ARABIC, مُ, 1",
    "HEBREW, שָׂ, 1",
    "ETHIOPIC, ሰላም, 3"
  })
  void aSignIsDrawnWithWhatStandsOnItAndAroundIt(Face face, String text, int signs) {
    boolean rightToLeft = face == Face.ARABIC || face == Face.HEBREW;
    String drawn = font.of(face, text, rightToLeft);
    assertThat(drawn.codePoints()).hasSize(signs);
    StringBuilder meant = new StringBuilder();
    drawn.codePoints().forEach(code -> meant.append(font.meant(code)));
    assertThat(meant.toString()).isEqualTo(text);
  }

  @Test
  void aWordTakesTheRoomThatItsFontGivesIt() throws IOException {
    String drawn = font.of(Face.ARABIC, "مُحَمَّد", true);
    int room = 0;
    try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.file()))) {
      for (int code : drawn.codePoints().toArray()) {
        room += parsed.getAdvanceWidth(parsed.getUnicodeCmapLookup().getGlyphId(code));
      }
    }
    assertThat(room).isEqualTo(2009);
  }

  @Test
  void theSameSignIsKeptOnce() {
    String twice = font.of(Face.ETHIOPIC, "ሰሰ", false);
    assertThat(twice.codePoints().distinct()).hasSize(1);
    assertThat(font.of(Face.ETHIOPIC, "ሰ", false) + twice.substring(1)).isEqualTo(twice);
  }
}
