package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** A field that finds participants by name, and a line for each that it found. */
public final class ParticipantSearch extends Div {

  private static final int MOST = 8;
  private static final int TYPING_PAUSE_MILLIS = 300;
  private static final int LONGEST = 100;

  private final Participants participants;
  private final Function<ParticipantRow, Line> line;
  private final TextField field;
  private final Div found = new Div();

  /**
   * A field without anything found yet.
   *
   * @param id of the field
   * @param line what is shown of somebody who was found, with what can be done
   */
  public ParticipantSearch(
      Participants participants, String id, String label, Function<ParticipantRow, Line> line) {
    this.participants = participants;
    this.line = line;
    field = new TextField(label);
    field.setId(id);
    field.setHelperText(Texts.text("participants.search.help"));
    field.setPrefixComponent(Symbol.SEARCH.picture());
    field.setClearButtonVisible(true);
    field.setMaxLength(LONGEST);
    field.getElement().setAttribute("autocomplete", "off").setAttribute("data-no-draft", "");
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
    field.addValueChangeListener(change -> show(change.getValue().trim()));
    found.getElement().setAttribute("aria-live", "polite");
    addClassName("participant-search");
    add(field, found);
  }

  /** Looks for who has this name; empty finds nobody. */
  public void find(String name) {
    field.setValue(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
  }

  private void show(String words) {
    found.removeAll();
    if (words.isEmpty()) {
      return;
    }
    try {
      found.add(lines(words));
    } catch (InvalidInput refusal) {
      found.add(new Paragraph(Reasons.words(refusal.problems().getFirst())));
    } catch (TooOften again) {
      found.add(new Paragraph(Messages.in(Language.current()).of(again)));
    }
  }

  private Div lines(String words) {
    ParticipantPage page =
        participants.find(
            new ParticipantQuery(words, ParticipantQuery.Sort.NAME, false, null, false, MOST));
    List<ParticipantRow> rows = page.rows();
    Div all = new Div();
    all.add(
        rows.isEmpty()
            ? new Paragraph(Texts.text("participants.notfound", words))
            : Line.list(rows.stream().map(line).toArray(Line[]::new)));
    if (page.hasNext()) {
      all.add(new Paragraph(Texts.text("participants.search.more")));
    }
    return all;
  }
}
