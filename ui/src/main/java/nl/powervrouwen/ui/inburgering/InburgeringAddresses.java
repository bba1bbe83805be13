package nl.powervrouwen.ui.inburgering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.PipId;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the id of a PIP in an address names. */
@Dependent
class InburgeringAddresses {

  @Produces
  static AddressLookup pip(Inburgering inburgering) {
    String name = InburgeringNavigation.PIP;
    return new AddressLookup(name, id -> inburgering.pip(new PipId(Address.id(id, name))));
  }
}
