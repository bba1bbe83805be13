package nl.powervrouwen.ui.agenda;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Feeds;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The sessions of one week, day by day; the address holds the week. */
@CdiComponent
@Route("agenda")
@Menu(order = 40, title = "agenda.title", icon = "CALENDAR")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class AgendaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Sessions sessions;
  private final Feeds feeds;
  private final CurrentSite here;

  @Inject
  AgendaView(Sessions sessions, Feeds feeds, CurrentSite here) {
    this.sessions = sessions;
    this.feeds = feeds;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    LocalDate today = Moments.today();
    String written = event.getLocation().getQueryParameters().getSingleParameter("week").orElse("");
    Week week = Week.read(written, today);
    removeAll();
    add(head(week, Week.of(today)));
    List<SessionDetails> found = sessions.between(week.monday(), week.sunday());
    if (found.isEmpty()) {
      add(
          new EmptyState(
              Symbol.CALENDAR, Texts.text("agenda.empty"), Texts.text("agenda.empty.help")));
    }
    Map<LocalDate, List<SessionDetails>> days =
        found.stream()
            .collect(Collectors.groupingBy(SessionWords::day, TreeMap::new, Collectors.toList()));
    days.forEach((day, planned) -> add(section(day, planned, day.equals(today))));
    if (here.may(Role.COORDINATOR, Role.TRAINER)) {
      add(FeedSection.mine(feeds));
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.text("agenda.title");
  }

  private static PageHead head(Week week, Week current) {
    Nav weeks = new Nav(weekLink(week.previous(), "agenda.previous", Symbol.BACK));
    weeks.addClassName("weeks");
    weeks.getElement().setAttribute("aria-label", Texts.text("agenda.weeks"));
    if (!week.equals(current)) {
      weeks.add(Action.other(AgendaNavigation.thisWeek(Texts.text("agenda.current"))));
    }
    RouterLink next = weekLink(week.next(), "agenda.next", Symbol.FORWARD);
    next.addClassName("pages-next");
    weeks.add(next);
    return new PageHead(Texts.text("agenda.week", String.valueOf(week.number())))
        .lead(Texts.text("agenda.period", Moments.day(week.monday()), Moments.date(week.sunday())))
        .actions(weeks);
  }

  private static RouterLink weekLink(Week week, String key, Symbol symbol) {
    RouterLink link = AgendaNavigation.to(week, Texts.text(key));
    link.addComponentAsFirst(symbol.picture());
    return Action.other(link);
  }

  private static Section section(LocalDate day, List<SessionDetails> planned, boolean today) {
    String title = Moments.day(day);
    UnorderedList list = Line.list(planned.stream().map(AgendaView::line).toArray(Line[]::new));
    list.addClassName("session-list");
    H2 heading = new H2(today ? Texts.text("agenda.today", title) : title);
    Section section = new Section(heading, list);
    section.addClassNames("card", today ? "is-today" : "day");
    return section;
  }

  private static Line line(SessionDetails session) {
    Span time = new Span(SessionWords.span(session));
    time.addClassName("agenda-time");
    RouterLink title =
        SessionsNavigation.to(
            session.id(), Texts.text("agenda.line", session.groupName(), session.title()));
    title.addClassName("row-link");
    Line line = new Line(title).small(SessionWords.where(session));
    line.addComponentAsFirst(time);
    line.add(SessionWords.state(session));
    if (session.cancelled()) {
      line.addClassName("cancelled");
    }
    return line;
  }
}
