package nl.powervrouwen.ui.groups;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the ids of programmes and groups in addresses name. */
@Dependent
class GroupsAddresses {

  @Produces
  static AddressLookup programme(Programmes programmes) {
    String name = GroupsNavigation.PROGRAMME;
    return new AddressLookup(name, id -> programmes.get(new ProgrammeId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup group(Groups groups) {
    String name = GroupsNavigation.GROUP;
    return new AddressLookup(name, id -> groups.get(new GroupId(Address.id(id, name))));
  }
}
