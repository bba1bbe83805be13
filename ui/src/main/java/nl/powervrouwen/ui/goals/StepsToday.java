package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.goals.DueStep;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What the caller was to do until today towards goals of those whom the caller coaches. */
@ApplicationScoped
class StepsToday implements TodayPart {

  @Inject private GoalSteps steps;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 8;
  }

  @Override
  public List<Component> today() {
    List<DueStep> due =
        here.may(Role.COORDINATOR, Role.JOBCOACH) ? steps.due() : List.<DueStep>of();
    if (due.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "stappen",
            Texts.text("goal-step.due"),
            Texts.text("goal-step.due.many", due.size()),
            due.stream().map(StepsToday::item).toList()));
  }

  private static ListItem item(DueStep due) {
    String day =
        due.dueOn().equals(Moments.today())
            ? Texts.text("goal-step.due.today")
            : Texts.text("goal-step.due.since", Moments.day(due.dueOn()));
    String said =
        Texts.text("goal-step.due.one", due.name().spoken(), due.step().text(), due.words(), day);
    RouterLink link =
        GoalsNavigation.steps(
            due.participant(), due.step().goal(), Texts.text("goal-step.due.open"));
    return new TodoLine(Symbol.CHECK, said, link);
  }
}
