package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** Finds a participant by name and enrols her with one button. */
final class EnrolPanel extends Div {

  private static final int MOST = 6;
  private static final int TYPING_PAUSE_MILLIS = 300;

  private final Groups groups;
  private final Participants participants;
  private final GroupId group;
  private final Consumer<EnrolmentRow> enrolled;
  private final TextField search = new TextField(Texts.text("enrol.search"));
  private final Div found = new Div();
  private final Banner banner = new Banner();

  EnrolPanel(
      Groups groups, Participants participants, GroupId group, Consumer<EnrolmentRow> enrolled) {
    this.groups = groups;
    this.participants = participants;
    this.group = group;
    this.enrolled = enrolled;
    addClassName("enrol");
    search.setId("enrol-search");
    search.setHelperText(Texts.text("enrol.help"));
    search.setPrefixComponent(Symbol.SEARCH.picture());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.getElement().setAttribute("autocomplete", "off");
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
    search.addValueChangeListener(change -> find(change.getValue().trim()));
    found.getElement().setAttribute("aria-live", "polite");
    add(search, banner, found);
  }

  private void find(String words) {
    found.removeAll();
    banner.hush();
    if (words.isEmpty()) {
      return;
    }
    ParticipantPage page =
        participants.find(
            new ParticipantQuery(words, ParticipantQuery.Sort.NAME, false, null, false, MOST));
    if (page.rows().isEmpty()) {
      found.add(new Paragraph(Texts.text("participants.notfound", words)));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    page.rows().forEach(row -> list.add(line(row)));
    found.add(list);
    if (page.hasNext()) {
      found.add(new Paragraph(Texts.text("enrol.more")));
    }
  }

  private ListItem line(ParticipantRow row) {
    Span name = new Span(row.name().listed());
    Span born = new Span(row.birthDate() == null ? "" : Moments.shortDate(row.birthDate()));
    born.addClassName("small");
    Div words = new Div(name, born);
    words.addClassName("line-words");
    Action enrol = Action.other(Texts.text("enrol.do"), () -> enrol(row));
    enrol.getElement().setAttribute("aria-label", Texts.text("enrol.do.of", row.name().spoken()));
    return new ListItem(words, enrol);
  }

  private void enrol(ParticipantRow row) {
    try {
      EnrolmentRow enrolment = groups.enrol(group, row.id(), null);
      search.clear();
      enrolled.accept(enrolment);
    } catch (Conflict conflict) {
      banner.say(Tone.WRONG, Reasons.words(conflict.problem()));
    } catch (InvalidInput invalid) {
      banner.say(Tone.WRONG, Reasons.words(invalid.problems().getFirst()));
    }
  }
}
