package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** Finds the other registration of somebody. */
final class DuplicateSearch extends Div {

  private static final int MOST = 8;
  private static final int TYPING_PAUSE_MILLIS = 300;

  private final Participants participants;
  private final ParticipantId one;
  private final Consumer<ParticipantId> chosen;
  private final Div found = new Div();

  /**
   * A search field with what it finds.
   *
   * @param one the registration that is known; never found
   * @param chosen told which the other one is
   */
  DuplicateSearch(Participants participants, ParticipantId one, Consumer<ParticipantId> chosen) {
    this.participants = participants;
    this.one = one;
    this.chosen = chosen;
    TextField search = new TextField(Texts.text("merge.search"));
    search.setId("merge-search");
    search.addClassName("find");
    search.setHelperText(Texts.text("participants.search.help"));
    search.setPrefixComponent(Symbol.SEARCH.picture());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.getElement().setAttribute("autocomplete", "off");
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
    search.addValueChangeListener(change -> find(change.getValue().trim()));
    found.getElement().setAttribute("aria-live", "polite");
    addClassName("enrol");
    add(search, found);
  }

  private void find(String words) {
    found.removeAll();
    if (words.isEmpty()) {
      return;
    }
    List<ParticipantRow> rows =
        participants
            .find(new ParticipantQuery(words, ParticipantQuery.Sort.NAME, false, null, false, MOST))
            .rows()
            .stream()
            .filter(row -> !row.id().equals(one))
            .toList();
    if (rows.isEmpty()) {
      found.add(new Paragraph(Texts.text("participants.notfound", words)));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    rows.forEach(row -> list.add(line(row)));
    found.add(list);
  }

  private ListItem line(ParticipantRow row) {
    Span about = new Span(about(row));
    about.addClassName("small");
    Div words = new Div(new Span(row.name().listed()), about);
    words.addClassName("line-words");
    Action choose = Action.other(Texts.text("merge.choose"), () -> choose(row));
    choose
        .getElement()
        .setAttribute("aria-label", Texts.text("merge.choose.of", row.name().spoken()));
    return new ListItem(words, choose);
  }

  private void choose(ParticipantRow row) {
    found.removeAll();
    chosen.accept(row.id());
  }

  /** By what one of two with the same name is known. */
  private static String about(ParticipantRow row) {
    return Stream.concat(
            Stream.ofNullable(row.data().birthDate()).map(BirthDates::inWords),
            Stream.ofNullable(row.data().city()))
        .collect(Collectors.joining(", "));
  }
}
