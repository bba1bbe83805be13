package nl.powervrouwen.ui.participants;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the id of a participant in an address names. */
@Dependent
class ParticipantsAddresses {

  @Produces
  static AddressLookup participant(Participants participants) {
    String name = ParticipantsNavigation.PARTICIPANT;
    return new AddressLookup(name, id -> participants.get(new ParticipantId(Address.id(id, name))));
  }
}
