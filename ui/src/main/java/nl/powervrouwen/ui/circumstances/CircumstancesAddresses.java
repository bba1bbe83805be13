package nl.powervrouwen.ui.circumstances;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.circumstances.ArrangementId;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.circumstances.ContactPersonId;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberId;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the ids of household members, contact persons and arrangements in an address name. */
@Dependent
class CircumstancesAddresses {

  @Produces
  static AddressLookup member(Household household) {
    String name = CircumstancesNavigation.MEMBER;
    return new AddressLookup(
        name, id -> household.get(new HouseholdMemberId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup contactPerson(ContactPersons persons) {
    String name = CircumstancesNavigation.CONTACT_PERSON;
    return new AddressLookup(name, id -> persons.get(new ContactPersonId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup arrangement(Arrangements arrangements) {
    String name = CircumstancesNavigation.ARRANGEMENT;
    return new AddressLookup(name, id -> arrangements.get(new ArrangementId(Address.id(id, name))));
  }
}
