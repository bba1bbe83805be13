package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.Needs;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What is arranged so that a participant can come: what is open first. */
final class ArrangementsCard extends Section implements Focusable<Section> {

  private final Arrangements arrangements;
  private final ParticipantDetails participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  ArrangementsCard(
      Arrangements arrangements,
      ParticipantDetails participant,
      List<ArrangementRow> all,
      boolean changeable) {
    this.changeable = changeable;
    this.arrangements = arrangements;
    this.participant = participant;
    addClassNames("card", "circumstances");
    add(new SectionHead(Texts.text("arrangement.title"), adding()), banner, list);
    show(all);
  }

  private Component[] adding() {
    return changeable
        ? new Component[] {
          ParticipantsNavigation.add(
              EditArrangementView.class, participant.id(), Texts.text("arrangement.add"))
        }
        : new Component[0];
  }

  private void show(List<ArrangementRow> all) {
    list.removeAll();
    Set<Precondition> unnamed = EnumSet.noneOf(Precondition.class);
    unnamed.addAll(participant.data().needs());
    all.forEach(row -> unnamed.remove(row.precondition()));
    if (!unnamed.isEmpty()) {
      list.add(new Paragraph(Texts.text("arrangement.unnamed")), new Needs(unnamed));
    }
    if (!all.isEmpty()) {
      list.add(Line.list(all.stream().map(this::line).toArray(Line[]::new)));
    } else if (unnamed.isEmpty()) {
      list.add(new Paragraph(Texts.text("arrangement.empty", participant.name().familiar())));
    }
  }

  private Line line(ArrangementRow row) {
    String need = Needs.words(row.precondition());
    List<Component> words = new ArrayList<>(List.of(new Span(need), state(row)));
    if (row.data().note() != null) {
      words.add(new Paragraph(row.data().note()));
    }
    Line line =
        new Line(words.toArray(Component[]::new))
            .small(Texts.text("arrangement.since.said", Moments.date(row.since())));
    return !changeable
        ? line
        : line.actions(
            Action.change(need, CircumstancesNavigation.change(row)),
            Action.remove(need, Texts.text("arrangement.remove.text"), () -> remove(row, need)));
  }

  private static Chip state(ArrangementRow row) {
    String words = CircumstancesWords.state(row);
    if (!row.isOpen()) {
      return new Chip(Symbol.CHECK, Tone.GOOD, words);
    }
    LocalDate due = row.data().dueOn();
    boolean late = due != null && due.isBefore(Moments.today());
    return new Chip(Symbol.CLOCK, late ? Tone.CARE : Tone.CALM, words);
  }

  private void remove(ArrangementRow row, String need) {
    banner.attempt(
        () -> arrangements.remove(row.id(), row.version()),
        () -> show(arrangements.of(participant.id())),
        Texts.text("arrangement.removed", need));
    focus();
  }
}
