package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.sessions.AbsenceHistory;
import nl.powervrouwen.sessions.Absences;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.warnings.Sign;
import nl.powervrouwen.warnings.WarningRule;
import nl.powervrouwen.warnings.WatchedPeople;

/** Absent time after time, and nobody spoke to them since the last time. */
@ApplicationScoped
public class AbsentInARow implements WarningRule {

  @Inject private Absences absences;
  @Inject private ContactHistories contacts;

  @Override
  public String name() {
    return "absences";
  }

  @Override
  public Setting threshold() {
    return Setting.WARNING_ABSENCES;
  }

  @Override
  public String act() {
    return CONTACT;
  }

  /** What clears a warning about contact: to write a contact moment down. */
  static final String CONTACT = "contact";

  @Override
  public Map<ParticipantId, Sign> signs(WatchedPeople people, LocalDate today, int threshold) {
    Map<ParticipantId, ContactHistory> contact = people.known(ContactHistory.class, contacts::of);
    Map<ParticipantId, Sign> signs = new HashMap<>();
    people
        .known(AbsenceHistory.class, absences::of)
        .forEach(
            (who, absent) -> {
              LocalDate last = absent.absences().getFirst().day();
              LocalDate spoken = contact.getOrDefault(who, ContactHistory.NONE).spokenOn();
              int times = absent.inARow();
              if (times >= threshold && (spoken == null || spoken.isBefore(last))) {
                signs.put(who, new Sign(last, Messages.words("warning.absences", times, last)));
              }
            });
    return signs;
  }
}
