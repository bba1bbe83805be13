package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The steps towards a goal; that one was done takes one tap. */
final class StepList extends Div {

  /** Does something, shows anew what stands, and tells how it went. */
  interface Attempt {

    /**
     * Does it.
     *
     * @param done what is said when it was done
     */
    void attempt(Runnable action, String done);
  }

  private final GoalSteps steps;
  private final GoalRow goal;
  private final @Nullable Attempt screen;

  /**
   * The steps of this goal.
   *
   * @param all whether each can be changed and removed too
   * @param screen null for who only reads them
   */
  StepList(GoalSteps steps, GoalRow goal, boolean all, @Nullable Attempt screen) {
    this.steps = steps;
    this.goal = goal;
    this.screen = screen;
    addClassName("goal-steps");
    if (goal.steps().isEmpty()) {
      add(new Paragraph(Texts.text("goal-step.none")));
    } else {
      add(Line.list(goal.steps().stream().map(step -> line(step, all)).toArray(Line[]::new)));
    }
  }

  private Line line(GoalStepRow step, boolean all) {
    List<Component> words = new ArrayList<>(List.of(new Span(step.text())));
    if (step.isDone()) {
      words.add(new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("goal-step.done")));
    } else if (isLate(step)) {
      words.add(new Chip(Symbol.CLOCK, Tone.CARE, Texts.text("goal-step.late")));
    }
    Line line = new Line(words.toArray(Component[]::new)).small(GoalWords.rest(step));
    List<Component> actions = screen == null ? List.<Component>of() : actions(step, all, screen);
    return actions.isEmpty() ? line : line.actions(actions.toArray(Component[]::new));
  }

  private boolean isLate(GoalStepRow step) {
    return goal.isOpen()
        && step.data().dueOn() != null
        && step.data().dueOn().isBefore(Moments.today());
  }

  private List<Component> actions(GoalStepRow step, boolean all, Attempt attempt) {
    List<Component> actions = new ArrayList<>();
    if (!step.isDone()) {
      actions.add(action("goal-step.finish", "goal-step.finished", step, attempt));
    } else if (all) {
      actions.add(action("goal-step.reopen", "goal-step.reopened", step, attempt));
    }
    if (all) {
      actions.add(Action.change(step.text(), GoalsNavigation.change(goal.participant(), step, "")));
      actions.add(
          Action.remove(
              step.text(),
              Texts.text("goal-step.remove.text"),
              () ->
                  attempt.attempt(
                      () -> steps.remove(step.id(), step.version()),
                      Texts.text("goal-step.removed", step.text()))));
    }
    return actions;
  }

  private Action action(String words, String done, GoalStepRow step, Attempt attempt) {
    boolean finish = !step.isDone();
    Action action =
        Action.other(
            Texts.text(words),
            () -> attempt.attempt(() -> say(step, finish), Texts.text(done, step.text())));
    action.getElement().setAttribute("aria-label", Texts.text(words) + ": " + step.text());
    return finish ? action.with(Symbol.CHECK) : action;
  }

  private void say(GoalStepRow step, boolean finish) {
    if (finish) {
      steps.finish(step.id(), step.version());
    } else {
      steps.reopen(step.id(), step.version());
    }
  }
}
