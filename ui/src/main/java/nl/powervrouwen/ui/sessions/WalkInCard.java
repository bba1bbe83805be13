package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.sessions.WalkInRow;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.participants.BirthDates;
import nl.powervrouwen.ui.participants.ParticipantSearch;
import nl.powervrouwen.ui.texts.Texts;

/** One walk-in: who it may be, found by name, and what else can be done. */
final class WalkInCard extends Section {

  private final Consumer<ParticipantRow> enrol;

  /**
   * A card that looks for who has the name that was noted.
   *
   * @param register to the form for somebody who is not registered yet
   */
  WalkInCard(
      Participants participants,
      WalkInRow row,
      RouterLink register,
      Consumer<ParticipantRow> enrol,
      Runnable remove) {
    this.enrol = enrol;
    addClassNames("card", "walk-in");
    ParticipantSearch search =
        new ParticipantSearch(
            participants, "walkin-" + row.id().value(), Texts.text("walkin.search"), this::line);
    Div rest =
        new Div(
            Action.other(register),
            Action.remove(row.name(), Texts.text("walkin.remove.text"), remove));
    rest.addClassName("actions");
    add(new SectionHead(row.name()), search, rest);
    search.find(row.name());
  }

  private Line line(ParticipantRow row) {
    Action choose = Action.other(Texts.text("walkin.enrol"), () -> enrol.accept(row));
    choose
        .getElement()
        .setAttribute("aria-label", Texts.text("walkin.enrol.of", row.name().spoken()));
    return new Line(new Span(row.name().listed()))
        .small(BirthDates.brief(row.data().birthDate()))
        .actions(choose);
  }
}
