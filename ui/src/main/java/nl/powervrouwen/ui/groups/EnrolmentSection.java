package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * Who takes part in a group, who waits, who applied and who left, each with what comes next for
 * them.
 */
final class EnrolmentSection extends Section {

  /** So many stand open of who takes part; the others are found by the names of the rest. */
  private static final int OPEN = 10;

  private final Groups groups;
  private final Enrolments enrolments;
  private final EnrolmentRights rights;
  private final EnrolmentNotices notices;
  private final Banner banner = new Banner();
  private final Banner hint = new Banner();
  private final Paragraph places = new Paragraph();
  private final Div lists = new Div();
  private GroupDetails group;

  EnrolmentSection(
      Groups groups,
      Enrolments enrolments,
      Participants participants,
      GroupDetails group,
      EnrolmentRights allowed,
      EnrolmentNotices notices) {
    this.groups = groups;
    this.enrolments = enrolments;
    this.group = group;
    this.notices = notices;
    rights = allowed;
    addClassName("card");
    lists.addClassName("stages");
    add(new SectionHead(Texts.text("enrolments.title"), places), banner, hint);
    if (rights.enrols()) {
      add(new EnrolPanel(enrolments, participants, () -> this.group, rights, this::did));
    }
    add(lists);
    show();
  }

  private void show() {
    group = groups.get(group.id());
    places.setText(Texts.text("group.full", group.enrolled(), group.capacity()));
    List<EnrolmentRow> all = groups.enrolments(group.id());
    List<EnrolmentRow> waiting =
        rights.enrols() ? groups.waitingList(group.id()) : in(all, Stage.WAITING);
    lists.removeAll();
    List<EnrolmentRow> now = in(all, Stage.ACTIVE, Stage.ENROLLED);
    if (now.isEmpty()) {
      boolean left = !in(all, Stage.COMPLETED, Stage.STOPPED).isEmpty();
      lists.add(new Paragraph(Texts.text(nobody(left))));
    } else {
      addFirst(now);
    }
    add("enrolments.waiting", waiting);
    add("enrolments.registered", in(all, Stage.REGISTERED));
    fold("afgerond", "enrolments.completed", in(all, Stage.COMPLETED));
    fold("gestopt", "enrolments.stopped", in(all, Stage.STOPPED));
    showHint(waiting);
  }

  private String nobody(boolean left) {
    if (left) {
      return "enrolments.nobody.now";
    }
    return rights.enrols() ? "enrolments.empty" : "enrolments.empty.wait";
  }

  private static List<EnrolmentRow> in(List<EnrolmentRow> all, Stage... stages) {
    List<Stage> wanted = List.of(stages);
    return all.stream().filter(row -> wanted.contains(row.stage())).toList();
  }

  private void add(String key, List<EnrolmentRow> rows) {
    if (!rows.isEmpty()) {
      lists.add(new H3(Texts.text(key, rows.size())), list(rows));
    }
  }

  private void fold(String name, String key, List<EnrolmentRow> rows) {
    if (!rows.isEmpty()) {
      lists.add(new Disclosure(name, Texts.text(key, rows.size()), list(rows)));
    }
  }

  /** The first few, and the rest below a line that says between which names they are. */
  private void addFirst(List<EnrolmentRow> rows) {
    if (rows.size() <= OPEN + 2) {
      lists.add(list(rows));
      return;
    }
    List<EnrolmentRow> rest = rows.subList(OPEN, rows.size());
    String words =
        Texts.text(
            "enrolments.rest",
            rest.size(),
            rest.getFirst().name().listed(),
            rest.getLast().name().listed());
    lists.add(list(rows.subList(0, OPEN)), new Disclosure("meer-deelnemers", words, list(rest)));
  }

  /** A place is free and somebody waits for it. */
  private void showHint(List<EnrolmentRow> waiting) {
    hint.hush();
    if (rights.decides() && hasRoom() && !waiting.isEmpty()) {
      EnrolmentRow first = waiting.getFirst();
      hint.say(
          Tone.CALM,
          Texts.text("enrolments.free", group.capacity() - group.enrolled(), first.name().spoken()),
          Action.other(Texts.text("enrolment.admit.her"), () -> admit(first)));
    }
  }

  private boolean hasRoom() {
    return group.enrolled() < group.capacity();
  }

  private OrderedList list(List<EnrolmentRow> rows) {
    OrderedList list = new OrderedList();
    list.addClassNames("lines", "enrolments");
    for (int i = 0; i < rows.size(); i++) {
      list.add(line(rows.get(i), i + 1));
    }
    return list;
  }

  private ListItem line(EnrolmentRow row, int place) {
    Div words = new Div(ParticipantsNavigation.to(row.participant(), row.name().listed()));
    words.addClassName("line-words");
    if (row.stage() == Stage.ENROLLED || row.stage() == Stage.ACTIVE) {
      notices.of(row).ifPresent(words::add);
    } else {
      Span period = new Span(period(row));
      period.addClassName("small");
      words.add(period);
    }
    ListItem line = new ListItem();
    if (row.stage() == Stage.WAITING) {
      Span number = new Span(String.valueOf(place));
      number.addClassName("number");
      line.add(number);
    }
    line.add(words);
    if (rights.decides()) {
      verb(row).forEach(line::add);
    }
    line.add(new EnrolmentMore(row, () -> groups.history(row.id()), more(row)));
    return line;
  }

  /** The one thing that comes next for who applied or waits. */
  private List<Component> verb(EnrolmentRow row) {
    return switch (row.stage()) {
      case REGISTERED, WAITING -> {
        if (hasRoom()) {
          yield List.of(button("enrolment.admit", row, () -> admit(row)));
        }
        yield row.stage() == Stage.REGISTERED
            ? List.of(button("enrolment.queue", row, () -> queue(row)))
            : List.of();
      }
      case ENROLLED, ACTIVE, COMPLETED, STOPPED -> List.of();
    };
  }

  private List<Action> more(EnrolmentRow row) {
    List<Action> actions = new ArrayList<>();
    if (row.stage().open()) {
      steps(row, actions);
    } else if (rights.enrols() && row.stage() == Stage.STOPPED) {
      actions.add(button("enrolment.undo", row, () -> undoEnd(row)));
    }
    if (rights.enrols()) {
      actions.add(button("enrolment.erase", row, () -> askErase(row)));
    }
    return actions;
  }

  private void steps(EnrolmentRow row, List<Action> actions) {
    if (rights.decides() && row.stage() == Stage.REGISTERED && hasRoom()) {
      actions.add(button("enrolment.queue", row, () -> queue(row)));
    }
    if (rights.decides()) {
      actions.add(button("enrolment.move", row, () -> askMove(row)));
    }
    if (rights.enrols()) {
      actions.add(button("enrolment.end", row, () -> askEnd(row)));
    }
  }

  private static Action button(String key, EnrolmentRow row, Runnable action) {
    Action button = Action.other(Texts.text(key), action);
    button.getElement().setAttribute("aria-label", Texts.text(key + ".of", row.name().spoken()));
    return button;
  }

  private static String period(EnrolmentRow row) {
    if (row.since() == null) {
      return Texts.text("enrolment.applied", Moments.shortDate(row.appliedOn()));
    }
    String since = Moments.shortDate(row.since());
    if (row.until() == null || row.reason() == null) {
      return Texts.text("enrolment.since", since);
    }
    return Texts.text(
        "enrolment.period",
        since,
        Moments.shortDate(row.until()),
        Texts.text("reason." + row.reason().name()));
  }

  private void admit(EnrolmentRow row) {
    attempt(
        () -> enrolments.admit(row.id(), row.version(), null),
        Texts.text("enrolment.done", row.name().spoken()));
  }

  private void queue(EnrolmentRow row) {
    attempt(
        () -> enrolments.putOnWaitingList(row.id(), row.version()),
        Texts.text("enrolment.queued", row.name().spoken()));
  }

  private void undoEnd(EnrolmentRow row) {
    attempt(
        () -> enrolments.undoEnd(row.id(), row.version()),
        Texts.text("enrolment.undone", row.name().spoken()));
  }

  private void attempt(Runnable action, String done) {
    banner.attempt(action, this::show, done);
  }

  private void did(String done) {
    show();
    banner.say(Tone.GOOD, done);
  }

  private void askMove(EnrolmentRow row) {
    List<GroupRow> others =
        groups.of(group.programmeId()).stream()
            .filter(other -> !other.id().equals(group.id()))
            .toList();
    new MoveDialog(row, others, this::move).open();
  }

  private void move(MoveDialog dialog, EnrolmentRow row) {
    try {
      enrolments.move(row.id(), row.version(), dialog.to().id(), dialog.from());
      dialog.close();
      did(Texts.text("enrolment.moved", row.name().spoken(), dialog.to().name()));
    } catch (StaleVersion changed) {
      dialog.close();
      show();
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
  }

  private void askErase(EnrolmentRow row) {
    String name = row.name().spoken();
    Confirmation.before(
        Texts.text("enrolment.erase.title", name),
        Texts.text("enrolment.erase.text"),
        Texts.text("enrolment.erase"),
        () ->
            attempt(
                () -> enrolments.erase(row.id(), row.version()),
                Texts.text("enrolment.erased", name)));
  }

  private void askEnd(EnrolmentRow row) {
    new EndEnrolmentDialog(row, this::end).open();
  }

  private void end(EndEnrolmentDialog dialog, EnrolmentRow row) {
    try {
      enrolments.end(row.id(), row.version(), dialog.until(), dialog.reason());
      dialog.close();
      did(Texts.text("enrolment.ended", row.name().spoken()));
    } catch (StaleVersion changed) {
      dialog.close();
      show();
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
  }
}
