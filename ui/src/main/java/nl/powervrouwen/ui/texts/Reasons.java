package nl.powervrouwen.ui.texts;

import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.Problem;

/** What is wrong, in words; the same words as the REST API uses. */
public final class Reasons {

  private Reasons() {}

  /** The words for one problem in the language of the current screen. */
  public static String words(Problem problem) {
    return Messages.in(Language.current()).of(problem);
  }
}
