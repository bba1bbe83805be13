package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.HoursOfKind;
import nl.powervrouwen.inburgering.HoursOverview;
import nl.powervrouwen.inburgering.HoursSum;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's hours: what is known against what the law asks, and who says so. */
final class HoursCard extends ProgressCard {

  private final FollowedHours hours;
  private final ParticipantId participant;

  HoursCard(
      FollowedHours hours, ParticipantId participant, HoursOverview overview, boolean changeable) {
    super("followed-hours", EditHoursEntryView.class, participant, changeable);
    this.hours = hours;
    this.participant = participant;
    show(overview);
  }

  private void show(HoursOverview overview) {
    List<Component> parts = new ArrayList<>();
    if (!overview.sums().isEmpty()) {
      UnorderedList sums = new UnorderedList();
      sums.addClassName("deadlines");
      overview.sums().forEach(sum -> sums.add(sum(sum)));
      parts.add(sums);
    }
    parts.addAll(remarks(overview.remarks()));
    if (overview.entries().isEmpty()) {
      parts.add(new Paragraph(Texts.text("followed-hours.none")));
    } else {
      Facts totals = new Facts();
      overview.totals().forEach(total -> totals.add(kind(total), together(total)));
      parts.add(new H3(Texts.text("followed-hours.totals")));
      parts.add(totals);
      parts.add(new H3(Texts.text("followed-hours.entries")));
      parts.add(Line.list(overview.entries().stream().map(this::line).toArray(Line[]::new)));
    }
    show(parts);
  }

  private static ListItem sum(HoursSum sum) {
    Div head = new Div(new Span(sum.about().title().in(Language.current())));
    head.addClassName("deadline-head");
    if (sum.isReached()) {
      head.add(new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("followed-hours.reached")));
    }
    Paragraph said = new Paragraph(sum.said().in(Language.current()));
    said.addClassName("small");
    ListItem item = new ListItem(head, said);
    item.addClassName("deadline");
    return item;
  }

  private static String kind(HoursOfKind total) {
    return Texts.text("hoursKind." + total.kind());
  }

  private static String together(HoursOfKind total) {
    return total.unknown() == 0
        ? Texts.text("followed-hours.total", total.hours())
        : Texts.text("followed-hours.total.unknown", total.hours(), total.unknown());
  }

  private Line line(HoursEntryRow row) {
    String name = InburgeringWords.hours(row);
    List<Component> words = new ArrayList<>(List.of(new Span(name)));
    if (row.data().note() != null) {
      words.add(new Paragraph(row.data().note()));
    }
    return with(
        new Line(words.toArray(Component[]::new))
            .small(
                Texts.text(
                    "followed-hours.line.source",
                    InburgeringWords.period(row),
                    Texts.text("hoursSource." + row.source()))),
        Action.change(name, InburgeringNavigation.change(row)),
        remove(
            name,
            Texts.text("followed-hours.remove.text"),
            () -> hours.remove(row.id(), row.version()),
            () -> show(hours.of(participant)),
            Texts.text("followed-hours.removed", name)));
  }
}
