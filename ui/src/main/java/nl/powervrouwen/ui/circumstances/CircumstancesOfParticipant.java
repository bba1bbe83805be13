package nl.powervrouwen.ui.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's household, who else is around, and what is arranged. */
@ApplicationScoped
class CircumstancesOfParticipant implements ParticipantPart {

  @Inject private Household household;
  @Inject private ContactPersons persons;
  @Inject private Arrangements arrangements;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 27;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH)) {
      return;
    }
    ParticipantId id = participant.id();
    try {
      List<ArrangementRow> all = arrangements.of(id);
      List<ContactPersonRow> people = persons.of(id);
      List<HouseholdMemberRow> members = household.of(id);
      all.forEach(row -> moments(row, page));
      people.forEach(row -> moments(row, page));
      members.forEach(row -> moments(row, page));
      boolean changeable = page.isChangeable();
      page.below(
          new PagePart(
              "randvoorwaarden",
              Texts.text("arrangement.title"),
              new ArrangementsCard(arrangements, participant, all, changeable)));
      page.below(
          new PagePart(
              "huishouden",
              Texts.text("household.title"),
              new HouseholdCard(household, participant, members, changeable)));
      page.below(
          new PagePart(
              "contactpersonen",
              Texts.text("contact-person.title"),
              new ContactPersonsCard(persons, participant, people, changeable)));
    } catch (NotFound seenAsTrainer) {
      // A job coach who leads this participant's group sees the participant, and not this.
    }
  }

  private static void moments(ArrangementRow row, ParticipantPage page) {
    String id = row.id().value().toString();
    String need = CircumstancesWords.need(row);
    page.moment(
        row.since(),
        Texts.text("arrangement.moment", need),
        new Written("arrangement", id, "since"));
    LocalDate solved = row.data().solvedOn();
    if (solved != null) {
      page.moment(
          solved,
          Texts.text("arrangement.moment.solved", need),
          new Written("arrangement", id, "solvedOn"));
    }
  }

  private static void moments(ContactPersonRow row, ParticipantPage page) {
    String id = row.id().value().toString();
    String role = CircumstancesWords.role(row.role());
    LocalDate first = row.data().firstDay();
    LocalDate last = row.data().lastDay();
    if (first != null && !first.isAfter(Moments.today())) {
      page.moment(
          first,
          Texts.text("contact-person.moment", role, row.name()),
          new Written("contact-person", id, "firstDay"));
    }
    if (last != null && !last.isAfter(Moments.today())) {
      page.moment(
          last,
          Texts.text("contact-person.moment.over", role, row.name()),
          new Written("contact-person", id, "lastDay"));
    }
  }

  private static void moments(HouseholdMemberRow row, ParticipantPage page) {
    LocalDate looked = row.lookedOn();
    if (looked != null) {
      page.moment(
          looked,
          Texts.text("household.moment.looked", row.name()),
          new Written("household-member", row.id().value().toString(), "lookedOn"));
    }
  }
}
