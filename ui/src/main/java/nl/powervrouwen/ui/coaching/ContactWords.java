package nl.powervrouwen.ui.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.powervrouwen.coaching.ContactChannel;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** How a contact moment is put into words. */
final class ContactWords {

  private ContactWords() {}

  /** Along which way, such as {@code Telefoon}. */
  static String channel(ContactChannel channel) {
    return Texts.text("contact.channel." + channel.name());
  }

  /** Whether somebody was spoken to, such as {@code Gesproken}. */
  static String reached(boolean reached) {
    return Texts.text(reached ? "contact.reached" : "contact.tried");
  }

  /** Who reads it, such as {@code Gedeeld}. */
  static String reader(boolean confidential) {
    return Texts.text(confidential ? "contact.private" : "contact.shared");
  }

  /** The same as a chip, which stands at each contact moment for ever. */
  static Chip readerChip(boolean confidential) {
    return confidential
        ? new Chip(Symbol.LOCK, Tone.CARE, reader(true))
        : new Chip(Symbol.PEOPLE, Tone.CALM, reader(false));
  }

  /** What it was in a few words, such as {@code Gesproken · telefoon}. */
  static String what(ContactMomentRow contact) {
    ContactChannel channel = contact.data().channel();
    String reached = reached(contact.reached());
    return channel == null ? reached : Texts.text("contact.what", reached, channel(channel));
  }

  /** When it was, such as {@code 24 november 2026, 9.30 uur}. */
  static String when(ContactMomentRow contact) {
    return Texts.text(
        "participant.next.when",
        Moments.date(Moments.local(contact.heldAt()).toLocalDate()),
        Moments.time(contact.heldAt()));
  }

  /** The rest that is known of it, in small letters. */
  static String rest(ContactMomentRow contact, ParticipantId page) {
    ContactData data = contact.data();
    List<String> words = new ArrayList<>();
    if (data.minutes() != null) {
      words.add(Texts.text("contact.minutes", data.minutes()));
    }
    if (data.language() != null) {
      words.add(Texts.text("contact.in-language", data.language()));
    }
    String others =
        contact.names().entrySet().stream()
            .filter(one -> !one.getKey().equals(page))
            .map(one -> one.getValue().spoken())
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      words.add(Texts.text("contact.others", others));
    }
    words.add(Texts.text("contact.writer", contact.writer()));
    return String.join(" · ", words);
  }

  /** What is to follow and when, such as {@code Volgt op vrijdag 4 december 2026: bellen}. */
  static String followUp(ContactMomentRow contact) {
    String day = Moments.dayWithYear(contact.followUpOn());
    String said = contact.data().followUp();
    return said == null
        ? Texts.text("contact.follow-up.day", day)
        : Texts.text("contact.follow-up", day, said);
  }

  /** With whom, such as {@code Amina Voorbeeld}. */
  static String who(ContactMomentRow contact) {
    return contact.names().values().stream()
        .map(PersonName::spoken)
        .collect(Collectors.joining(", "));
  }
}
