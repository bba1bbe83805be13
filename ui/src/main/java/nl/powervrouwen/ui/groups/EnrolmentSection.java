package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Who is enrolled in a group and who was; enrolling somebody and ending an enrolment. */
final class EnrolmentSection extends Section {

  private final Groups groups;
  private final GroupDetails group;
  private final boolean mayEnrol;
  private final Banner banner = new Banner();
  private final Div lists = new Div();

  EnrolmentSection(Groups groups, Participants participants, GroupDetails group, boolean mayEnrol) {
    this.groups = groups;
    this.group = group;
    this.mayEnrol = mayEnrol;
    addClassName("card");
    Header header = new Header(new H2(Texts.text("enrolments.title")));
    header.addClassName("section-head");
    add(header, banner);
    if (mayEnrol) {
      add(new EnrolPanel(groups, participants, group.id(), this::enrolled));
    }
    add(lists);
    show();
  }

  private void show() {
    List<EnrolmentRow> all = groups.enrolments(group.id());
    List<EnrolmentRow> now = all.stream().filter(row -> row.until() == null).toList();
    List<EnrolmentRow> before = all.stream().filter(row -> row.until() != null).toList();
    lists.removeAll();
    if (now.isEmpty()) {
      lists.add(new Paragraph(Texts.text(mayEnrol ? "enrolments.empty" : "enrolments.empty.wait")));
    } else {
      lists.add(list(now));
    }
    if (!before.isEmpty()) {
      NativeDetails earlier =
          new NativeDetails(Texts.text("enrolments.before", before.size()), list(before));
      lists.add(earlier);
    }
  }

  private UnorderedList list(List<EnrolmentRow> rows) {
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    rows.forEach(row -> list.add(line(row)));
    return list;
  }

  private ListItem line(EnrolmentRow row) {
    Span since = new Span(period(row));
    since.addClassName("small");
    Div words = new Div(ParticipantsNavigation.to(row.participant(), row.name().listed()), since);
    words.addClassName("line-words");
    ListItem line = new ListItem(words);
    if (mayEnrol && row.until() == null) {
      line.add(endButton(row));
    }
    return line;
  }

  private Component endButton(EnrolmentRow row) {
    Action end = Action.quiet(Texts.text("enrolment.end"), () -> askEnd(row));
    end.getElement()
        .setAttribute("aria-label", Texts.text("enrolment.end.of", row.name().spoken()));
    return end;
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

  private void enrolled(EnrolmentRow row) {
    show();
    banner.say(Tone.GOOD, Texts.text("enrolment.done", row.name().spoken()));
  }

  private void askEnd(EnrolmentRow row) {
    new EndEnrolmentDialog(row, this::end).open();
  }

  private void end(EndEnrolmentDialog dialog, EnrolmentRow row) {
    try {
      groups.end(row.id(), row.version(), dialog.until(), dialog.reason());
      dialog.close();
      show();
      banner.say(Tone.GOOD, Texts.text("enrolment.ended", row.name().spoken()));
    } catch (StaleVersion changed) {
      dialog.close();
      show();
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
  }
}
