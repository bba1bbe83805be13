package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Puts what planned sessions are about in another order; the days stay. */
@CdiComponent
@Route("groepen/:group/volgorde")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class ReorderView extends SeriesView {

  private static final int UP = -1;
  private static final int DOWN = 1;

  private final OrderedList list = new OrderedList();
  private final Span moved = new Span();
  private final List<SessionDetails> days = new ArrayList<>();
  private final List<SessionDetails> order = new ArrayList<>();

  @Inject
  ReorderView(Groups groups, Sessions sessions, Series series) {
    super("order", new Rooms(groups, sessions, series));
    list.addClassNames("lines", "reorder");
    moved.addClassName("only-aloud");
    moved.getElement().setAttribute("role", "status");
    form.add(new Div(moved), list);
  }

  @Override
  @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> asked) {
    days.clear();
    days.addAll(SessionChoice.movable(sessions));
    order.clear();
    order.addAll(days);
    if (days.size() < 2) {
      return Texts.text("series.order.none");
    }
    show();
    return null;
  }

  @Override
  SeriesChange change() {
    return new Reorder(order.stream().map(SessionDetails::id).toList());
  }

  @Override
  boolean touched() {
    return !order.equals(days);
  }

  @Override
  void settled() {
    days.clear();
    days.addAll(order);
  }

  private void show() {
    list.removeAll();
    for (int i = 0; i < order.size(); i++) {
      list.add(line(i));
    }
  }

  private ListItem line(int index) {
    SessionDetails subject = order.get(index);
    SessionDetails day = days.get(index);
    Span title = new Span(subject.title());
    title.addClassName("preview-title");
    Span when = new Span(Moments.shortDay(SessionWords.day(day)));
    when.addClassName("small");
    Div words = new Div(title, when);
    words.addClassName("line-words");
    Span number = new Span(String.valueOf(day.number()));
    number.addClassName("number");
    Div buttons = new Div(button(index, UP), button(index, DOWN));
    buttons.addClassNames("actions", "reorder-buttons");
    return new ListItem(number, words, buttons);
  }

  private Action button(int index, int step) {
    String key = step == UP ? "series.order.up" : "series.order.down";
    Action button = Action.other(Texts.text(key), () -> move(index, step));
    button
        .getElement()
        .setAttribute("aria-label", Texts.text(key + ".of", order.get(index).title()));
    int to = index + step;
    button.setEnabled(to >= 0 && to < order.size());
    return button;
  }

  private void move(int index, int step) {
    int to = index + step;
    Collections.swap(order, index, to);
    show();
    moved.setText(Texts.text("series.order.moved", order.get(to).title(), days.get(to).number()));
    focus(to, step);
    look();
  }

  /** The focus stays with the subject that moved, on the same button while that can still be. */
  private void focus(int index, int step) {
    Div buttons = (Div) list.getChildren().toList().get(index).getChildren().toList().getLast();
    List<Action> both = buttons.getChildren().map(Action.class::cast).toList();
    Action same = step == UP ? both.getFirst() : both.getLast();
    Action other = step == UP ? both.getLast() : both.getFirst();
    (same.isEnabled() ? same : other).focus();
  }
}
