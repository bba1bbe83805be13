package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.sessions.AbsenceRun;
import nl.powervrouwen.sessions.AbsenceRuns;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.warnings.Sign;
import nl.powervrouwen.warnings.WarningRule;
import nl.powervrouwen.warnings.Watched;

/** Absent time after time, and nobody spoke to them since the last time. */
@ApplicationScoped
public class AbsentInARow implements WarningRule {

  @Inject private AbsenceRuns absences;
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
  public Map<ParticipantId, Sign> signs(
      Collection<Watched> people, LocalDate today, int threshold) {
    List<ParticipantId> ids = people.stream().map(Watched::participant).toList();
    Map<ParticipantId, ContactHistory> spoken = contacts.of(ids);
    Map<ParticipantId, Sign> signs = new HashMap<>();
    absences
        .of(ids)
        .forEach(
            (who, run) -> {
              LocalDate day = spoken.getOrDefault(who, ContactHistory.NONE).spokenOn();
              if (run.times() >= threshold && (day == null || day.isBefore(run.last()))) {
                signs.put(who, sign(run));
              }
            });
    return signs;
  }

  private static Sign sign(AbsenceRun run) {
    return new Sign(run.last(), Messages.words("warning.absences", run.times(), run.last()));
  }
}
