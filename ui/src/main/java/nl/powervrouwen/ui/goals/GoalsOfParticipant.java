package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.powervrouwen.goals.DueReview;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalReviews;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.PlanApprovalRow;
import nl.powervrouwen.goals.PlanApprovals;
import nl.powervrouwen.goals.PlanPdf;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A participant's goals, when what happened with them, and whether to look back on them now. */
@ApplicationScoped
class GoalsOfParticipant implements ParticipantPart {

  @Inject private Goals goals;
  @Inject private GoalSteps steps;
  @Inject private GoalReviews reviews;
  @Inject private PlanApprovals approvals;
  @Inject private PlanPdf pdf;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 24;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH) || !goals.areOpenFor(participant.id())) {
      return;
    }
    GoalPlan plan = goals.of(participant.id());
    plan.goals().forEach(goal -> moments(goal, page));
    for (PlanApprovalRow approval : plan.approvals()) {
      page.moment(
          approval.agreedOn(),
          Texts.text("plan-approval.moment"),
          Written.all("plan-approval", approval.id().value()));
    }
    reviews.due(participant.id()).ifPresent(due -> page.next(next(due)));
    page.below(
        new PagePart(
            "doelen",
            Texts.text("goal.title"),
            new ParticipantGoals(
                goals, steps, approvals, pdf, participant, plan, page.isChangeable())));
  }

  private static Component next(DueReview due) {
    RouterLink review =
        GoalsNavigation.review(due.participant(), Texts.text("goal-review.due.open"));
    return new Div(new Paragraph(GoalWords.due(due)), Action.other(review));
  }

  private static void moments(GoalRow goal, ParticipantPage page) {
    String id = goal.id().value().toString();
    moment(
        page, goal.data().since(), "goal.moment", goal.words(), new Written("goal", id, "since"));
    for (GoalStepRow step : goal.steps()) {
      String one = step.id().value().toString();
      moment(
          page,
          step.data().doneOn(),
          "goal-step.moment",
          step.text(),
          new Written("goal-step", one, "doneOn"));
    }
    moment(
        page,
        goal.status().on(),
        "goal.moment." + goal.state().name(),
        goal.words(),
        new Written("goal", id, "endedOn"));
  }

  /** On the line of time stands only what has a day. */
  private static void moment(
      ParticipantPage page, @Nullable LocalDate day, String key, String about, Written written) {
    if (day != null) {
      page.moment(day, Texts.text(key, about), written);
    }
  }
}
