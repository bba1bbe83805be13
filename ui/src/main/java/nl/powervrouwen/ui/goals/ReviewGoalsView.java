package nl.powervrouwen.ui.goals;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.GoalStatus;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.ReviewedGoal;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * Asks of each open goal at once what became of it, such as when a participant's file is closed.
 * Nothing is chosen beforehand: that a goal is still open is an answer too.
 */
@CdiComponent
@Route("deelnemers/:participant/doelen/terugblik")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class ReviewGoalsView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private static final String NAME = "review-goals";

  private final Goals goals;
  private final Participants participants;
  private final List<Asked> asked = new ArrayList<>();
  private Form form = new Form(NAME);

  /** What is asked of one goal. */
  private record Asked(
      GoalRow goal, RadioButtonGroup<GoalState> state, DatePicker on, TextField reason) {

    GoalStatus typed() {
      return new GoalStatus(state.getValue(), on.getValue(), reason.getValue());
    }

    /** When and why are asked of what is open no more. */
    void showRest() {
      GoalState chosen = state.getValue();
      boolean ended = chosen == GoalState.REACHED || chosen == GoalState.LET_GO;
      on.setVisible(ended);
      reason.setVisible(ended);
      reason.setRequiredIndicatorVisible(chosen == GoalState.LET_GO);
      if (ended && on.isEmpty()) {
        on.setValue(Moments.today());
      }
    }
  }

  @Inject
  ReviewGoalsView(Goals goals, Participants participants) {
    this.goals = goals;
    this.participants = participants;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ParticipantId participant =
        new ParticipantId(Address.id(event, ParticipantsNavigation.PARTICIPANT));
    show(goals.of(participant), Map.of());
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    form.beforeLeave(event, form.changed());
  }

  @Override
  public String getPageTitle() {
    return Texts.text("goal.review");
  }

  /** Shows what is open, with what was typed already. */
  private void show(GoalPlan plan, Map<GoalId, GoalStatus> typed) {
    removeAll();
    asked.clear();
    form = new Form(NAME);
    add(
        new PageHead(getPageTitle())
            .back(back(plan.participant()))
            .lead(Texts.text("goal.review.lead")));
    if (plan.open().isEmpty()) {
      add(
          new EmptyState(
              Symbol.CHECK, Texts.text("goal.none-open"), Texts.text("goal.review.empty")));
      return;
    }
    plan.open().forEach(this::ask);
    form.settle();
    for (Asked one : asked) {
      GoalStatus before = typed.getOrDefault(one.goal().id(), new GoalStatus(null, null, ""));
      one.state().setValue(before.state());
      one.on().setValue(before.on());
      one.reason().setValue(before.reason() == null ? "" : before.reason());
      one.showRest();
    }
    Div buttons =
        new Div(
            Action.first(Texts.text("form.save"), () -> save(plan.participant())),
            Action.quiet(Texts.text("form.cancel"), () -> leave(plan.participant())));
    buttons.addClassNames("actions", "form-actions");
    add(form, buttons);
  }

  private void ask(GoalRow goal) {
    int number = asked.size();
    form.section(goal.words());
    RadioButtonGroup<GoalState> state =
        GoalWords.choice(Texts.text("goal.state"), List.of(GoalState.values()), GoalWords::state);
    state.setRequiredIndicatorVisible(true);
    DatePicker on = Fields.date("goal.on");
    TextField reason = Fields.text("goal.reason");
    form.add(number + "-state", state, GoalWords::state);
    form.add(number + "-on", on, Moments::shortDate);
    form.add(number + "-reason", reason);
    Asked one = new Asked(goal, state, on, reason);
    asked.add(one);
    state.addValueChangeListener(change -> one.showRest());
    one.showRest();
  }

  private void save(ParticipantId participant) {
    if (!form.readable()) {
      return;
    }
    try {
      goals.review(
          participant,
          asked.stream()
              .map(one -> new ReviewedGoal(one.goal().id(), one.goal().version(), one.typed()))
              .toList());
      form.settle();
      FlashMessage.keep(Texts.text("goal.reviewed"));
      leave(participant);
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (StaleVersion changed) {
      Map<GoalId, GoalStatus> typed = new HashMap<>();
      asked.forEach(one -> typed.put(one.goal().id(), one.typed()));
      show(goals.of(participant), typed);
      form.say(Tone.CARE, Texts.text("goal.review.stale"));
    }
  }

  private void leave(ParticipantId participant) {
    UI.getCurrent().navigate(back(participant).getHref());
  }

  private RouterLink back(ParticipantId participant) {
    return ParticipantsNavigation.to(participant, participants.get(participant).name().spoken());
  }
}
