package nl.powervrouwen.ui.circumstances;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonId;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import org.jspecify.annotations.Nullable;

/** Writes down who else is around a participant, and corrects it. */
@CdiComponent
@Route("deelnemers/:participant/contactpersonen/nieuw")
@RouteAlias("deelnemers/:participant/contactpersonen/:contactpersoon/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditContactPersonView extends RecordEditView<ContactPersonRow, ContactPersonData> {

  private final ContactPersons persons;
  private final Participants participants;
  private @Nullable ParticipantId participant;

  @Inject
  EditContactPersonView(ContactPersons persons, Participants participants) {
    super("contact-person", ContactPersonData.class);
    this.persons = persons;
    this.participants = participants;
    fields.required(fields.text("name"));
    fields.required(
        fields.add(
            "role",
            CircumstancesWords.choice(
                "contact-person.role",
                List.of(ContactPersonRole.values()),
                CircumstancesWords::role),
            CircumstancesWords::role));
    fields.text("organisation");
    fields.text("phone");
    fields.text("email");
    fields.text("languages");
    fields.date("firstDay");
    fields.date("lastDay");
    fields.section("contact-person.agreement");
    fields.add("agreed", Fields.yesOrNo("contact-person.agreed"), Fields::inWords);
    fields.date("agreedOn");
  }

  @Override
  protected Optional<ContactPersonRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    persons.of(whose); // only for whom the caller may write this down
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        CircumstancesNavigation.CONTACT_PERSON,
        id -> persons.get(new ContactPersonId(id)),
        ContactPersonRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable ContactPersonRow person) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(ContactPersonRow person) {
    return person.name();
  }

  @Override
  protected ContactPersonData input(ContactPersonRow person) {
    return person.data();
  }

  @Override
  protected ContactPersonRow add(ContactPersonData input) {
    return persons.add(whose(), input);
  }

  @Override
  protected ContactPersonRow change(ContactPersonRow seen, ContactPersonData input) {
    return persons.change(seen.id(), seen.version(), input);
  }

  @Override
  protected ContactPersonRow reread(ContactPersonRow seen) {
    return persons.get(seen.id());
  }
}
