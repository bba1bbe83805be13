package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.GoalStatus;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A goal of a participant. The names are those of the JSON. */
public record GoalJson(
    UUID id,
    long versie,
    UUID deelnemerId,
    String eigenWoorden,
    GoalKind soort,
    @Nullable UUID hoortBijDoelId,
    boolean belangrijkste,
    @Nullable LocalDate sinds,
    @Nullable LocalDate streefdatum,
    GoalState stand,
    @Nullable LocalDate standSinds,
    @Nullable String reden,
    List<GoalStepJson> stappen) {

  /** A form. */
  public record Input(
      @Means(value = "words", needed = true) @Nullable String eigenWoorden,
      @Means(value = "kind", needed = true) @Nullable GoalKind soort,
      @Means("parent") @Nullable UUID hoortBijDoelId,
      @Means("mostImportant") @Nullable Boolean belangrijkste,
      @Means("since") @Nullable LocalDate sinds,
      @Means("target") @Nullable LocalDate streefdatum) {

    GoalData data() {
      GoalId parent = hoortBijDoelId == null ? null : new GoalId(hoortBijDoelId);
      return new GoalData(eigenWoorden, soort, parent, belangrijkste, sinds, streefdatum);
    }
  }

  /** What became of it. */
  public record Status(
      @Means(value = "state", needed = true) @Nullable GoalState stand,
      @Means("on") @Nullable LocalDate standSinds,
      @Means("reason") @Nullable String reden) {

    GoalStatus status() {
      return new GoalStatus(stand, standSinds, reden);
    }
  }

  /** All goals of a participant, and whether the participant agrees. */
  public record Plan(
      String vingerafdruk,
      List<GoalJson> doelen,
      boolean instemmingNodig,
      List<String> gewijzigdSindsInstemming,
      List<PlanApprovalJson> instemmingen) {}

  static GoalJson of(GoalRow goal) {
    GoalData data = goal.data();
    GoalId parent = data.parent();
    return new GoalJson(
        goal.id().value(),
        goal.version(),
        goal.participant().value(),
        goal.words(),
        goal.kind(),
        parent == null ? null : parent.value(),
        Boolean.TRUE.equals(data.mostImportant()),
        data.since(),
        data.target(),
        goal.state(),
        goal.status().on(),
        goal.status().reason(),
        goal.steps().stream().map(GoalStepJson::of).toList());
  }

  static Plan of(GoalPlan plan) {
    return new Plan(
        plan.fingerprint(),
        plan.goals().stream().map(GoalJson::of).toList(),
        plan.needsApproval(),
        plan.changes().stream().map(Words::dutch).toList(),
        plan.approvals().stream().map(PlanApprovalJson::of).toList());
  }
}
