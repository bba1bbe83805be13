package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.ui.texts.Texts;

/** What the fields for a step have in common on both of its screens. */
final class StepFields {

  private StepFields() {}

  /** Who takes the step. */
  static RadioButtonGroup<StepOwner> owner() {
    return GoalWords.choice(
        Texts.text("goal-step.owner"), List.of(StepOwner.values()), GoalWords::owner);
  }

  /** Asks the name of who helps as what it is: that of somebody else who takes the step, or not. */
  static void name(TextField helper, RadioButtonGroup<StepOwner> owner) {
    owner.addValueChangeListener(
        change ->
            helper.setLabel(
                Texts.text(
                    change.getValue() == StepOwner.OTHER
                        ? "goal-step.helper.other"
                        : "goal-step.helper")));
  }
}
