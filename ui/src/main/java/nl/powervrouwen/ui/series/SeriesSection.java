package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.BiFunction;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.sessions.SessionList;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * A group's sessions on its page: what is to be finished, what comes next, what is over, and the
 * ways to change the series.
 */
public final class SeriesSection extends Section {

  /** So many stand open of what is to come, and of what is still to be finished. */
  private static final int NEXT = 3;

  private final GroupDetails group;
  private final List<SessionDetails> series;
  private final List<SessionDetails> movable;

  /**
   * The sessions of a group.
   *
   * @param series all of them, first one first
   * @param curricula those that are loaded
   * @param changes whether the reader may plan and change
   */
  public SeriesSection(
      GroupDetails group,
      List<SessionDetails> series,
      List<CurriculumRow> curricula,
      boolean changes) {
    this.group = group;
    this.series = series;
    movable = SessionChoice.movable(series);
    addClassName("card");
    SectionHead header = new SectionHead(Texts.text("group.meetings"));
    add(header);
    if (series.isEmpty()) {
      add(nothingYet(changes));
      return;
    }
    if (changes) {
      header.add(next());
    }
    showSeries();
    if (changes) {
      add(changes(curricula));
    }
  }

  private Component nothingYet(boolean changes) {
    EmptyState empty =
        new EmptyState(
            Symbol.CALENDAR,
            Texts.text("series.empty"),
            Texts.text(changes ? "series.empty.help" : "series.empty.wait"));
    if (!changes) {
      return empty;
    }
    return empty
        .todo(
            Action.first(SeriesNavigation.planSeries(group.id(), Texts.text("series.plan.title"))))
        .todo(SessionsNavigation.plan(group.id(), Texts.text("session.new")));
  }

  /** What is most often needed at once: the building closes, or opens again. */
  private Component next() {
    if (movable.isEmpty()) {
      return Action.other(SessionsNavigation.plan(group.id(), Texts.text("session.new")));
    }
    boolean online = SessionChoice.toCome(movable).getFirst().channel() == Channel.VIDEO;
    RouterLink link =
        online
            ? SeriesNavigation.backToRoom(group.id(), Texts.text("series.room.title"))
            : SeriesNavigation.goOnline(group.id(), Texts.text("series.online.title"));
    link.addComponentAsFirst((online ? Symbol.ROOM : Symbol.VIDEO).picture());
    return Action.other(link);
  }

  private void showSeries() {
    SeriesStatus status = SeriesStatus.of(series, Moments.today());
    if (status.toFinish().isEmpty() && status.toCome().isEmpty()) {
      add(new Paragraph(Texts.text("series.allDone")));
    }
    if (!status.toFinish().isEmpty()) {
      add(new H3(Texts.text("series.finish", status.toFinish().size())));
      addFirst(status.toFinish(), "nog-meer-af-te-ronden", "series.finish.more");
    }
    if (!status.toCome().isEmpty()) {
      if (!status.toFinish().isEmpty()) {
        add(new H3(Texts.text("series.coming", status.toCome().size())));
      }
      addFirst(status.toCome(), "daarna", "series.later");
    }
    if (!status.over().isEmpty()) {
      add(folded("eerder", "series.over", status.over()));
    }
  }

  /** The first few, and the rest on request. */
  private void addFirst(List<SessionDetails> sessions, String name, String restKey) {
    // One more costs as much room as the line that would hold it.
    int shown = sessions.size() == NEXT + 1 ? sessions.size() : Math.min(NEXT, sessions.size());
    add(new SessionList(sessions.subList(0, shown)));
    if (shown < sessions.size()) {
      add(folded(name, restKey, sessions.subList(shown, sessions.size())));
    }
  }

  private static Disclosure folded(String name, String key, List<SessionDetails> sessions) {
    return new Disclosure(name, Texts.text(key, sessions.size()), new SessionList(sessions));
  }

  private Disclosure changes(List<CurriculumRow> curricula) {
    Div links = new Div();
    links.addClassNames("actions", "series-changes");
    if (movable.isEmpty()) {
      links.add(way(SeriesNavigation::planSeries, "series.plan.title"));
    } else {
      List<SessionDetails> toCome = SessionChoice.toCome(movable);
      boolean online = SessionChoice.allOn(Channel.VIDEO, toCome);
      boolean inRoom = SessionChoice.allOn(Channel.ROOM, toCome);
      links.add(way(SeriesNavigation::shift, "series.shift.title"));
      links.add(way(SeriesNavigation::reorder, "series.order.title"));
      links.add(
          way(SeriesNavigation::goOnline, online ? "series.link.title" : "series.online.title"));
      links.add(
          way(SeriesNavigation::backToRoom, inRoom ? "series.place.title" : "series.room.title"));
    }
    links.add(way(SeriesNavigation::lengthen, "series.lengthen.title"));
    links.add(way(SessionsNavigation::plan, "session.new"));
    if (!ChangeVersionView.others(group.curriculum(), curricula).isEmpty()) {
      links.add(way(SeriesNavigation::changeVersion, "series.version.title"));
    }
    return new Disclosure("reeks-wijzigen", Texts.text("series.change"), links);
  }

  private RouterLink way(BiFunction<GroupId, String, RouterLink> to, String key) {
    return Action.other(to.apply(group.id(), Texts.text(key)));
  }
}
