package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.powervrouwen.goals.DueReview;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.PlanApprovalRow;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** How goals are put into words. */
final class GoalWords {

  private GoalWords() {}

  static String kind(GoalKind kind) {
    return Texts.text("goal.kind." + kind.name());
  }

  static String state(GoalState state) {
    return Texts.text("goal.state." + state.name());
  }

  static String owner(StepOwner owner) {
    return Texts.text("goal-step.owner." + owner.name());
  }

  static String interpreter(@Nullable Boolean there) {
    return there == null
        ? Texts.text("plan-approval.interpreter.unknown")
        : Texts.text(there ? "plan-approval.interpreter.yes" : "plan-approval.interpreter.no");
  }

  /** Since when and by when; when it is closed how that went. */
  static String rest(GoalRow goal) {
    List<String> words = new ArrayList<>();
    GoalData data = goal.data();
    words.add(kind(goal.kind()));
    if (data.since() != null) {
      words.add(Texts.text("goal.since.on", Moments.date(data.since())));
    }
    LocalDate ended = goal.status().on();
    if (ended != null) {
      words.add(Texts.text("goal.ended", state(goal.state()), Moments.date(ended)));
    } else if (data.target() != null) {
      words.add(Texts.text("goal.target.on", Moments.date(data.target())));
    }
    if (goal.status().reason() != null) {
      words.add(goal.status().reason());
    }
    return String.join(" · ", words);
  }

  /** Who does a step, and by when, or when it was done. */
  static String rest(GoalStepRow step) {
    List<String> words = new ArrayList<>();
    GoalStepData data = step.data();
    if (step.owner() == StepOwner.OTHER && data.helper() != null) {
      words.add(data.helper());
    } else {
      words.add(owner(step.owner()));
      if (data.helper() != null) {
        words.add(Texts.text("goal-step.helps", data.helper()));
      }
    }
    if (data.doneOn() != null) {
      words.add(Texts.text("goal-step.done-on", Moments.date(data.doneOn())));
    } else if (data.dueOn() != null) {
      words.add(Texts.text("goal-step.due-on", Moments.date(data.dueOn())));
    }
    return String.join(" · ", words);
  }

  /** In which language, with an interpreter or not, and who recorded it. */
  static String rest(PlanApprovalRow approval) {
    String language = approval.data().language();
    return String.join(
        " · ",
        language == null
            ? Texts.text("plan-approval.language.unknown")
            : Texts.text("plan-approval.language.in", language),
        interpreter(approval.data().interpreter()),
        Texts.text("plan-approval.by", approval.recordedBy()));
  }

  /** Whose groups ended when, and that there are goals to look back on. */
  static String due(DueReview due) {
    return Texts.text(
        "goal-review.due.one", due.name().spoken(), Moments.date(due.ended()), due.goals());
  }

  /** A field in which one of a few is chosen, all of them in sight. */
  static <T> RadioButtonGroup<T> choice(String label, List<T> items, Function<T, String> words) {
    RadioButtonGroup<T> choice = new RadioButtonGroup<>();
    choice.setLabel(label);
    choice.setItems(items);
    choice.setItemLabelGenerator(words::apply);
    choice.addClassName("choices");
    return choice;
  }
}
