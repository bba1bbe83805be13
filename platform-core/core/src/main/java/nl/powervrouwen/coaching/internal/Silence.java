package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.warnings.Sign;
import nl.powervrouwen.warnings.WarningRule;
import nl.powervrouwen.warnings.Watched;
import nl.powervrouwen.warnings.WatchedPeople;
import org.jspecify.annotations.Nullable;

/** Not spoken to for a long time, while no pause is agreed. */
@ApplicationScoped
public class Silence implements WarningRule {

  @Inject private ContactHistories contacts;

  @Override
  public String name() {
    return "silence";
  }

  @Override
  public Setting threshold() {
    return Setting.WARNING_SILENCE;
  }

  @Override
  public String act() {
    return AbsentInARow.CONTACT;
  }

  @Override
  public Map<ParticipantId, Sign> signs(WatchedPeople people, LocalDate today, int threshold) {
    Map<ParticipantId, ContactHistory> histories = people.known(ContactHistory.class, contacts::of);
    Map<ParticipantId, Sign> signs = new HashMap<>();
    for (Watched one : people) {
      ContactHistory known = histories.getOrDefault(one.participant(), ContactHistory.NONE);
      LocalDate spoken = known.spokenOn();
      // Of whom nobody wrote anything down, the silence began with their group; without a group it
      // is not known when.
      LocalDate since = spoken == null ? one.since() : spoken;
      if (since != null
          && !since.plusDays(threshold).isAfter(today)
          && known.pauseUntil(today) == null) {
        signs.put(one.participant(), new Sign(since, why(spoken, since, today)));
      }
    }
    return signs;
  }

  private static Words why(@Nullable LocalDate spoken, LocalDate since, LocalDate today) {
    return spoken == null
        ? Messages.words("warning.silence.never", since)
        : Messages.words("warning.silence", ChronoUnit.DAYS.between(since, today), since);
  }
}
