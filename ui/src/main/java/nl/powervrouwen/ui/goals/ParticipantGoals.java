package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStatus;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.PlanApprovals;
import nl.powervrouwen.goals.PlanPdf;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The goals of one participant: whether the participant agrees with the plan, what is open with its
 * steps, and on request what is closed. Beside the heading stands what is to be done next.
 */
final class ParticipantGoals extends Section implements Focusable<Section> {

  private final Goals goals;
  private final GoalSteps steps;
  private final PlanApprovals approvals;
  private final PlanPdf pdf;
  private final ParticipantDetails participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div content = new Div();

  ParticipantGoals(
      Goals goals,
      GoalSteps steps,
      PlanApprovals approvals,
      PlanPdf pdf,
      ParticipantDetails participant,
      GoalPlan plan,
      boolean changeable) {
    this.goals = goals;
    this.steps = steps;
    this.approvals = approvals;
    this.pdf = pdf;
    this.participant = participant;
    this.changeable = changeable;
    addClassNames("card", "goals");
    show(plan);
  }

  private void show(GoalPlan plan) {
    removeAll();
    content.removeAll();
    Component[] next = changeable ? new Component[] {next(plan)} : new Component[0];
    add(new SectionHead(Texts.text("goal.title"), next), banner, content);
    if (plan.goals().isEmpty()) {
      content.add(new Paragraph(Texts.text("goal.empty", participant.name().familiar())));
      return;
    }
    content.add(
        new PlanApprovalPart(approvals, participant, plan, changeable ? this::attempt : null));
    List<GoalRow> open = plan.open();
    content.add(
        open.isEmpty() ? new Paragraph(Texts.text("goal.none-open")) : tree(open), more(plan));
    List<GoalRow> closed = plan.goals().stream().filter(goal -> !goal.isOpen()).toList();
    if (!closed.isEmpty()) {
      content.add(
          new Disclosure(
              "doelen-klaar", Texts.text("goal.closed", closed.size()), list(closed, closed)));
    }
  }

  /** The one thing that is to be done next. */
  private RouterLink next(GoalPlan plan) {
    return plan.needsApproval()
        ? Action.other(GoalsNavigation.approve(participant.id(), Texts.text("plan-approval.new")))
        : adding();
  }

  private RouterLink adding() {
    RouterLink add = GoalsNavigation.add(participant.id(), Texts.text("goal.new"));
    add.addComponentAsFirst(Symbol.PLUS.picture());
    return Action.other(add);
  }

  /** What else can be done with all goals together. */
  private Div more(GoalPlan plan) {
    Div more = new Div();
    more.addClassName("actions");
    if (changeable && plan.needsApproval()) {
      more.add(adding());
    }
    if (!plan.open().isEmpty()) {
      more.add(
          Download.pdf(
              Texts.text("goal.plan.pdf"),
              "plan",
              participant.name().spoken(),
              out -> pdf.write(participant.id(), out)));
      if (changeable) {
        more.add(Action.other(GoalsNavigation.review(participant.id(), Texts.text("goal.review"))));
      }
    }
    return more;
  }

  /** Each goal with those that are on the way to it below. */
  private UnorderedList tree(List<GoalRow> open) {
    List<GoalId> ids = open.stream().map(GoalRow::id).toList();
    return list(open.stream().filter(goal -> !ids.contains(goal.data().parent())).toList(), open);
  }

  private UnorderedList list(List<GoalRow> here, List<GoalRow> all) {
    UnorderedList list = new UnorderedList();
    list.addClassName("goal-list");
    here.forEach(goal -> list.add(item(goal, all)));
    return list;
  }

  private ListItem item(GoalRow goal, List<GoalRow> all) {
    H3 words = new H3(goal.words());
    Span rest = new Span(GoalWords.rest(goal));
    rest.addClassName("small");
    Div head = new Div(words, rest);
    head.addClassName("goal-head");
    if (goal.isOnTop()) {
      head.addComponentAsFirst(new Chip(Symbol.MEDAL, Tone.GOOD, Texts.text("goal.on-top")));
    }
    ListItem item = new ListItem(head);
    if (goal.isOpen()) {
      item.add(new StepList(steps, goal, false, changeable ? this::attempt : null));
      List<GoalRow> parts =
          all.stream().filter(one -> goal.id().equals(one.data().parent())).toList();
      item.add(actions(goal));
      if (!parts.isEmpty()) {
        item.add(list(parts, all));
      }
    } else {
      item.add(actions(goal));
    }
    return item;
  }

  private Component actions(GoalRow goal) {
    if (!changeable) {
      return new Div();
    }
    RouterLink stepping =
        GoalsNavigation.steps(goal.participant(), goal.id(), Texts.text("goal-step.title"));
    stepping
        .getElement()
        .setAttribute("aria-label", Texts.text("goal-step.title") + ": " + goal.words());
    Div actions =
        new Div(
            Action.other(stepping), Action.change(goal.words(), GoalsNavigation.change(goal, "")));
    if (!goal.isOpen()) {
      actions.add(reopen(goal));
    }
    actions.add(
        Action.remove(
            goal.words(),
            Texts.text("goal.remove.text"),
            () ->
                attempt(
                    () -> goals.remove(goal.id(), goal.version()), Texts.text("goal.removed"))));
    actions.addClassName("actions");
    return actions;
  }

  private Action reopen(GoalRow goal) {
    Action reopen = Action.other(Texts.text("goal.reopen"), () -> openAgain(goal));
    reopen.getElement().setAttribute("aria-label", Texts.text("goal.reopen") + ": " + goal.words());
    return reopen;
  }

  private void openAgain(GoalRow goal) {
    attempt(() -> become(goal), Texts.text("goal.reopened", goal.words()));
  }

  /** There is no field here beside which a refusal could stand. */
  private void become(GoalRow goal) {
    try {
      goals.become(goal.id(), goal.version(), GoalStatus.OPEN);
    } catch (InvalidInput refusal) {
      throw new Conflict(refusal.problems().getFirst());
    }
  }

  private void attempt(Runnable action, String done) {
    banner.attempt(action, () -> show(goals.of(participant.id())), done);
    focus();
  }
}
