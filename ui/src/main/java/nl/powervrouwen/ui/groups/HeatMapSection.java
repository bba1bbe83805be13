package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.GroupAttendance.Cell;
import nl.powervrouwen.sessions.GroupAttendance.Row;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * Who was at which session, at a glance: participants below each other, sessions beside each other.
 * Each field has a sign besides its colour, and words for who listens.
 */
final class HeatMapSection extends Section {

  private final GroupAttendance attendance;

  /** The places in the series of the sessions whose day has come. */
  private final List<Integer> columns = new ArrayList<>();

  HeatMapSection(GroupAttendance attendance) {
    this.attendance = attendance;
    addClassName("overview");
    for (int i = 0; i < attendance.sessions().size(); i++) {
      if (!attendance.sessions().get(i).day().isAfter(Moments.today())) {
        columns.add(i);
      }
    }
    if (columns.isEmpty() || attendance.rows().isEmpty()) {
      add(new Paragraph(Texts.text("heat.empty")));
      return;
    }
    Div frame = new Div(grid());
    frame.addClassName("heat-frame");
    frame
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", Texts.text("heat.title"));
    add(legend(), frame, new NativeDetails(Texts.text("heat.table"), totals()));
  }

  private static Paragraph legend() {
    Paragraph legend = new Paragraph();
    legend.addClassNames("small", "heat-legend");
    for (Kind kind : List.of(Kind.PRESENT, Kind.NOTICE, Kind.NO_NOTICE, Kind.OPEN)) {
      Span sign = new Span(kind.sign);
      sign.addClassNames("heat-sign", kind.className);
      sign.getElement().setAttribute("aria-hidden", "true");
      legend.add(new Span(sign, new Span(Texts.text(kind.key))));
    }
    return legend;
  }

  private NativeTable grid() {
    NativeTable table = new NativeTable();
    table.addClassName("heat");
    table.getElement().setAttribute("aria-label", Texts.text("heat.title"));
    NativeTableRow head = new NativeTableRow();
    head.add(header(Texts.text("participants.name"), "col"));
    columns.forEach(i -> head.add(column(attendance.sessions().get(i))));
    table.getHead().add(head);
    attendance.rows().forEach(row -> table.getBody().add(line(row)));
    return table;
  }

  private static NativeTableHeaderCell column(SessionDetails session) {
    Span number = new Span(String.valueOf(session.number()));
    number.addClassName("heat-number");
    Span day = new Span(Moments.dayAndMonth(session.day()));
    NativeTableHeaderCell cell = header("", "col");
    cell.add(number, day);
    if (session.cancelled()) {
      cell.addClassName("cancelled");
      cell.add(aloud(Texts.text("session.cancelled")));
    }
    return cell;
  }

  private NativeTableRow line(Row row) {
    NativeTableRow line = new NativeTableRow();
    NativeTableHeaderCell name = header("", "row");
    name.add(ParticipantsNavigation.to(row.participant(), row.name().listed()));
    line.add(name);
    for (int i : columns) {
      Kind kind = Kind.of(attendance.sessions().get(i), row.cells().get(i));
      NativeTableCell cell = line.addDataCell();
      cell.addClassName(kind.className);
      Span sign = new Span(kind.sign);
      sign.getElement().setAttribute("aria-hidden", "true");
      cell.add(sign, aloud(Texts.text(kind.key)));
    }
    return line;
  }

  private Table totals() {
    Table table = new Table(Texts.text("heat.table"));
    table.column(Texts.text("participants.name"));
    for (Kind kind : List.of(Kind.PRESENT, Kind.NOTICE, Kind.NO_NOTICE, Kind.OPEN)) {
      table.column(Texts.text(kind.key));
    }
    table.column(Texts.text("heat.hours"));
    for (Row row : attendance.rows()) {
      table.row(
          ParticipantsNavigation.to(row.participant(), row.name().listed()),
          Table.text(count(row, Kind.PRESENT)),
          Table.text(count(row, Kind.NOTICE)),
          Table.text(count(row, Kind.NO_NOTICE)),
          Table.text(count(row, Kind.OPEN)),
          Table.text(hours(row)));
    }
    return table;
  }

  private String count(Row row, Kind kind) {
    long count =
        columns.stream()
            .filter(i -> Kind.of(attendance.sessions().get(i), row.cells().get(i)) == kind)
            .count();
    return String.valueOf(count);
  }

  private static String hours(Row row) {
    int minutes = row.cells().stream().mapToInt(Cell::minutes).sum();
    return Texts.text("heat.hours.of", minutes / 60.0);
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private static Span aloud(String text) {
    Span words = new Span(text);
    words.addClassName("only-aloud");
    return words;
  }

  /** What stands in one field. */
  private enum Kind {
    PRESENT("✓", "heat-present", "heat.present"),
    NOTICE("b", "heat-notice", "heat.notice"),
    NO_NOTICE("–", "heat-no-notice", "heat.noNotice"),
    OPEN("?", "heat-open", "heat.open"),
    CANCELLED("×", "heat-none", "session.cancelled"),
    NOT_IN_GROUP("", "heat-none", "heat.notHers");

    final String sign;
    final String className;
    final String key;

    Kind(String sign, String className, String key) {
      this.sign = sign;
      this.className = className;
      this.key = key;
    }

    static Kind of(SessionDetails session, Cell cell) {
      if (!cell.inGroup()) {
        return NOT_IN_GROUP;
      }
      if (session.cancelled()) {
        return CANCELLED;
      }
      Presence presence = cell.presence();
      if (presence == null) {
        return OPEN;
      }
      return switch (presence) {
        case PRESENT -> PRESENT;
        case ABSENT_WITH_NOTICE -> NOTICE;
        case ABSENT_WITHOUT_NOTICE -> NO_NOTICE;
      };
    }
  }
}
