package nl.powervrouwen.goals.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * With what a participant agrees: the open goals and their steps. Whether a step was done is not
 * part of it, for who does what was agreed does not change the agreement.
 *
 * @param goals in an order of their own, so that two of the same plan are equal
 */
public record AgreedPlan(List<AgreedGoal> goals) {

  private static final int FINGERPRINT = 16; // characters

  /** A goal in it. */
  public record AgreedGoal(
      UUID id,
      String words,
      GoalKind kind,
      @Nullable UUID parent,
      boolean mostImportant,
      @Nullable LocalDate target,
      List<AgreedStep> steps) {

    private static AgreedGoal of(GoalRow goal) {
      GoalId parent = goal.data().parent();
      return new AgreedGoal(
          goal.id().value(),
          goal.words(),
          goal.kind(),
          parent == null ? null : parent.value(),
          goal.isOnTop(),
          goal.data().target(),
          goal.steps().stream()
              .map(AgreedStep::of)
              .sorted(Comparator.comparing(AgreedStep::id))
              .toList());
    }

    private AgreedGoal withSteps(List<AgreedStep> others) {
      return new AgreedGoal(id, words, kind, parent, mostImportant, target, others);
    }
  }

  /** A step towards one of them. */
  public record AgreedStep(
      UUID id, String text, StepOwner owner, @Nullable String helper, @Nullable LocalDate dueOn) {

    private static AgreedStep of(GoalStepRow step) {
      return new AgreedStep(
          step.id().value(), step.text(), step.owner(), step.data().helper(), step.data().dueOn());
    }
  }

  /** The plan as it is now. */
  public static AgreedPlan of(List<GoalRow> goals) {
    return new AgreedPlan(
        goals.stream()
            .filter(GoalRow::isOpen)
            .map(AgreedGoal::of)
            .sorted(Comparator.comparing(AgreedGoal::id))
            .toList());
  }

  /** What {@link #written} wrote. */
  static AgreedPlan read(String written) {
    return JsonMapper.shared().readValue(written, AgreedPlan.class);
  }

  /** As it is kept. */
  String written() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  /** Another one for every other plan. */
  public String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(written().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /**
   * What became different since. That a goal was reached is no change: it is what was agreed.
   *
   * @param now all goals, also those that are open no more
   */
  public List<Words> changesUntil(List<GoalRow> now) {
    Map<UUID, GoalRow> rows =
        now.stream().collect(Collectors.toMap(goal -> goal.id().value(), Function.identity()));
    List<Words> changes = new ArrayList<>();
    for (AgreedGoal agreed : goals) {
      GoalRow goal = rows.get(agreed.id());
      if (goal == null) {
        changes.add(Messages.words("plan.removed", agreed.words()));
      } else if (goal.state() == GoalState.LET_GO) {
        changes.add(Messages.words("plan.let-go", agreed.words()));
      } else if (goal.isOpen()) {
        addChanges(agreed, AgreedGoal.of(goal), changes);
      }
    }
    List<UUID> known = goals.stream().map(AgreedGoal::id).toList();
    now.stream()
        .filter(goal -> goal.isOpen() && !known.contains(goal.id().value()))
        .forEach(goal -> changes.add(Messages.words("plan.added", goal.words())));
    return changes;
  }

  private static void addChanges(AgreedGoal agreed, AgreedGoal now, List<Words> changes) {
    if (!agreed.words().equals(now.words())) {
      changes.add(Messages.words("plan.reworded", agreed.words(), now.words()));
    } else if (!agreed.equals(now.withSteps(agreed.steps()))) {
      changes.add(Messages.words("plan.changed", now.words()));
    }
    if (!Objects.equals(agreed.steps(), now.steps())) {
      changes.add(Messages.words("plan.steps", now.words()));
    }
  }
}
