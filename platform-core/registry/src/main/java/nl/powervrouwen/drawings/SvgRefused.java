package nl.powervrouwen.drawings;

import java.util.Locale;
import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.spi.Words;
import org.xml.sax.SAXException;

/** Ends the reading of a drawing at what is not allowed in it. */
final class SvgRefused extends SAXException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final MessageFile TEXTS =
      new MessageFile(SvgRefused.class, "nl.powervrouwen.drawings.messages");

  private final SvgProblem problem;

  private SvgRefused(SvgProblem problem) {
    super(problem.reason().english());
    this.problem = problem;
  }

  /**
   * For this reason.
   *
   * @param line of the file; 0 when it is about the whole
   * @param key of the message
   * @param values what it names; a long one is shortened
   */
  static SvgRefused of(int line, String key, Object... values) {
    Object[] named = values.clone();
    for (int i = 0; i < named.length; i++) {
      named[i] = named[i] instanceof String text ? shortened(text) : named[i];
    }
    return new SvgRefused(new SvgProblem(line, words(key, named)));
  }

  /** A message in both languages. */
  static Words words(String key, Object... values) {
    return new Words(TEXTS.text(DUTCH, key, values), TEXTS.text(Locale.ENGLISH, key, values));
  }

  /** What a person is shown of a text that may be anything. */
  private static String shortened(String text) {
    String seen = text.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
    return seen.length() <= SHOWN ? seen : seen.substring(0, SHOWN) + "…";
  }

  SvgProblem problem() {
    return problem;
  }
}
