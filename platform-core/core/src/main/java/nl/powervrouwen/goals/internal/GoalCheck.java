package nl.powervrouwen.goals.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.GoalStatus;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.PlanApprovalData;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about goals, as it can be kept; what is wrong with it is among the findings.
 *
 * @param findings what is wrong
 * @param today the day on which it is typed
 */
public record GoalCheck(Findings findings, LocalDate today) {

  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_STEP = 200;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LANGUAGE = 60;
  private static final int FUTURE_YEARS = 20;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  /**
   * A goal.
   *
   * @param self which one is changed; null for a new one
   * @param all goals of the participant
   */
  public GoalData goal(GoalData typed, @Nullable GoalId self, List<GoalRow> all) {
    String words = findings.neededText("words", onOneLine(typed.words()), LONGEST_WORDS);
    GoalKind kind = findings.needed("kind", typed.kind(), GoalKind.MAIN);
    parent(typed, kind, self, all);
    boolean open = find(self, all).map(GoalRow::isOpen).orElse(true);
    if (open && Boolean.TRUE.equals(typed.mostImportant())) {
      place("mostImportant", self, all);
    }
    happened("since", typed.since());
    LocalDate since = typed.since() == null ? FIRST : typed.since();
    findings.range("target", typed.target(), since, today.plusYears(FUTURE_YEARS));
    return new GoalData(
        words,
        kind,
        typed.parent(),
        Boolean.TRUE.equals(typed.mostImportant()),
        typed.since(),
        typed.target());
  }

  /** It stands in lists and headings, whatever the field in which it was typed. */
  private static @Nullable String onOneLine(@Nullable String typed) {
    return typed == null ? null : typed.replaceAll("[\\r\\n\\t]+", " ");
  }

  private void parent(GoalData typed, GoalKind kind, @Nullable GoalId self, List<GoalRow> all) {
    if (kind == GoalKind.SUB && all.stream().anyMatch(goal -> isPartOf(goal, self))) {
      findings.add("kind", Code.GOAL_HAS_SUBGOALS);
    } else if (kind != GoalKind.SUB && typed.parent() != null) {
      findings.add("parent", Code.GOAL_NO_PARENT);
    } else if (kind == GoalKind.SUB && !isParent(typed.parent(), self, all)) {
      findings.add("parent", Code.GOAL_PARENT);
    }
  }

  private static boolean isPartOf(GoalRow goal, @Nullable GoalId other) {
    return other != null && other.equals(goal.data().parent());
  }

  private static boolean isParent(
      @Nullable GoalId parent, @Nullable GoalId self, List<GoalRow> all) {
    return parent != null
        && !parent.equals(self)
        && find(parent, all).filter(goal -> goal.kind() != GoalKind.SUB).isPresent();
  }

  private static Optional<GoalRow> find(@Nullable GoalId id, List<GoalRow> all) {
    return all.stream().filter(goal -> goal.id().equals(id)).findFirst();
  }

  /** Whether there is a place among the most important for this one. */
  private void place(String field, @Nullable GoalId self, List<GoalRow> all) {
    long others = all.stream().filter(goal -> goal.isOnTop() && !goal.id().equals(self)).count();
    if (others >= GoalPlan.MOST_ON_TOP) {
      findings.add(field, Code.GOALS_ON_TOP, GoalPlan.MOST_ON_TOP);
    }
  }

  /**
   * What became of a goal.
   *
   * @param prefix before the names of the fields; empty when it is about one goal
   * @param all goals of the participant
   */
  public GoalStatus status(String prefix, GoalStatus typed, GoalRow goal, List<GoalRow> all) {
    GoalState state = findings.needed(prefix + "state", typed.state(), GoalState.OPEN);
    if (state == GoalState.OPEN) {
      if (!goal.isOpen() && Boolean.TRUE.equals(goal.data().mostImportant())) {
        place(prefix + "state", goal.id(), all);
      }
      return GoalStatus.OPEN;
    }
    LocalDate since = goal.data().since() == null ? FIRST : goal.data().since();
    LocalDate on = findings.needed(prefix + "on", typed.on(), today);
    if (on.isAfter(today)) {
      findings.add(prefix + "on", Code.DATE_FUTURE);
    } else {
      findings.range(prefix + "on", on, since, today);
    }
    String reason =
        state == GoalState.LET_GO
            ? findings.neededText(prefix + "reason", typed.reason(), LONGEST_REASON)
            : findings.text(prefix + "reason", typed.reason(), LONGEST_REASON);
    return new GoalStatus(state, on, reason);
  }

  /** A step. */
  public GoalStepData step(GoalStepData typed) {
    String text = findings.neededText("text", typed.text(), LONGEST_STEP);
    StepOwner owner = findings.needed("owner", typed.owner(), StepOwner.PARTICIPANT);
    String helper =
        owner == StepOwner.OTHER
            ? findings.neededText("helper", typed.helper(), LONGEST_NAME)
            : findings.text("helper", typed.helper(), LONGEST_NAME);
    findings.range("dueOn", typed.dueOn(), FIRST, today.plusYears(FUTURE_YEARS));
    happened("doneOn", typed.doneOn());
    return new GoalStepData(text, owner, helper, typed.dueOn(), typed.doneOn());
  }

  /** That a participant agreed. */
  public PlanApprovalData approval(PlanApprovalData typed) {
    LocalDate agreedOn = findings.needed("agreedOn", typed.agreedOn(), today);
    happened("agreedOn", agreedOn);
    String language = findings.text("language", typed.language(), LONGEST_LANGUAGE);
    return new PlanApprovalData(agreedOn, language, typed.interpreter());
  }

  private void happened(String field, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      findings.add(field, Code.DATE_FUTURE);
    } else {
      findings.range(field, day, FIRST, today);
    }
  }
}
