package nl.powervrouwen.ui.reports;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.CheckCount;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.sessions.SessionFigures;
import nl.powervrouwen.sessions.SessionMonth;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What holds up the figures, for the controller; when nothing does, what was looked at. */
@ApplicationScoped
class FiguresToday implements TodayPart {

  @Inject private SessionFigures sessions;
  @Inject private Results results;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 12;
  }

  @Override
  public List<Component> today() {
    return here.may(Role.CONTROLLER)
        ? List.of(section(sessions.months(), results.checkCount()))
        : List.of();
  }

  private static Component section(List<SessionMonth> months, CheckCount checks) {
    List<TodoLine> lines = new ArrayList<>();
    for (SessionMonth month : months) {
      if (month.open() > 0) {
        String name = Moments.monthAndYear(month.month());
        lines.add(line(Texts.text("month.open", name, month.open(), month.held())));
      }
    }
    if (checks.unasked() > 0) {
      lines.add(line(Texts.text("month.unasked", checks.unasked(), checks.results())));
    }
    return lines.isEmpty()
        ? nothing(months, checks)
        : TodaySection.gathered(
            "cijfers", Texts.text("month.today"), Texts.text("month.many", lines.size()), lines);
  }

  private static TodoLine line(String said) {
    return new TodoLine(Symbol.CHART, said, ReportsNavigation.months(Texts.text("month.look")));
  }

  private static EmptyState nothing(List<SessionMonth> months, CheckCount checks) {
    int held = months.stream().mapToInt(SessionMonth::held).sum();
    return new EmptyState(
            Symbol.CHART,
            Texts.text("month.nothing"),
            Texts.text("month.nothing.looked", held, checks.results()))
        .todo(Action.other(ReportsNavigation.months(Texts.text("month.look"))));
  }
}
