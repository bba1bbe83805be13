package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.PersonAttendance;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.RecentPresence;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The attendance of one participant: group by group at a glance, each absence, every session. */
final class ParticipantAttendance extends Section {

  /** Of these sessions, newest first; those to come are left out. */
  ParticipantAttendance(List<PersonAttendance> all) {
    addClassNames("card", "her-attendance");
    add(new H2(Texts.text("her.attendance")));
    Map<GroupId, List<PersonAttendance>> groups =
        all.stream()
            .filter(one -> one.attendance() != null || SessionWords.hasCome(one.session()))
            .collect(
                Collectors.groupingBy(
                    one -> one.session().group(), LinkedHashMap::new, Collectors.toList()));
    if (groups.isEmpty()) {
      add(new Paragraph(Texts.text("her.attendance.empty")));
    }
    groups.values().forEach(this::addGroup);
  }

  private void addGroup(List<PersonAttendance> sessions) {
    PersonAttendance first = sessions.getFirst();
    H3 heading = new H3(GroupsNavigation.to(first.session().group(), first.session().groupName()));
    List<PersonAttendance> held =
        sessions.stream().filter(one -> !one.session().cancelled()).toList();
    long present = held.stream().filter(one -> presence(one) == Presence.PRESENT).count();
    add(heading, new Paragraph(Texts.text("her.attendance.count", present, held.size())));
    List<RecentPresence> recent =
        held.reversed().stream()
            .map(one -> new RecentPresence(SessionWords.day(one.session()), presence(one)))
            .toList();
    add(new RecentPicture(recent));
    List<PersonAttendance> absent =
        held.stream()
            .filter(one -> presence(one) != null && presence(one) != Presence.PRESENT)
            .toList();
    if (!absent.isEmpty()) {
      add(absences(absent));
    }
    add(new NativeDetails(Texts.text("her.attendance.all", sessions.size()), table(sessions)));
  }

  private static Component absences(List<PersonAttendance> absent) {
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    list.getElement().setAttribute("aria-label", Texts.text("her.attendance.absences"));
    for (PersonAttendance one : absent) {
      Attendance attendance = Objects.requireNonNull(one.attendance());
      Div words = new Div(SessionsNavigation.to(one.session().id(), one.session().title()));
      words.addClassName("line-words");
      Span day = new Span(Moments.date(SessionWords.day(one.session())));
      day.addClassName("small");
      words.add(day);
      if (attendance.note() != null) {
        words.add(new Span(attendance.note()));
      }
      ListItem line = new ListItem(words);
      if (attendance.reason() != null) {
        line.add(new Span(AttendanceWords.reason(attendance.reason())));
      }
      line.add(AttendanceWords.chip(attendance.presence()));
      list.add(line);
    }
    return list;
  }

  private static Table table(List<PersonAttendance> sessions) {
    Table table = new Table(Texts.text("her.attendance"));
    table
        .column(Texts.text("hours.day"))
        .column(Texts.text("hours.meeting"))
        .column(Texts.text("attendance.title"))
        .column(Texts.text("hours.length"));
    for (PersonAttendance one : sessions) {
      Chip state =
          one.session().cancelled()
              ? new Chip(Symbol.CALENDAR, Tone.CALM, Texts.text("her.attendance.cancelled"))
              : AttendanceWords.chip(presence(one));
      table.row(
          Table.whole(Moments.shortDate(SessionWords.day(one.session()))),
          SessionsNavigation.to(one.session().id(), one.session().title()),
          state,
          Table.text(
              one.attended().minutes() == 0 ? "" : Language.notation().hours(one.attended())));
    }
    return table;
  }

  private static @Nullable Presence presence(PersonAttendance one) {
    return one.attendance() == null ? null : one.attendance().presence();
  }
}
