package nl.powervrouwen.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a line may end: asked of the text that is meant, not of the codes by which it is drawn. In
 * Thai the JDK knows the words; in three other scripts without blanks between words it knows none,
 * and a line may end after each sign.
 */
final class LineEnds implements FSTextBreaker {

  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      Set.of(UnicodeScript.KHMER, UnicodeScript.LAO, UnicodeScript.MYANMAR);
  private static final Locale KNOWS_THAI = Locale.forLanguageTag("th");

  private final ShapedFont font;
  private Iterator<Integer> ends = new TreeSet<Integer>().iterator();

  /** For what is drawn with the codes of this font. */
  LineEnds(ShapedFont font) {
    this.font = font;
  }

  @Override
  public void setText(String text) {
    BreakIterator lines = BreakIterator.getLineInstance(KNOWS_THAI);
    lines.setText(meant(text));
    TreeSet<Integer> found = new TreeSet<>();
    int said = 0;
    boolean blankless = false;
    for (int at = 0; at < text.length(); ) {
      int code = text.codePointAt(at);
      String sign = font.meant(code);
      boolean next = WITHOUT_BLANKS.contains(UnicodeScript.of(sign.codePointAt(0)));
      if (at > 0 && (lines.isBoundary(said) || (blankless && next))) {
        found.add(at);
      }
      blankless = next;
      said += sign.length();
      at += Character.charCount(code);
    }
    found.add(text.length());
    ends = found.iterator();
  }

  private String meant(String text) {
    StringBuilder meant = new StringBuilder();
    text.codePoints().forEach(code -> meant.append(font.meant(code)));
    return meant.toString();
  }

  @Override
  public int next() {
    return ends.hasNext() ? ends.next() : BreakIterator.DONE;
  }
}
