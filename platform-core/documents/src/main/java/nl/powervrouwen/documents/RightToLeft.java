package nl.powervrouwen.documents;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Draws text that is read from right to left: the first letter at the right. The renderer itself
 * puts pieces of a line from left to right only, so {@link Composition} makes one element of each
 * piece that is read the other way, and of a paragraph that is.
 */
final class RightToLeft implements BidiReorderer {

  private static final String PAIRS = "()[]{}<>«»‹›";

  private final ShapedFont font;

  /** Reorders what is drawn with the codes of this font. */
  RightToLeft(ShapedFont font) {
    this.font = font;
  }

  /** The letters are shaped already. */
  @Override
  public String shapeText(String text) {
    return text;
  }

  /** Of one line: from the last sign to the first, but numbers and words of Latin letters. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    String[] drawn = text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    StringBuilder meant = new StringBuilder();
    for (String code : drawn) {
      meant.append(font.meant(code.codePointAt(0)).charAt(0));
    }
    Bidi order = new Bidi(meant.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] levels = new byte[drawn.length];
    for (int at = 0; at < drawn.length; at++) {
      levels[at] = (byte) order.getLevelAt(at);
      if (levels[at] % 2 == 1) {
        drawn[at] = mirrored(drawn[at]);
      }
    }
    Bidi.reorderVisually(levels, 0, drawn, 0, drawn.length);
    return String.join("", drawn);
  }

  private static String mirrored(String sign) {
    int at = PAIRS.indexOf(sign);
    return at < 0 ? sign : PAIRS.substring(at ^ 1, (at ^ 1) + 1);
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /** Says of a paragraph in which direction it is read: each is read in one only. */
  static final class Splitter implements BidiSplitter {

    private final ShapedFont font;
    private int length;
    private byte direction = LTR;

    Splitter(ShapedFont font) {
      this.font = font;
    }

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
      length = paragraph.length();
      direction = paragraph.codePoints().anyMatch(this::isRightToLeft) ? RTL : LTR;
    }

    private boolean isRightToLeft(int code) {
      byte direction = Character.getDirectionality(font.meant(code).codePointAt(0));
      return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Override
    public int countTextRuns() {
      return 1;
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
      return new BidiTextRun(0, length, direction);
    }

    /** A paragraph stands at the left, as the document's language does. */
    @Override
    public byte getBaseDirection(String paragraph) {
      return LTR;
    }
  }
}
