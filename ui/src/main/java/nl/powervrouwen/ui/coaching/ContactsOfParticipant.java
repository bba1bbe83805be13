package nl.powervrouwen.ui.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.coaching.ContactDrafts;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's contact moments, and the way to write one down. */
@ApplicationScoped
class ContactsOfParticipant implements ParticipantPart {

  @Inject private ContactMoments contacts;
  @Inject private ContactDrafts drafts;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 25;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH) || !contacts.areOpenFor(participant.id())) {
      return;
    }
    boolean begun = drafts.about(participant.id()).isPresent();
    String write = Texts.text(begun ? "contact.draft.go-on" : "contact.write");
    page.action(Action.add(CoachingNavigation.write(participant.id(), write)));
    List<ContactMomentRow> all = contacts.of(participant.id());
    // Tries are told below: the line of time is about what happened.
    all.reversed().stream()
        .filter(ContactMomentRow::reached)
        .forEach(
            contact ->
                page.moment(
                    Moments.local(contact.heldAt()).toLocalDate(),
                    Texts.text("contact.moment", ContactWords.what(contact)),
                    Written.all("contact-moment", contact.id().value())));
    page.below(
        new PagePart(
            "contact",
            Texts.text("contact.title"),
            new ParticipantContacts(contacts, participant, all)));
  }
}
