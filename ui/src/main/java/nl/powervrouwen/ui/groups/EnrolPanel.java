package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.BirthDates;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** Finds a participant by name and enrols them, or puts them on the list, with one button. */
final class EnrolPanel extends Div {

  private static final int MOST = 6;
  private static final int TYPING_PAUSE_MILLIS = 300;

  private final Enrolments enrolments;
  private final Participants participants;
  private final Supplier<GroupDetails> group;
  private final EnrolmentRights rights;
  private final Consumer<String> done;
  private final TextField search = new TextField(Texts.text("enrol.search"));
  private final Div found = new Div();
  private final Banner banner = new Banner();

  /**
   * A way to find them.
   *
   * @param group the group as it stands now
   * @param done told in words what was done
   */
  EnrolPanel(
      Enrolments enrolments,
      Participants participants,
      Supplier<GroupDetails> group,
      EnrolmentRights rights,
      Consumer<String> done) {
    this.enrolments = enrolments;
    this.participants = participants;
    this.group = group;
    this.rights = rights;
    this.done = done;
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
    Span born = new Span(BirthDates.brief(row.data().birthDate()));
    born.addClassName("small");
    Div words = new Div(name, born);
    words.addClassName("line-words");
    Div buttons = new Div();
    buttons.addClassName("actions");
    if (group.get().enrolled() < group.get().capacity()) {
      buttons.add(
          button("enrol.do", row, this::enrol), button("enrol.register", row, this::register));
    } else if (rights.decides()) {
      buttons.add(button("enrolment.queue", row, this::queue));
    } else {
      buttons.add(button("enrol.register", row, this::register));
    }
    return new ListItem(words, buttons);
  }

  private Action button(String key, ParticipantRow row, Consumer<ParticipantRow> action) {
    Action button = Action.other(Texts.text(key), () -> attempt(action, row));
    button.getElement().setAttribute("aria-label", Texts.text(key + ".of", row.name().spoken()));
    return button;
  }

  private void enrol(ParticipantRow row) {
    enrolments.enrol(group.get().id(), row.id(), null);
    did("enrolment.done", row);
  }

  private void register(ParticipantRow row) {
    enrolments.register(group.get().id(), row.id(), null);
    did("enrolment.registered", row);
  }

  /** The group is full: they apply and wait. */
  private void queue(ParticipantRow row) {
    EnrolmentRow applied = enrolments.register(group.get().id(), row.id(), null);
    enrolments.putOnWaitingList(applied.id(), applied.version());
    did("enrolment.queued", row);
  }

  private void did(String key, ParticipantRow row) {
    search.clear();
    done.accept(Texts.text(key, row.name().spoken()));
  }

  private void attempt(Consumer<ParticipantRow> action, ParticipantRow row) {
    try {
      action.accept(row);
    } catch (Conflict conflict) {
      banner.say(Tone.WRONG, Reasons.words(conflict.problem()));
    } catch (InvalidInput invalid) {
      banner.say(Tone.WRONG, Reasons.words(invalid.problems().getFirst()));
    }
  }
}
