package nl.powervrouwen.ui.goals;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The steps towards one goal: several are typed one after another, each is done with one tap. */
@CdiComponent
@Route("deelnemers/:participant/doelen/:goal")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class GoalStepsView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private final Goals goals;
  private final GoalSteps steps;
  private final Participants participants;
  private final Banner banner = new Banner();
  private final Div list = new Div();
  private final Form form = new Form("new-goal-step");
  private final TextField text = Fields.text("goal-step.text");
  private final TextField helper = Fields.text("goal-step.helper");
  private final RadioButtonGroup<StepOwner> owner = StepFields.owner();
  private final DatePicker dueOn = Fields.date("field.dueOn");

  @Inject
  GoalStepsView(Goals goals, GoalSteps steps, Participants participants) {
    this.goals = goals;
    this.steps = steps;
    this.participants = participants;
    addClassName("page");
    form.add("text", text);
    form.add("owner", owner, GoalWords::owner);
    form.add("helper", helper);
    form.add("dueOn", dueOn, Moments::shortDate);
    StepFields.name(helper, owner);
    text.setRequiredIndicatorVisible(true);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GoalRow goal =
        ParticipantsNavigation.about(
                event.getRouteParameters(),
                GoalsNavigation.GOAL,
                id -> goals.get(new GoalId(id)),
                GoalRow::participant)
            .orElseThrow(() -> new NotFound(GoalsNavigation.GOAL));
    removeAll();
    String name = participants.get(goal.participant()).name().spoken();
    PageHead head =
        new PageHead(goal.words())
            .back(ParticipantsNavigation.to(goal.participant(), name))
            .lead(GoalWords.rest(goal));
    Section card = new Section(new SectionHead(getPageTitle()), list);
    card.addClassNames("card", "goals");
    Div buttons =
        new Div(Action.first(Texts.text("goal-step.add"), () -> add(goal)).with(Symbol.PLUS));
    buttons.addClassNames("actions", "form-actions");
    add(head, banner, card, new H2(Texts.text("goal-step.new")), form, buttons);
    banner.tellNews();
    clear();
    show(goal);
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    form.beforeLeave(event, form.changed());
  }

  /** Without the goal: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("goal-step.title");
  }

  private void show(GoalRow goal) {
    list.removeAll();
    list.add(new StepList(steps, goal, true, (action, done) -> attempt(goal, action, done)));
  }

  private void attempt(GoalRow goal, Runnable action, String done) {
    banner.attempt(action, () -> show(goals.get(goal.id())), done);
    text.focus();
  }

  private void add(GoalRow goal) {
    if (!form.readable()) {
      return;
    }
    try {
      GoalStepRow made =
          steps.add(
              goal.id(),
              new GoalStepData(
                  text.getValue(), owner.getValue(), helper.getValue(), dueOn.getValue(), null));
      show(goals.get(goal.id()));
      clear();
      form.forgetDraft();
      banner.say(Tone.GOOD, Texts.text("goal-step.added", made.text()));
      text.focus();
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    }
  }

  /** For the next step; most are the participant's own. */
  private void clear() {
    text.clear();
    helper.clear();
    dueOn.clear();
    owner.setValue(StepOwner.PARTICIPANT);
    form.settle();
  }
}
