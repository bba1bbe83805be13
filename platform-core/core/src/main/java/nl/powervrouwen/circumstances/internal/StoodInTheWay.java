package nl.powervrouwen.circumstances.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.sessions.AbsenceHistory;
import nl.powervrouwen.sessions.AbsenceHistory.Absence;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Absences;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.warnings.Sign;
import nl.powervrouwen.warnings.WarningRule;
import nl.powervrouwen.warnings.WatchedPeople;

/** Something is still to be arranged, and since it is needed it made somebody absent. */
@ApplicationScoped
public class StoodInTheWay implements WarningRule {

  private static final Map<Precondition, AbsenceReason> REASONS =
      Map.of(
          Precondition.CHILDCARE, AbsenceReason.CHILDCARE,
          Precondition.TRAVEL, AbsenceReason.TRAVEL,
          Precondition.INTERPRETER, AbsenceReason.INTERPRETER,
          Precondition.DEVICE, AbsenceReason.DEVICE);

  @Inject private EntityManager entityManager;
  @Inject private Absences absences;

  @Override
  public String name() {
    return "precondition";
  }

  @Override
  public Setting threshold() {
    return Setting.WARNING_PRECONDITION;
  }

  @Override
  public String act() {
    return "arrangement";
  }

  /** Of several arrangements the one that stood in the way last. */
  @Override
  public Map<ParticipantId, Sign> signs(WatchedPeople people, LocalDate today, int threshold) {
    Map<ParticipantId, AbsenceHistory> all = people.known(AbsenceHistory.class, absences::of);
    Map<ParticipantId, Sign> signs = new HashMap<>();
    for (Arrangement arrangement : open(all.keySet())) {
      List<LocalDate> days = days(arrangement, absent(all, arrangement.participant()));
      if (days.size() >= threshold) {
        LocalDate last = days.getFirst();
        signs.merge(
            arrangement.participant(),
            new Sign(
                last,
                Messages.words(
                    "warning.precondition." + arrangement.data().precondition(), days.size(), last),
                arrangement.id()),
            (one, other) -> other.since().isAfter(one.since()) ? other : one);
      }
    }
    return signs;
  }

  private static List<Absence> absent(
      Map<ParticipantId, AbsenceHistory> all, ParticipantId participant) {
    return Objects.requireNonNull(all.get(participant)).absences();
  }

  /** What is still to be arranged for those who were absent. */
  private List<Arrangement> open(Set<ParticipantId> people) {
    return people.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "SELECT a FROM Arrangement a WHERE a.solvedOn IS NULL AND a.participantId IN :people",
                Arrangement.class)
            .setParameter("people", people.stream().map(ParticipantId::value).toList())
            .getResultList();
  }

  /** On which days it stood in the way, since it is needed; the last one first. */
  private static List<LocalDate> days(Arrangement arrangement, List<Absence> all) {
    AbsenceReason reason = REASONS.get(Objects.requireNonNull(arrangement.data().precondition()));
    LocalDate since = Objects.requireNonNull(arrangement.data().since());
    return all.stream()
        .filter(absence -> absence.reason() != null && absence.reason() == reason)
        .map(Absence::day)
        .filter(day -> !day.isBefore(since))
        .toList();
  }
}
