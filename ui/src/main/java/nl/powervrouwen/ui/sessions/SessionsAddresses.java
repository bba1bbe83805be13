package nl.powervrouwen.ui.sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the id of a session in an address names. */
@Dependent
class SessionsAddresses {

  @Produces
  static AddressLookup session(Sessions sessions) {
    String name = SessionsNavigation.SESSION;
    return new AddressLookup(name, id -> sessions.get(new SessionId(Address.id(id, name))));
  }
}
