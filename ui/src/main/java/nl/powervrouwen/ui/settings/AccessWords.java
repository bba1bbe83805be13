package nl.powervrouwen.ui.settings;

import java.util.stream.Collectors;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** How a change of who comes in is told to the municipality. */
final class AccessWords {

  private AccessWords() {}

  /** What it is about, such as {@code Eerste beheerder, Adres}. */
  static String labels(AccessChange change) {
    return change.lines().stream()
        .map(line -> in(line.label()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String in(Words words) {
    return words.in(Language.current());
  }

  /** Who asked it, when and by which way. */
  static String asked(AccessChange change) {
    return Texts.text(
        "access.asked",
        change.askedByName(),
        Moments.whenInWords(change.askedAt()),
        Texts.text("access.source." + change.source().name()));
  }

  /** That it goes on without an answer, and when. */
  static String emergency(AccessChange.Emergency emergency) {
    return Texts.text(
        "access.emergency",
        emergency.byName(),
        emergency.reason(),
        Moments.whenInWords(emergency.due()));
  }

  /** What the municipality said to it, or why it was not asked. */
  static String answer(AccessChange change) {
    AccessChange.Answer answer = change.answer();
    AccessChange.Emergency emergency = change.emergency();
    if (answer == null && emergency != null) {
      return emergency(emergency);
    }
    if (answer == null) {
      return Texts.text("access.ground." + change.ground().name());
    }
    String when = Moments.whenInWords(answer.at());
    return answer.agreed()
        ? Texts.text("access.agreed", answer.byName(), when)
        : Texts.text("access.refused", answer.byName(), when, String.valueOf(answer.reason()));
  }

  /** What came of it. */
  static String outcome(AccessChange change) {
    AccessChange.Outcome outcome = change.outcome();
    return Texts.text("access.outcome." + (outcome == null ? "WAITS" : outcome.name()));
  }
}
