package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.sessions.WalkInRow;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.participants.BirthDates;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** One walk-in: who it may be, found by name, and what else can be done. */
final class WalkInCard extends Section {

  private static final int MOST = 6;
  private static final int TYPING_PAUSE_MILLIS = 300;

  private final Participants participants;
  private final Consumer<ParticipantRow> enrol;
  private final Div found = new Div();

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
    this.participants = participants;
    this.enrol = enrol;
    addClassNames("card", "walk-in");
    TextField search = new TextField(Texts.text("walkin.search"));
    search.setPrefixComponent(Symbol.SEARCH.picture());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.getElement().setAttribute("autocomplete", "off").setAttribute("data-no-draft", "");
    search.setHelperText(Texts.text("walkin.search.help"));
    search.setValue(row.name().length() > 100 ? row.name().substring(0, 100) : row.name());
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
    search.addValueChangeListener(change -> find(change.getValue().trim()));
    found.getElement().setAttribute("aria-live", "polite");
    Div rest =
        new Div(
            Action.other(register),
            Action.remove(row.name(), Texts.text("walkin.remove.text"), remove));
    rest.addClassName("actions");
    add(new SectionHead(row.name()), search, found, rest);
    find(search.getValue());
  }

  private void find(String words) {
    found.removeAll();
    if (words.isEmpty()) {
      return;
    }
    try {
      ParticipantPage page =
          participants.find(
              new ParticipantQuery(words, ParticipantQuery.Sort.NAME, false, null, false, MOST));
      found.add(
          page.rows().isEmpty()
              ? new Paragraph(Texts.text("participants.notfound", words))
              : Line.list(page.rows().stream().map(this::line).toArray(Line[]::new)));
      if (page.hasNext()) {
        found.add(new Paragraph(Texts.text("enrol.more")));
      }
    } catch (InvalidInput refusal) {
      found.add(new Paragraph(Reasons.words(refusal.problems().getFirst())));
    }
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
