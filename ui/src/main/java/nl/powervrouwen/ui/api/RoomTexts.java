package nl.powervrouwen.ui.api;

import java.util.Locale;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.Problem;

/** The Dutch words for what a room found wrong; the same as on the screens. */
final class RoomTexts {

  private static final Messages DUTCH = Messages.in(Locale.of("nl"));

  private RoomTexts() {}

  static String of(Problem problem) {
    return DUTCH.of(problem);
  }
}
