package nl.powervrouwen.ui.goals;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.PlanApprovalData;
import nl.powervrouwen.goals.PlanApprovalRow;
import nl.powervrouwen.goals.PlanApprovals;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Records that a participant agrees with the plan, which stands above the fields. */
@CdiComponent
@Route("deelnemers/:participant/doelen/instemming")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class PlanApprovalView extends RecordEditView<PlanApprovalRow, PlanApprovalData> {

  private final Goals goals;
  private final PlanApprovals approvals;
  private final Participants participants;
  private final Div shown = new Div();
  private @Nullable GoalPlan plan;

  @Inject
  PlanApprovalView(Goals goals, PlanApprovals approvals, Participants participants) {
    super("plan-approval", PlanApprovalData.class);
    this.goals = goals;
    this.approvals = approvals;
    this.participants = participants;
    form.addComponentAsFirst(shown);
    fields.required(fields.date("agreedOn"));
    fields.text("language");
    fields.add("interpreter", Fields.yesOrNo("plan-approval.interpreter"), Fields::inWords);
  }

  @Override
  protected Optional<PlanApprovalRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    show(goals.of(whose));
    return Optional.empty();
  }

  private GoalPlan plan() {
    return Objects.requireNonNull(plan, "the address names a participant");
  }

  private void show(GoalPlan current) {
    plan = current;
    shown.removeAll();
    Section card = new Section(new H2(Texts.text("plan-approval.plan")));
    card.addClassNames("card", "goals");
    if (current.open().isEmpty()) {
      card.add(new Paragraph(Texts.text("goal.none-open")));
    }
    UnorderedList list = new UnorderedList();
    current.open().forEach(goal -> list.add(item(goal)));
    card.add(list);
    shown.add(card);
  }

  private static ListItem item(GoalRow goal) {
    Span rest = new Span(GoalWords.rest(goal));
    rest.addClassName("small");
    UnorderedList steps = new UnorderedList();
    for (GoalStepRow step : goal.steps()) {
      steps.add(new ListItem(step.text() + " (" + GoalWords.rest(step) + ")"));
    }
    ListItem item = new ListItem(new Paragraph(goal.words()), rest);
    if (!goal.steps().isEmpty()) {
      item.add(steps);
    }
    return item;
  }

  @Override
  protected PageHead head(@Nullable PlanApprovalRow current) {
    return new PageHead(getPageTitle()).lead(name());
  }

  @Override
  protected RouterLink back(@Nullable PlanApprovalRow current) {
    return ParticipantsNavigation.to(plan().participant(), name());
  }

  private String name() {
    return participants.get(plan().participant()).name().spoken();
  }

  @Override
  protected String name(PlanApprovalRow approval) {
    return name();
  }

  @Override
  protected PlanApprovalData start(PlanApprovalData blank) {
    return new PlanApprovalData(Moments.today(), null, null);
  }

  @Override
  protected PlanApprovalData input(PlanApprovalRow approval) {
    return approval.data();
  }

  @Override
  protected PlanApprovalRow add(PlanApprovalData input) {
    return approvals.add(plan().participant(), plan().fingerprint(), input);
  }

  /** Somebody changed the plan: what is agreed with must be seen first. */
  @Override
  protected void refused(Conflict refusal) {
    show(goals.of(plan().participant()));
    super.refused(refusal);
  }

  @Override
  protected PlanApprovalRow change(PlanApprovalRow seen, PlanApprovalData input) {
    throw new IllegalStateException("With what somebody agreed is not changed");
  }

  @Override
  protected PlanApprovalRow reread(PlanApprovalRow seen) {
    return approvals.get(seen.id());
  }
}
