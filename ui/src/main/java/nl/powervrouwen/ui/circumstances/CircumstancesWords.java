package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.ui.participants.Needs;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** How a participant's circumstances are put into words. */
final class CircumstancesWords {

  private CircumstancesWords() {}

  /** Such as {@code Partner}. */
  static String relation(HouseholdRelation relation) {
    return Texts.text("household.relation." + relation.name());
  }

  /** Such as {@code Maatje}. */
  static String role(ContactPersonRole role) {
    return Texts.text("contact-person.role." + role.name());
  }

  /** A field in which one of a few is chosen; empty is not chosen yet. */
  static <E> Select<E> choice(String labelKey, List<E> items, Function<E, String> words) {
    Select<E> choice = new Select<>();
    choice.setLabel(Texts.text(labelKey));
    choice.setItems(items);
    choice.setItemLabelGenerator(words::apply);
    return choice;
  }

  /**
   * The question about an adult without a plan, with when somebody last looked; a question, and no
   * judgement.
   */
  static String question(HouseholdMemberRow row) {
    LocalDate looked = row.lookedOn();
    return looked == null || row.lookedBy() == null
        ? Texts.text("household.question")
        : Texts.text("household.question.looked", Moments.date(looked), row.lookedBy());
  }

  /** What a contact person is and of what, such as {@code Maatje · Stichting Voorbeeld}. */
  static String what(ContactPersonRow row) {
    String organisation = row.data().organisation();
    return organisation == null ? role(row.role()) : role(row.role()) + " · " + organisation;
  }

  /** The rest that is known of a contact person, in small letters. */
  static String rest(ContactPersonRow row) {
    ContactPersonData data = row.data();
    List<String> words = new ArrayList<>();
    if (data.languages() != null) {
      words.add(Texts.text("contact-person.speaks", data.languages()));
    }
    if (data.firstDay() != null) {
      words.add(Texts.text("contact-person.from", Moments.date(data.firstDay())));
    }
    if (data.lastDay() != null) {
      words.add(Texts.text("contact-person.until", Moments.date(data.lastDay())));
    }
    return String.join(" · ", words);
  }

  /** Whether the participant agrees that we talk with a contact person, and since when. */
  static String agreed(ContactPersonData data) {
    Boolean agreed = data.agreed();
    if (agreed == null) {
      return Texts.text("contact-person.agreed.unknown");
    }
    String said = Texts.text(agreed ? "contact-person.agreed.yes" : "contact-person.agreed.no");
    return data.agreedOn() == null
        ? said
        : Texts.text("contact-person.agreed.on", said, Moments.date(data.agreedOn()));
  }

  /** How an arrangement stands, such as {@code Open: Jo Voorbeeld, vóór 4 december 2026}. */
  static String state(ArrangementRow row) {
    LocalDate solved = row.data().solvedOn();
    if (solved != null) {
      return Texts.text(
          "arrangement.solved", Moments.date(solved), orNothing(row.data().solution()));
    }
    String actor =
        row.actor() == null
            ? Texts.text("arrangement.nobody")
            : Texts.text("arrangement.actor", row.actor());
    LocalDate due = row.data().dueOn();
    return due == null ? actor : Texts.text("arrangement.by", actor, Moments.dayWithYear(due));
  }

  /** For what in the middle of a sentence, such as {@code kinderopvang}. */
  static String need(ArrangementRow row) {
    return Needs.words(row.precondition()).toLowerCase(Locale.ROOT);
  }

  private static String orNothing(@Nullable String words) {
    return words == null ? "" : words;
  }
}
