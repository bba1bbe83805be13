package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
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

  static RouterLink change(HouseholdMemberRow row) {
    return ParticipantsNavigation.change(
        EditHouseholdMemberView.class, row.participant(), MEMBER, row.id().value());
  }

  static RouterLink change(ContactPersonRow row) {
    return ParticipantsNavigation.change(
        EditContactPersonView.class, row.participant(), CONTACT_PERSON, row.id().value());
  }

  static RouterLink change(ArrangementRow row) {
    return ParticipantsNavigation.change(
        EditArrangementView.class, row.participant(), ARRANGEMENT, row.id().value());
  }
}
