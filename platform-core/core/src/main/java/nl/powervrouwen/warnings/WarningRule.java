package nl.powervrouwen.warnings;

import java.time.LocalDate;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.settings.Setting;

/** One rule of early warning. A room that knows what it is about brings one. */
public interface WarningRule {

  /** Its name in the database and in REST, such as {@code silence}; never changes. */
  String name();

  /** From how many, or how many days, on it warns; each municipality sets that. */
  Setting threshold();

  /** What clears the warning, such as {@code contact}; the screens know the way to it. */
  String act();

  /**
   * To whom it applies on this day.
   *
   * @param people whom the caller coaches or coordinates, and who take part or may begin
   * @param threshold as the municipality set it
   * @return without those to whom it does not apply
   */
  Map<ParticipantId, Sign> signs(WatchedPeople people, LocalDate today, int threshold);
}
