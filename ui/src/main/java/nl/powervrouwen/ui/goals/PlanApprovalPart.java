package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.PlanApprovalRow;
import nl.powervrouwen.goals.PlanApprovals;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant agrees with the plan as it is now, agreed with an earlier one, or never
 * did; and on request each time that the participant agreed.
 */
final class PlanApprovalPart extends Div {

  private final PlanApprovals approvals;
  private final StepList.@Nullable Attempt screen;

  /**
   * Of one participant.
   *
   * @param screen null for who only reads it
   */
  PlanApprovalPart(
      PlanApprovals approvals,
      ParticipantDetails participant,
      GoalPlan plan,
      StepList.@Nullable Attempt screen) {
    this.approvals = approvals;
    this.screen = screen;
    addClassName("plan-approval");
    String name = participant.name().familiar();
    if (plan.approval().isPresent()) {
      agreed(plan.approval().get(), plan.changes(), name);
      add(
          new Disclosure(
              "instemmingen",
              Texts.text("plan-approval.all", plan.approvals().size()),
              Line.list(plan.approvals().stream().map(this::line).toArray(Line[]::new))));
    } else if (plan.needsApproval()) {
      add(new Chip(Symbol.WARNING, Tone.CARE, Texts.text("plan-approval.never", name)));
    }
  }

  private void agreed(PlanApprovalRow last, List<Words> changes, String name) {
    String day = Moments.date(last.agreedOn());
    if (changes.isEmpty()) {
      add(
          new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("plan-approval.now", name, day)),
          small(GoalWords.rest(last)));
      return;
    }
    add(
        new Chip(Symbol.WARNING, Tone.CARE, Texts.text("plan-approval.earlier", name, day)),
        new Paragraph(Texts.text("plan-approval.changes")));
    UnorderedList list = new UnorderedList();
    changes.forEach(change -> list.add(new ListItem(change.in(Language.current()))));
    add(list);
  }

  private Line line(PlanApprovalRow approval) {
    String day = Moments.date(approval.agreedOn());
    String goals = String.join("; ", approval.goals());
    Line line =
        new Line(new Span(day), new Paragraph(Texts.text("plan-approval.goals", goals)))
            .small(GoalWords.rest(approval));
    StepList.Attempt attempt = screen;
    return attempt == null
        ? line
        : line.actions(
            Action.remove(
                Texts.text("plan-approval.of", day),
                Texts.text("plan-approval.remove.text"),
                () ->
                    attempt.attempt(
                        () -> approvals.remove(approval.id(), approval.version()),
                        Texts.text("plan-approval.removed"))));
  }

  private static Component small(String words) {
    Span small = new Span(words);
    small.addClassName("small");
    return small;
  }
}
