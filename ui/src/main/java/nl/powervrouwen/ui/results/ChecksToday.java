package nl.powervrouwen.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.DueCheck;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Of what participants found some months ago: whether it still goes on. */
@ApplicationScoped
class ChecksToday implements TodayPart {

  @Inject private Results results;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 8;
  }

  @Override
  public List<Component> today() {
    List<DueCheck> due =
        here.may(Role.COORDINATOR, Role.JOBCOACH) ? results.due() : List.<DueCheck>of();
    if (due.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "navragen",
            Texts.text("check.title"),
            Texts.text("check.many", due.size()),
            due.stream().map(ChecksToday::item).toList(),
            Action.other(ResultsNavigation.all(Texts.text("results.all")))));
  }

  private static ListItem item(DueCheck due) {
    String said =
        Texts.text(
            "check.today",
            due.name().spoken(),
            ResultWords.kind(due.result()),
            due.check().months(),
            Moments.date(due.check().day()));
    RouterLink answer = ResultsNavigation.answer(due.result(), Texts.text("check.answer"));
    return new TodoLine(Symbol.CLOCK, said, answer);
  }
}
