package nl.powervrouwen.ui.today;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.agenda.AgendaNavigation;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What needs me today, as sentences with one button each. */
@CdiComponent
@Route("vandaag")
@ShownTo
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** How far ahead the next meeting is looked for. */
  private static final int DAYS_AHEAD = 42;

  private final Sessions sessions;
  private final Groups groups;
  private final CurrentSite here;

  @Inject
  TodayView(Sessions sessions, Groups groups, CurrentSite here) {
    this.sessions = sessions;
    this.groups = groups;
    this.here = here;
    addClassNames("page", "today");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new PageHead(Texts.text("today.title")).lead(Moments.day(Moments.today())));
    if (here.may(Role.COORDINATOR, Role.TRAINER, Role.JOBCOACH)) {
      showMeetings();
    } else {
      add(new OtherRole(here.user()));
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.text("today.title");
  }

  private void showMeetings() {
    LocalDate today = Moments.today();
    boolean records = here.may(Role.COORDINATOR, Role.TRAINER);
    List<SessionDetails> soon = sessions.between(today, today.plusDays(DAYS_AHEAD));
    List<SessionDetails> ofToday =
        soon.stream().filter(session -> SessionWords.day(session).equals(today)).toList();
    List<SessionDetails> later =
        soon.stream().filter(session -> SessionWords.day(session).isAfter(today)).toList();
    List<SessionDetails> toFinish = records ? earlier(sessions.toFinish(), today) : List.of();
    if (ofToday.isEmpty()) {
      add(nothingToday(later));
    } else {
      add(section("today.meetings", ofToday, records));
    }
    if (!toFinish.isEmpty()) {
      add(section("today.finish", toFinish, true));
    }
    showLater(later, today);
    if (here.may(Role.COORDINATOR)) {
      showFreePlaces();
    }
  }

  /** The rest of this week; when nothing is left of it, the first day after it. */
  private void showLater(List<SessionDetails> later, LocalDate today) {
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    List<SessionDetails> thisWeek =
        later.stream().filter(session -> !SessionWords.day(session).isAfter(sunday)).toList();
    if (!thisWeek.isEmpty()) {
      add(section("today.week", thisWeek, false));
    } else if (!later.isEmpty()) {
      add(section("today.next", onFirstDay(later), false));
    }
  }

  /** Groups in which a place is free while somebody waits for one. */
  private void showFreePlaces() {
    UnorderedList list = new UnorderedList();
    list.addClassName("todo-list");
    groups.all().stream()
        .filter(group -> group.waiting() > 0 && group.enrolled() < group.capacity())
        .forEach(group -> list.add(new FreePlaceItem(group)));
    if (list.getChildren().findAny().isPresent()) {
      Section section = new Section(new H2(Texts.text("today.waiting")), list);
      section.addClassName("todo");
      add(section);
    }
  }

  private static List<SessionDetails> earlier(List<SessionDetails> sessions, LocalDate today) {
    return sessions.stream().filter(s -> SessionWords.day(s).isBefore(today)).toList();
  }

  private static List<SessionDetails> onFirstDay(List<SessionDetails> later) {
    LocalDate first = SessionWords.day(later.getFirst());
    return later.stream().filter(session -> SessionWords.day(session).equals(first)).toList();
  }

  private static Section section(String titleKey, List<SessionDetails> sessions, boolean records) {
    UnorderedList list = new UnorderedList();
    list.addClassName("todo-list");
    sessions.forEach(session -> list.add(new TodoItem(session, records)));
    Section section = new Section(new H2(Texts.text(titleKey)), list);
    section.addClassName("todo");
    return section;
  }

  private static Component nothingToday(List<SessionDetails> later) {
    EmptyState empty =
        new EmptyState(
            Symbol.TODAY,
            Texts.text("today.empty"),
            Texts.text(later.isEmpty() ? "today.empty.later" : "today.empty.next"));
    return empty.todo(Action.other(AgendaNavigation.thisWeek(Texts.text("today.agenda"))));
  }
}
