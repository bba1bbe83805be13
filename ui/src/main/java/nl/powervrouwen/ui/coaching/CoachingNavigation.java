package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.coaching.ContactMomentId;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;

/** The ways into the screens of coaching. */
final class CoachingNavigation {

  /** Name of a contact moment's id in an address. */
  static final String CONTACT = "contact";

  private CoachingNavigation() {}

  /** A link to the form in which a contact with this participant is written down. */
  static RouterLink write(ParticipantId participant, String text) {
    return new RouterLink(
        text,
        EditContactView.class,
        Address.with(ParticipantsNavigation.PARTICIPANT, participant.value()));
  }

  /** A link to how it stands with each of those whom the caller coaches. */
  static RouterLink caseload(String text) {
    return new RouterLink(text, CaseloadView.class);
  }

  /** A link to who takes over from whom. */
  static RouterLink covers(String text) {
    return new RouterLink(text, CoversView.class);
  }

  /** A link to where this participant is transferred to another coach. */
  static RouterLink transfer(ParticipantId participant, String text) {
    return new RouterLink(
        text,
        TransferView.class,
        Address.with(ParticipantsNavigation.PARTICIPANT, participant.value()));
  }

  /** A link to where all of one coach are transferred to another. */
  static RouterLink transferAll(String text) {
    return new RouterLink(text, TransferView.class);
  }

  static RouterLink change(ParticipantId participant, ContactMomentId contact) {
    return ParticipantsNavigation.change(
        EditContactView.class, participant, CONTACT, contact.value());
  }
}
