package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.WalkInRow;
import nl.powervrouwen.sessions.WalkIns;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Walk-ins about whom the coordinator has to decide, a line for each session. */
@ApplicationScoped
class WalkInsToday implements TodayPart {

  @Inject private WalkIns walkIns;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<Component> today() {
    if (!here.may(Role.COORDINATOR)) {
      return List.of();
    }
    Map<SessionId, List<WalkInRow>> bySession =
        walkIns.all().stream()
            .collect(
                Collectors.groupingBy(WalkInRow::session, LinkedHashMap::new, Collectors.toList()));
    if (bySession.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.of(
            Texts.text("walkin.title"),
            bySession.values().stream().map(WalkInsToday::item).toList()));
  }

  private static TodoLine item(List<WalkInRow> rows) {
    WalkInRow first = rows.getFirst();
    String said =
        Texts.text(
            "walkin.today", rows.size(), first.groupName(), Moments.dayAndMonth(first.day()));
    return new TodoLine(
        Symbol.PERSON,
        said,
        SessionsNavigation.walkIns(first.session(), Texts.text("walkin.decide")));
  }
}
