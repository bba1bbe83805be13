package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.coaching.EarlierText;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The contact moments of one participant, newest first; a few in full, the rest on request. */
final class ParticipantContacts extends Section implements Focusable<Section> {

  private static final int FEW = 5;

  private final ContactMoments contacts;
  private final ParticipantDetails participant;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  ParticipantContacts(
      ContactMoments contacts, ParticipantDetails participant, List<ContactMomentRow> all) {
    this.contacts = contacts;
    this.participant = participant;
    addClassNames("card", "contacts");
    add(new SectionHead(Texts.text("contact.title")), banner, list);
    show(all);
  }

  private void show(List<ContactMomentRow> all) {
    list.removeAll();
    if (all.isEmpty()) {
      list.add(new Paragraph(Texts.text("contact.empty", participant.name().familiar())));
      return;
    }
    list.add(lines(all.subList(0, Math.min(FEW, all.size()))));
    if (all.size() > FEW) {
      List<ContactMomentRow> rest = all.subList(FEW, all.size());
      list.add(
          new Disclosure(
              "eerdere-contacten", Texts.text("contact.earlier", rest.size()), lines(rest)));
    }
  }

  private UnorderedList lines(List<ContactMomentRow> rows) {
    return Line.list(rows.stream().map(this::line).toArray(Line[]::new));
  }

  private Line line(ContactMomentRow contact) {
    Span what = new Span(ContactWords.what(contact));
    what.addClassName("contact-what");
    Div top = new Div(what, ContactWords.readerChip(contact.confidential()));
    top.addClassName("chips");
    List<Component> words = new ArrayList<>(List.of(top, small(ContactWords.when(contact))));
    words.addAll(content(contact));
    Line line = new Line(words.toArray(Component[]::new));
    line.small(ContactWords.rest(contact, participant.id()));
    List<Component> actions = actions(contact);
    return actions.isEmpty() ? line : line.actions(actions.toArray(Component[]::new));
  }

  private static List<Component> content(ContactMomentRow contact) {
    ContactData data = contact.data();
    List<Component> content = new ArrayList<>();
    if (data.subject() != null) {
      Paragraph subject = new Paragraph(data.subject());
      subject.addClassName("contact-subject");
      content.add(subject);
    }
    if (data.content() != null) {
      content.add(text(data.content()));
    }
    if (data.followUpOn() != null) {
      content.add(followUp(contact, data.followUpOn()));
    }
    if (data.pauseUntil() != null) {
      content.add(
          new Paragraph(Texts.text("contact.pause", Moments.dayWithYear(data.pauseUntil()))));
    }
    if (!contact.earlier().isEmpty()) {
      content.add(earlier(contact.earlier()));
    }
    return content;
  }

  private static Component followUp(ContactMomentRow contact, LocalDate day) {
    String words = ContactWords.followUp(contact);
    if (contact.followUpDone() != null) {
      return new Chip(
          Symbol.CHECK,
          Tone.GOOD,
          Texts.text("contact.follow-up.done", words, Moments.date(contact.followUpDone())));
    }
    boolean late = day.isBefore(Moments.today());
    return new Chip(Symbol.CLOCK, late ? Tone.CARE : Tone.CALM, words);
  }

  private static NativeDetails earlier(List<EarlierText> texts) {
    Div all = new Div();
    for (EarlierText one : texts) {
      all.add(
          text(one.text()),
          small(Texts.text("contact.corrected", Moments.when(one.until()), one.by())));
    }
    return new NativeDetails(Texts.text("contact.before", texts.size()), all);
  }

  private static Paragraph text(String written) {
    Paragraph text = new Paragraph(written);
    text.addClassName("contact-text");
    return text;
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("small");
    return small;
  }

  private List<Component> actions(ContactMomentRow contact) {
    String name = Texts.text("contact.of", ContactWords.when(contact));
    List<Component> actions = new ArrayList<>();
    if (contact.awaitsFollowUp()) {
      Action done = Action.other(Texts.text("contact.finish"), () -> finish(contact));
      done.getElement().setAttribute("aria-label", Texts.text("contact.finish") + ": " + name);
      actions.add(done);
    }
    if (contact.changeable()) {
      actions.add(Action.change(name, CoachingNavigation.change(participant.id(), contact.id())));
      String text =
          Texts.text(contact.confidential() ? "contact.remove.private" : "contact.remove.shared");
      actions.add(Action.remove(name, text, () -> remove(contact)));
    }
    return actions;
  }

  private void finish(ContactMomentRow contact) {
    attempt(
        () -> contacts.finishFollowUp(contact.id(), contact.version()),
        Texts.text("contact.finished"));
  }

  private void remove(ContactMomentRow contact) {
    attempt(() -> contacts.remove(contact.id(), contact.version()), Texts.text("contact.removed"));
  }

  private void attempt(Runnable action, String done) {
    banner.attempt(action, () -> show(contacts.of(participant.id())), done);
    focus();
  }
}
