package nl.powervrouwen.ui.api;

import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.ui.texts.Language;

/** The Dutch words for what a room found wrong; the same as on the screens. */
final class RoomTexts {

  private static final Messages DUTCH = Messages.in(Language.OFFICIAL);

  private RoomTexts() {}

  static String of(Problem problem) {
    return DUTCH.of(problem);
  }
}
