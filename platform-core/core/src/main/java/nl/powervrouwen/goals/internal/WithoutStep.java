package nl.powervrouwen.goals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.warnings.Sign;
import nl.powervrouwen.warnings.WarningRule;
import nl.powervrouwen.warnings.WatchedPeople;
import org.jspecify.annotations.Nullable;

/** An open goal for which nobody did or wrote down a step for weeks. */
@ApplicationScoped
public class WithoutStep implements WarningRule {

  @Inject private EntityManager entityManager;

  @Override
  public String name() {
    return "goal";
  }

  @Override
  public Setting threshold() {
    return Setting.WARNING_GOAL;
  }

  @Override
  public String act() {
    return "step";
  }

  /** Of several goals the one that waits longest. */
  @Override
  public Map<ParticipantId, Sign> signs(WatchedPeople people, LocalDate today, int threshold) {
    if (people.isEmpty()) {
      return Map.of();
    }
    List<Goal> open =
        entityManager
            .createQuery(
                "SELECT g FROM Goal g WHERE g.state = :open AND g.participantId IN :people",
                Goal.class)
            .setParameter("open", GoalState.OPEN)
            .setParameter("people", people.ids().stream().map(ParticipantId::value).toList())
            .getResultList();
    Map<UUID, LocalDate> steps = lastSteps(open);
    Map<ParticipantId, Sign> signs = new HashMap<>();
    for (Goal goal : open) {
      GoalRow row = goal.row(List.of());
      LocalDate begun = begun(goal, row.data().since());
      LocalDate step = steps.getOrDefault(goal.id().value(), begun);
      LocalDate since = step.isAfter(begun) ? step : begun;
      if (!since.plusDays(threshold).isAfter(today)) {
        signs.merge(
            goal.participant(),
            new Sign(since, Messages.words("warning.goal", row.words(), since), goal.id().value()),
            (one, other) -> other.since().isBefore(one.since()) ? other : one);
      }
    }
    return signs;
  }

  /** When it became a goal; when that is not known, the day on which it was last written down. */
  private static LocalDate begun(Goal goal, @Nullable LocalDate since) {
    return since == null ? DutchClock.dayOf(goal.changedAt()) : since;
  }

  private Map<UUID, LocalDate> lastSteps(List<Goal> goals) {
    if (goals.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery("SELECT s FROM GoalStep s WHERE s.goal IN :goals", GoalStep.class)
        .setParameter("goals", goals)
        .getResultStream()
        .collect(
            Collectors.toMap(
                step -> step.goal().id().value(),
                WithoutStep::day,
                (one, other) -> one.isAfter(other) ? one : other));
  }

  /** When a step was written down or changed, or the later day on which it was done. */
  private static LocalDate day(GoalStep step) {
    LocalDate done = step.row().data().doneOn();
    return Stream.of(Optional.of(DutchClock.dayOf(step.changedAt())), Optional.ofNullable(done))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
