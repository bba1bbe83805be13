package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.warnings.Sign;
import nl.powervrouwen.warnings.WarningRule;
import nl.powervrouwen.warnings.WatchedPeople;

/** Sought time after time without an answer, while no pause is agreed. */
@ApplicationScoped
public class TriedInVain implements WarningRule {

  @Inject private ContactHistories contacts;

  @Override
  public String name() {
    return "tries";
  }

  @Override
  public Setting threshold() {
    return Setting.WARNING_TRIES;
  }

  @Override
  public String act() {
    return AbsentInARow.CONTACT;
  }

  @Override
  public Map<ParticipantId, Sign> signs(WatchedPeople people, LocalDate today, int threshold) {
    Map<ParticipantId, Sign> signs = new HashMap<>();
    people
        .known(ContactHistory.class, contacts::of)
        .forEach(
            (who, known) -> {
              LocalDate last = known.lastTry();
              if (last != null && known.tries() >= threshold && known.pauseUntil(today) == null) {
                signs.put(
                    who, new Sign(last, Messages.words("warning.tries", known.tries(), last)));
              }
            });
    return signs;
  }
}
