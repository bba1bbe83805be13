package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.sessions.SessionList;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A group's sessions on its page: the next one first, and the ways to change the series. */
public final class SeriesSection extends Section {

  private static final int NEXT = 6;

  private final GroupDetails group;
  private final List<SessionDetails> series;
  private final List<SessionDetails> movable;

  /**
   * The sessions of a group.
   *
   * @param series all of them, first one first
   * @param curricula those that are loaded
   * @param mayChange whether the reader may plan and change
   */
  public SeriesSection(
      GroupDetails group,
      List<SessionDetails> series,
      List<CurriculumRow> curricula,
      boolean mayChange) {
    this.group = group;
    this.series = series;
    movable = SessionChoice.movable(series);
    addClassName("card");
    SectionHead header = new SectionHead(Texts.text("group.meetings"));
    add(header);
    boolean steers = mayChange && (group.curriculum() == null || group.curriculum().loaded());
    if (series.isEmpty()) {
      add(nothingYet(steers));
      return;
    }
    if (steers) {
      header.add(next());
    }
    showSeries();
    if (steers) {
      add(changes(curricula));
    }
  }

  private Component nothingYet(boolean steers) {
    EmptyState empty =
        new EmptyState(
            Symbol.CALENDAR,
            Texts.text("series.empty"),
            Texts.text(steers ? "series.empty.help" : "series.empty.wait"));
    if (!steers) {
      return empty;
    }
    return empty
        .todo(
            Action.first(SeriesNavigation.planSeries(group.id(), Texts.text("series.plan.title"))))
        .todo(SessionsNavigation.plan(group.id(), Texts.text("session.new")));
  }

  /** What is most often needed at once: the building closes, or opens again. */
  private Component next() {
    boolean online = !movable.isEmpty() && movable.getFirst().channel() == Channel.VIDEO;
    if (movable.isEmpty()) {
      return Action.other(SessionsNavigation.plan(group.id(), Texts.text("session.new")));
    }
    RouterLink link =
        online
            ? SeriesNavigation.backToRoom(group.id(), Texts.text("series.room.title"))
            : SeriesNavigation.goOnline(group.id(), Texts.text("series.online.title"));
    link.addComponentAsFirst((online ? Symbol.ROOM : Symbol.VIDEO).picture());
    return Action.other(link);
  }

  private void showSeries() {
    List<SessionDetails> done = new ArrayList<>();
    List<SessionDetails> open = new ArrayList<>();
    for (SessionDetails session : series) {
      boolean over = SessionWords.day(session).isBefore(Moments.today());
      (session.closed() || (session.cancelled() && over) ? done : open).add(session);
    }
    if (open.isEmpty()) {
      add(new Paragraph(Texts.text("series.allDone")));
    }
    add(new SessionList(open.subList(0, Math.min(NEXT, open.size()))));
    if (open.size() > NEXT) {
      List<SessionDetails> later = open.subList(NEXT, open.size());
      add(folded("series.later", later));
    }
    if (!done.isEmpty()) {
      add(folded("group.meetings.done", done));
    }
  }

  private static NativeDetails folded(String key, List<SessionDetails> sessions) {
    return new NativeDetails(Texts.text(key, sessions.size()), new SessionList(sessions));
  }

  private NativeDetails changes(List<CurriculumRow> curricula) {
    Div links = new Div();
    links.addClassNames("actions", "series-changes");
    if (movable.isEmpty()) {
      links.add(way(SeriesNavigation::planSeries, "series.plan.title"));
    } else {
      links.add(way(SeriesNavigation::shift, "series.shift.title"));
      links.add(way(SeriesNavigation::reorder, "series.order.title"));
      if (movable.stream().anyMatch(session -> session.channel() != Channel.VIDEO)) {
        links.add(way(SeriesNavigation::goOnline, "series.online.title"));
      }
      if (movable.stream().anyMatch(session -> session.channel() != Channel.ROOM)) {
        links.add(way(SeriesNavigation::backToRoom, "series.room.title"));
      }
    }
    links.add(way(SeriesNavigation::lengthen, "series.lengthen.title"));
    links.add(way(SessionsNavigation::plan, "session.new"));
    if (!ChangeVersionView.others(group.curriculum(), curricula).isEmpty()) {
      links.add(way(SeriesNavigation::changeVersion, "series.version.title"));
    }
    return new NativeDetails(Texts.text("series.change"), links);
  }

  private RouterLink way(BiFunction<GroupId, String, RouterLink> to, String key) {
    return Action.other(to.apply(group.id(), Texts.text(key)));
  }
}
