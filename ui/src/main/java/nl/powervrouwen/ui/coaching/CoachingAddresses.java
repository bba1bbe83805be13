package nl.powervrouwen.ui.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.coaching.ContactMomentId;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the id of a contact moment in an address names. */
@Dependent
class CoachingAddresses {

  @Produces
  static AddressLookup contact(ContactMoments contacts) {
    String name = CoachingNavigation.CONTACT;
    return new AddressLookup(name, id -> contacts.get(new ContactMomentId(Address.id(id, name))));
  }
}
