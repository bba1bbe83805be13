package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;

/** The ways into the screens of a participant's circumstances. */
final class CircumstancesNavigation {

  /** Name of a household member's id in an address. */
  static final String MEMBER = "huisgenoot";

  /** Name of a contact person's id in an address. */
  static final String CONTACT_PERSON = "contactpersoon";

  /** Name of an arrangement's id in an address. */
  static final String ARRANGEMENT = "randvoorwaarde";

  private CircumstancesNavigation() {}

  /** A link to a form for something new about this participant. */
  static RouterLink add(Class<? extends Component> form, ParticipantId participant, String text) {
    RouterLink link =
        Action.other(
            new RouterLink(
                text, form, Address.with(ParticipantsNavigation.PARTICIPANT, participant.value())));
    link.addComponentAsFirst(Symbol.PLUS.picture());
    return link;
  }

  static RouterLink change(HouseholdMemberRow row) {
    return change(EditHouseholdMemberView.class, row.participant(), MEMBER, row.id().value());
  }

  static RouterLink change(ContactPersonRow row) {
    return change(EditContactPersonView.class, row.participant(), CONTACT_PERSON, row.id().value());
  }

  static RouterLink change(ArrangementRow row) {
    return change(EditArrangementView.class, row.participant(), ARRANGEMENT, row.id().value());
  }

  static RouterLink change(
      Class<? extends Component> form, ParticipantId participant, String name, UUID id) {
    return new RouterLink(
        "",
        form,
        new RouteParameters(
            Map.of(
                ParticipantsNavigation.PARTICIPANT,
                participant.value().toString(),
                name,
                id.toString())));
  }

  /** Whose page the address names. */
  static ParticipantId participant(RouteParameters address) {
    return Address.id(address, ParticipantsNavigation.PARTICIPANT)
        .map(ParticipantId::new)
        .orElseThrow(() -> new NotFound(ParticipantsNavigation.PARTICIPANT));
  }

  /** Passes when what the address names is about the participant that it names. */
  static void mustBeOf(ParticipantId whose, ParticipantId participant, String name) {
    if (!whose.equals(participant)) {
      throw new NotFound(name);
    }
  }
}
