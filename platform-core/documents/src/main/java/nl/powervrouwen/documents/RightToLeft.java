package nl.powervrouwen.documents;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Draws text that is read from right to left: joined, and the first letter at the right. The
 * renderer itself puts pieces of a line from left to right only, so {@link Composition} makes one
 * element of each piece that is read the other way.
 */
final class RightToLeft implements BidiReorderer {

  private static final String PAIRS = "()[]{}<>«»‹›";

  /** Whether a text has letters that are read from right to left. */
  static boolean isIn(String text) {
    return text.codePoints().anyMatch(RightToLeft::isRightToLeft);
  }

  private static boolean isRightToLeft(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  @Override
  public String shapeText(String text) {
    return ArabicShapes.of(text);
  }

  /** From the last sign to the first; numbers keep their order, and brackets turn around. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    int[] letters = text.codePoints().toArray();
    StringBuilder drawn = new StringBuilder();
    int end = letters.length;
    while (end > 0) {
      int start = end - 1;
      while (start > 0 && isNumber(letters, start - 1, end)) {
        start--;
      }
      for (int at = start; at < end; at++) {
        drawn.appendCodePoint(mirrored(letters[at]));
      }
      end = start;
    }
    return drawn.toString();
  }

  /** Whether what begins here and ends there, without what is at the end, is one number. */
  private static boolean isNumber(int[] letters, int start, int end) {
    if (!Character.isDigit(letters[end - 1])) {
      return false;
    }
    boolean sign = letters[start] < 0x80 && ".,:/".indexOf(letters[start]) >= 0;
    return Character.isDigit(letters[start])
        || (sign && start > 0 && Character.isDigit(letters[start - 1]));
  }

  private static int mirrored(int letter) {
    int at = PAIRS.indexOf(letter);
    return at < 0 ? letter : PAIRS.charAt(at ^ 1);
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

    private int length;
    private byte direction = LTR;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
      length = paragraph.length();
      direction = isIn(paragraph) ? RTL : LTR;
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
