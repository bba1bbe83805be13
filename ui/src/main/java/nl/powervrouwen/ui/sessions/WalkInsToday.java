package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
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
import nl.powervrouwen.ui.kit.Action;
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
    UnorderedList list = new UnorderedList();
    list.addClassName("todo-list");
    bySession.values().forEach(rows -> list.add(item(rows)));
    Section section = new Section(new H2(Texts.text("walkin.title")), list);
    section.addClassName("todo");
    return List.of(section);
  }

  private static ListItem item(List<WalkInRow> rows) {
    WalkInRow first = rows.getFirst();
    Div tile = new Div(Symbol.PERSON.picture());
    tile.addClassNames("tile", "tile-other", "tile-picture");
    String said =
        Texts.text(
            "walkin.today", rows.size(), first.groupName(), Moments.dayAndMonth(first.day()));
    Paragraph sentence = new Paragraph(said);
    sentence.addClassName("todo-sentence");
    Div words = new Div(sentence);
    words.addClassName("todo-words");
    RouterLink link = SessionsNavigation.walkIns(first.session(), Texts.text("walkin.decide"));
    link.getElement().setAttribute("aria-label", link.getText() + ": " + said);
    return new ListItem(tile, words, Action.other(link));
  }
}
