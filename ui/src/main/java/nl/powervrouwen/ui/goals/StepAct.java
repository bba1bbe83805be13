package nl.powervrouwen.ui.goals;

import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.ui.features.WarningAct;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.Warning;

/** A warning that is cleared by a step for a goal: write one down, or say that one was done. */
@ApplicationScoped
class StepAct implements WarningAct {

  @Override
  public String act() {
    return "step";
  }

  @Override
  public RouterLink way(Warning warning) {
    GoalId goal = new GoalId(Objects.requireNonNull(warning.about(), "it is about a goal"));
    return GoalsNavigation.steps(warning.participant(), goal, Texts.text("warning.act.step"));
  }
}
