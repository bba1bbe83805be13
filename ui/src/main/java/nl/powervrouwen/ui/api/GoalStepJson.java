package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.goals.DueStep;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.StepOwner;
import org.jspecify.annotations.Nullable;

/** A step towards a goal. The names are those of the JSON. */
public record GoalStepJson(
    UUID id,
    long versie,
    UUID doelId,
    String tekst,
    StepOwner wie,
    @Nullable String helper,
    @Nullable LocalDate uiterlijkOp,
    @Nullable LocalDate gedaanOp) {

  /** A form. */
  public record Input(
      @Means(value = "text", needed = true) @Nullable String tekst,
      @Means(value = "owner", needed = true) @Nullable StepOwner wie,
      @Means("helper") @Nullable String helper,
      @Means("dueOn") @Nullable LocalDate uiterlijkOp,
      @Means("doneOn") @Nullable LocalDate gedaanOp) {

    GoalStepData data() {
      return new GoalStepData(tekst, wie, helper, uiterlijkOp, gedaanOp);
    }
  }

  /** A step that the caller was to take. */
  public record Due(PersonJson deelnemer, String doel, GoalStepJson stap) {}

  /** The steps that the caller was to take. */
  public record Page(List<Due> stappen) {}

  static GoalStepJson of(GoalStepRow step) {
    GoalStepData data = step.data();
    return new GoalStepJson(
        step.id().value(),
        step.version(),
        step.goal().value(),
        step.text(),
        step.owner(),
        data.helper(),
        data.dueOn(),
        data.doneOn());
  }

  static Page of(List<DueStep> due) {
    return new Page(
        due.stream()
            .map(
                one ->
                    new Due(
                        PersonJson.of(one.participant(), one.name()), one.words(), of(one.step())))
            .toList());
  }
}
