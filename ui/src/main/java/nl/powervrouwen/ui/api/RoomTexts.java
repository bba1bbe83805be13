package nl.powervrouwen.ui.api;

import nl.powervrouwen.refusals.Problem;

/** The Dutch words for what a room found wrong. */
final class RoomTexts {

  private RoomTexts() {}

  static String of(Problem problem) {
    return problem.code();
  }
}
