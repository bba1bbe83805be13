package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PhoneLink;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Who else is around a participant, and whether the participant agrees that we talk with them. */
final class ContactPersonsCard extends Section implements Focusable<Section> {

  private final ContactPersons persons;
  private final ParticipantDetails participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  ContactPersonsCard(
      ContactPersons persons,
      ParticipantDetails participant,
      List<ContactPersonRow> all,
      boolean changeable) {
    this.changeable = changeable;
    this.persons = persons;
    this.participant = participant;
    addClassNames("card", "circumstances");
    add(new SectionHead(Texts.text("contact-person.title"), adding()), banner, list);
    show(all);
  }

  private Component[] adding() {
    return changeable
        ? new Component[] {
          ParticipantsNavigation.add(
              EditContactPersonView.class, participant.id(), Texts.text("contact-person.add"))
        }
        : new Component[0];
  }

  private void show(List<ContactPersonRow> all) {
    list.removeAll();
    list.add(
        all.isEmpty()
            ? new Paragraph(Texts.text("contact-person.empty", participant.name().familiar()))
            : Line.list(all.stream().map(this::line).toArray(Line[]::new)));
  }

  private Line line(ContactPersonRow row) {
    List<Component> words = new ArrayList<>(List.of(new Span(row.name()), state(row)));
    ContactPersonData data = row.data();
    if (data.phone() != null) {
      words.add(new PhoneLink(data.phone()));
    }
    if (data.email() != null) {
      words.add(new Anchor("mailto:" + data.email(), data.email()));
    }
    Line line = new Line(words.toArray(Component[]::new)).small(CircumstancesWords.what(row));
    String rest = CircumstancesWords.rest(row);
    if (!rest.isEmpty()) {
      line.small(rest);
    }
    return !changeable
        ? line
        : line.actions(
            Action.change(row.name(), CircumstancesNavigation.change(row)),
            Action.remove(row.name(), Texts.text("contact-person.remove.text"), () -> remove(row)));
  }

  private static Chip state(ContactPersonRow row) {
    if (row.isOver(Moments.today())) {
      return new Chip(Symbol.CLOCK, Tone.CALM, Texts.text("contact-person.over"));
    }
    String agreed = CircumstancesWords.agreed(row.data());
    return Boolean.TRUE.equals(row.data().agreed())
        ? new Chip(Symbol.CHECK, Tone.GOOD, agreed)
        : new Chip(Symbol.INFO, Tone.CARE, agreed);
  }

  private void remove(ContactPersonRow row) {
    banner.attempt(
        () -> persons.remove(row.id(), row.version()),
        () -> show(persons.of(participant.id())),
        Texts.text("contact-person.removed", row.name()));
    focus();
  }
}
